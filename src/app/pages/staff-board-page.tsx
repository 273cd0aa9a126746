import { StaffBoard } from '#routes/staff-board.tsx';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { staffSource } from '../staff-source.ts';

export default function StaffBoardPage() {
  return (
    <StaffPageRoute>
      <StaffBoard source={staffSource} />
    </StaffPageRoute>
  );
}
