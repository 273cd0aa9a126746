import { IncidentView } from '#routes/incident-view.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function IncidentPage() {
  return (
    <Queries>
      <IncidentView source={publicSource} />
    </Queries>
  );
}
