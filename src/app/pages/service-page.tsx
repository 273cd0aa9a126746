import { ServiceView } from '#routes/service-view.tsx';
import { publicSource } from '../public-source.ts';

export default function ServicePage() {
  return <ServiceView source={publicSource} />;
}
