import { Wall } from '#routes/wall.tsx';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { staffSource } from '../staff-source.ts';

export default function WallPage() {
  return (
    <StaffPageRoute>
      <Wall source={staffSource} />
    </StaffPageRoute>
  );
}
