import { StaffBoard } from '#routes/staff-board.tsx';
import { staffSource } from '../staff-source.ts';

export default function StaffBoardPage() {
  return <StaffBoard source={staffSource} />;
}
