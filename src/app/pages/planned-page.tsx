import { PlannedView } from '#routes/planned-view.tsx';
import { publicSource } from '../public-source.ts';

export default function PlannedPage() {
  return <PlannedView source={publicSource} />;
}
