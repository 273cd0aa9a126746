import { AccessibilityView } from '#routes/accessibility-view.tsx';
import { publicSource } from '../public-source.ts';

export default function AccessibilityPage() {
  return <AccessibilityView source={publicSource} />;
}
