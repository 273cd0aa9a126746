import { WallsView } from '#routes/walls-view.tsx';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { staffSource } from '../staff-source.ts';

export default function WallsPage() {
  return (
    <StaffPageRoute>
      <WallsView source={staffSource} />
    </StaffPageRoute>
  );
}
