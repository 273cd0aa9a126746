import { SubscribeView } from '#routes/subscribe-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function SubscribePage() {
  return <MomentSource source={publicSource}>{(source) => <SubscribeView source={source} />}</MomentSource>;
}
