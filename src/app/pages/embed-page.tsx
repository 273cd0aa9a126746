import { EmbedView } from '#routes/embed-view.tsx';
import { publicSource } from '../public-source.ts';

export default function EmbedPage() {
  return <EmbedView source={publicSource} />;
}
