import { useParams } from 'wouter';
import { EmbedWidgetView } from '#routes/embed-widget-view.tsx';
import { createBoardSource } from '../board-source.ts';

/** A board of its own: in other people's pages nothing is kept for later. */
const widgetSource = createBoardSource({ audience: 'public' });

export default function EmbedWidgetPage() {
  const { id } = useParams<{ id: string }>();
  return <EmbedWidgetView source={widgetSource} insurerId={id} />;
}
