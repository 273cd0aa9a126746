import { IncidentsView } from '#routes/incidents-view.tsx';
import { publicSource } from '../public-source.ts';

export default function IncidentsPage() {
  return <IncidentsView source={publicSource} />;
}
