import { StaffBoard } from '#routes/staff-board.tsx';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { MomentSource } from '../moment-source.tsx';
import { staffSource } from '../staff-source.ts';

export default function StaffBoardPage() {
  return (
    <StaffPageRoute>
      <MomentSource source={staffSource}>{(source) => <StaffBoard source={source} />}</MomentSource>
    </StaffPageRoute>
  );
}
