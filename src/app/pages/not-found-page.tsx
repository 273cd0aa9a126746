import { NotFound } from '#routes/not-found.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function NotFoundPage() {
  return <MomentSource source={publicSource}>{(source) => <NotFound source={source} />}</MomentSource>;
}
