import { AccessibilityView } from '#routes/accessibility-view.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function AccessibilityPage() {
  return <MomentSource source={publicSource}>{(source) => <AccessibilityView source={source} />}</MomentSource>;
}
