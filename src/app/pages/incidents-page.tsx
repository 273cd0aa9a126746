import { IncidentsView } from '#routes/incidents-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function IncidentsPage() {
  return (
    <Queries>
      <MomentSource source={publicSource}>{(source) => <IncidentsView source={source} />}</MomentSource>
    </Queries>
  );
}
