import { useSearch } from 'wouter';
import { Timeline } from '#routes/timeline.tsx';
import { publicSource } from '../public-source.ts';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { staffSource } from '../staff-source.ts';

/** Public pages lead here to what the public may know; without that word it is the staff's view. */
export default function TimelinePage() {
  const isPublic = new URLSearchParams(useSearch()).get('audienz') === 'oeffentlich';
  return (
    <StaffPageRoute>
      <Timeline key={String(isPublic)} source={isPublic ? publicSource : staffSource} />
    </StaffPageRoute>
  );
}
