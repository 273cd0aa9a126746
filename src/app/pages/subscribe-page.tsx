import { SubscribeView } from '#routes/subscribe-view.tsx';
import { publicSource } from '../public-source.ts';

export default function SubscribePage() {
  return <SubscribeView source={publicSource} />;
}
