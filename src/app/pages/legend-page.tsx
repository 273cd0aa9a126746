import { LegendView } from '#routes/legend-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function LegendPage() {
  return <MomentSource source={publicSource}>{(source) => <LegendView source={source} />}</MomentSource>;
}
