import { PublicHome } from '#routes/public-home.tsx';
import { createBoardSource } from '../board-source.ts';

const publicSource = createBoardSource('public');

export default function PublicHomePage() {
  return <PublicHome source={publicSource} />;
}
