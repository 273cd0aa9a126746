import { IncidentView } from '#routes/incident-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function IncidentPage() {
  return (
    <Queries>
      <MomentSource source={publicSource}>{(source) => <IncidentView source={source} />}</MomentSource>
    </Queries>
  );
}
