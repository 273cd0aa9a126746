import { PlannedView } from '#routes/planned-view.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function PlannedPage() {
  return (
    <Queries>
      <PlannedView source={publicSource} />
    </Queries>
  );
}
