import { IncidentView } from '#routes/incident-view.tsx';
import { publicSource } from '../public-source.ts';

export default function IncidentPage() {
  return <IncidentView source={publicSource} />;
}
