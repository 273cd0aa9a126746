import type { ReactNode } from 'react';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallCounters } from './wall-counters.tsx';
import type { WallScope } from './wall-selection.tsx';

export type WallHeadProps = Readonly<{
  /** null while nothing is proven: then no figure is shown, and none where there is nothing to count */
  summary: Summary | null;
  scope: WallScope;
  /** connection, age and clock, which tick by themselves */
  children: ReactNode;
  messages: Messages;
}>;

/** What is read from the far end of the room. */
export function WallHead({ summary, scope, children, messages }: WallHeadProps) {
  return (
    <header className="wall-head">
      {summary === null || summary.cells === 0 ? (
        <span />
      ) : (
        <WallCounters summary={summary} scope={scope} messages={messages} />
      )}
      {children}
    </header>
  );
}
