import { EmbedView } from '#routes/embed-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function EmbedPage() {
  return <MomentSource source={publicSource}>{(source) => <EmbedView source={source} />}</MomentSource>;
}
