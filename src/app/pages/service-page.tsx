import { ServiceView } from '#routes/service-view.tsx';
import { publicSource } from '../public-source.ts';
import '../keep-shell.ts';
import { Queries } from '../queries.tsx';

export default function ServicePage() {
  return (
    <Queries>
      <ServiceView source={publicSource} />
    </Queries>
  );
}
