import { DataView } from '#routes/data-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function DataPage() {
  return <MomentSource source={publicSource}>{(source) => <DataView source={source} />}</MomentSource>;
}
