import { PublicHome } from '#routes/public-home.tsx';
import { publicSource } from '../public-source.ts';

export default function PublicHomePage() {
  return <PublicHome source={publicSource} />;
}
