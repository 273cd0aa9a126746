import { useState } from 'react';
import { readerGroups } from '#domain/catalog.ts';
import type { RedoWindow } from '#domain/incident.ts';
import type { Text } from '#domain/text.ts';
import { isReadable } from '#ui/is-readable.ts';
import { PageCard } from './page-card.tsx';
import { SourceLine } from './source-line.tsx';
import type { Talk } from './talk.ts';
import { ToldText } from './told-text.tsx';

export type RedoCardProps = Readonly<{
  /** null = on its way, or not to be had */
  redoWindows: readonly RedoWindow[] | null;
  state: 'loading' | 'failed';
  /** that they may have been overtaken; null = they are of now */
  old: string | null;
  talk: Talk;
}>;

/**
 * What was lost and must be done again, by whom and until when. It stays when the service has long come back. No card means nothing to do, so that
 * is left to an answer of now.
 */
export function RedoCard({ redoWindows, state, old, talk }: RedoCardProps) {
  const { redo } = talk.words;
  if (redoWindows === null) {
    return state === 'loading' ? null : (
      <PageCard heading={redo.heading}>
        <p className="text-ink-2">{redo.missing}</p>
      </PageCard>
    );
  }
  const open = redoWindows.filter(({ status }) => status === 'open').toSorted(bySoonestDeadline);
  if (open.length > 0) return <OpenWindows open={open} old={old} talk={talk} />;
  return old === null ? null : (
    <PageCard heading={redo.heading} old={old}>
      <p className="text-ink-2">{redo.noneLast}</p>
    </PageCard>
  );
}

type OpenWindowsProps = Readonly<{ open: readonly RedoWindow[]; old: string | null; talk: Talk }>;

function OpenWindows({ open, old, talk }: OpenWindowsProps) {
  const [isWhole, setWhole] = useState(false);
  const { redo } = talk.words;
  const more = open.length - shortWindows;
  return (
    <PageCard heading={redo.heading} old={old}>
      <p className="mb-3 text-ink-2">{redo.intro}</p>
      <ul className="page-card-list">
        {open.map((window, index) => (
          <li key={window.id} data-redo={window.id} data-folded={!isWhole && index >= shortWindows}>
            <Window window={window} talk={talk} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="link page-card-foot no-print py-1"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? redo.less : redo.more(more)}
        </button>
      )}
    </PageCard>
  );
}

const shortWindows = 2;

function Window({ window, talk }: Readonly<{ window: RedoWindow; talk: Talk }>) {
  const { words, messages } = talk;
  const { dateTime } = messages.formats;
  const actions = readerGroups.flatMap((group): { group: (typeof readerGroups)[number]; action: Text }[] => {
    const action = window.actions[group];
    // an action without a readable word would be a name and a colon
    return action === null || !isReadable(action.de) ? [] : [{ group, action }];
  });
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold">
        <ToldText text={window.transaction} talk={talk} />
      </h3>
      <p>{words.redo.window(dateTime(window.from), dateTime(window.to))}</p>
      {actions.length === 0 && <p>{words.redo.action}</p>}
      {actions.length > 0 && (
        <ul className="grid gap-1">
          {actions.map(({ group, action }) => (
            <li key={group}>
              <span className="font-medium">{words.groups[group]}:</span> <ToldText text={action} talk={talk} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm text-ink-2">
        {window.deadline === null ? words.redo.noDeadline : words.redo.deadline(dateTime(window.deadline))}{' '}
        <SourceLine source={window.source} talk={talk} />
      </p>
    </div>
  );
}

function bySoonestDeadline(a: RedoWindow, b: RedoWindow): number {
  return (a.deadline ?? Number.MAX_SAFE_INTEGER) - (b.deadline ?? Number.MAX_SAFE_INTEGER) || a.from - b.from;
}
