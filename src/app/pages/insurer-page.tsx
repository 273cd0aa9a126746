import { InsurerView } from '#routes/insurer-view.tsx';
import { publicSource } from '../public-source.ts';

export default function InsurerPage() {
  return <InsurerView source={publicSource} />;
}
