import type { ReactNode } from 'react';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallCounters } from './wall-counters.tsx';

export type WallHeadProps = Readonly<{
  /** null while nothing is proven: then no figure is shown */
  summary: Summary | null;
  /** connection, age and clock, which tick by themselves */
  children: ReactNode;
  messages: Messages;
}>;

/** What is read from the far end of the room. */
export function WallHead({ summary, children, messages }: WallHeadProps) {
  return (
    <header className="wall-head">
      {summary === null ? <span /> : <WallCounters summary={summary} messages={messages} />}
      {children}
    </header>
  );
}
