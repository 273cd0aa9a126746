import { ServiceView } from '#routes/service-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function ServicePage() {
  return (
    <Queries>
      <MomentSource source={publicSource}>{(source) => <ServiceView source={source} />}</MomentSource>
    </Queries>
  );
}
