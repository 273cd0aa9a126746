import { LegendView } from '#routes/legend-view.tsx';
import { publicSource } from '../public-source.ts';

export default function LegendPage() {
  return <LegendView source={publicSource} />;
}
