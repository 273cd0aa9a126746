import { NotFound } from '#routes/not-found.tsx';
import { publicSource } from '../public-source.ts';

export default function NotFoundPage() {
  return <NotFound source={publicSource} />;
}
