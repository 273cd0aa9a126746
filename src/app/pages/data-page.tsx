import { DataView } from '#routes/data-view.tsx';
import { publicSource } from '../public-source.ts';

export default function DataPage() {
  return <DataView source={publicSource} />;
}
