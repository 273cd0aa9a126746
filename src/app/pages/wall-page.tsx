import { Wall } from '#routes/wall.tsx';
import { staffSource } from '../staff-source.ts';

export default function WallPage() {
  return <Wall source={staffSource} />;
}
