import { IncidentsView } from '#routes/incidents-view.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function IncidentsPage() {
  return (
    <Queries>
      <IncidentsView source={publicSource} />
    </Queries>
  );
}
