import { memo } from 'react';

/** The dash of a service an insurer does not use. Not a state: no outline, no colour, in no count. */
export const NotUsedMark = memo(function NotUsedMark({ size }: Readonly<{ size: number }>) {
  return (
    <svg className="status-tile" aria-hidden="true" width={size} height={size} viewBox="0 0 18 18">
      <path d="M5.5 9h7" stroke="var(--color-na)" strokeWidth={1.5} />
    </svg>
  );
});
