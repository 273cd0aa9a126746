import { useState } from 'react';

/** How many of a long list are shown, and the next step. A list that fits into one step is shown whole. */
export function useShowMore(
  total: number,
  step: number,
): Readonly<{ shown: number; next: number; showMore: () => void }> {
  const [asked, setAsked] = useState(step);
  const shown = Math.min(asked, total);
  return { shown, next: Math.min(step, total - shown), showMore: () => setAsked((now) => now + step) };
}
