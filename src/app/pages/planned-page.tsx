import { PlannedView } from '#routes/planned-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function PlannedPage() {
  return (
    <Queries>
      <MomentSource source={publicSource}>{(source) => <PlannedView source={source} />}</MomentSource>
    </Queries>
  );
}
