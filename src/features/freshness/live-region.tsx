import { useEffect, useRef, useState } from 'react';
import type { RecordedChange } from '#api/live-board-state.ts';
import type { Catalog } from '#domain/catalog.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { systemClock } from '#lib/clock.ts';
import type { Announcing } from './announcing.ts';
import { changeWords, isNewOutage } from './change-words.ts';
import { createPacer, type Pacer } from './pacer.ts';

export const statusGapMs = 15 * secondMs;
export const alertGapMs = minuteMs;

export type LiveRegionProps = Readonly<{
  /** newest first, as the live board keeps them */
  changes: readonly RecordedChange[];
  /** anything else worth a sentence, e.g. that the board is stale; empty = nothing */
  notice: string;
  announcing: Announcing;
  catalog: Catalog;
  messages: Messages;
}>;

/**
 * The one voice of the page: at most one sentence in 15 s, with what has changed since the last one. A new outage speaks at once, at most once a minute.
 * What was there before it was drawn is not read out.
 */
export function LiveRegion({ changes, notice, announcing, catalog, messages }: LiveRegionProps) {
  const [spoken, setSpoken] = useState({ status: '', alert: '' });
  const pending = useRef<Pending>({ seen: changes, changes: [], notice: '', outages: [] });
  const words = useRef({ catalog, messages });
  const pacers = useRef<Readonly<{ status: Pacer; alert: Pacer }> | null>(null);

  useEffect(() => {
    words.current = { catalog, messages };
  }, [catalog, messages]);
  useEffect(() => {
    const say = (what: 'status' | 'alert') => () => {
      const text = take(pending.current, what, words.current.catalog, words.current.messages);
      if (text !== '') setSpoken((former) => ({ ...former, [what]: text }));
      return text !== '';
    };
    const status = createPacer({ ...outside, gapMs: statusGapMs, run: say('status') });
    const alert = createPacer({ ...outside, gapMs: alertGapMs, run: say('alert') });
    pacers.current = { status, alert };
    return () => {
      status.stop();
      alert.stop();
    };
  }, []);
  useEffect(() => {
    const held = pending.current;
    const seen = new Set(held.seen);
    const isWanted = (change: RecordedChange) =>
      announcing === 'all' || (announcing === 'outages' && isNewOutage(change));
    const fresh = changes.filter((change) => !seen.has(change) && isWanted(change));
    held.seen = changes;
    held.changes = [...fresh, ...held.changes];
    held.outages = [...fresh.filter(isNewOutage), ...held.outages];
    if (held.outages.length > 0) pacers.current?.alert.request();
    if (held.changes.length > 0) pacers.current?.status.request();
  }, [changes, announcing]);
  useEffect(() => {
    pending.current.notice = announcing === 'off' ? '' : notice;
    if (pending.current.notice !== '') pacers.current?.status.request();
  }, [notice, announcing]);
  useEffect(() => {
    if (announcing !== 'off') return;
    pending.current = { ...pending.current, changes: [], outages: [], notice: '' };
  }, [announcing]);

  return (
    <>
      <output aria-atomic="true" className="sr-only">
        {spoken.status}
      </output>
      <p role="alert" className="sr-only">
        {spoken.alert}
      </p>
    </>
  );
}

type Pending = {
  seen: readonly RecordedChange[];
  changes: readonly RecordedChange[];
  notice: string;
  outages: readonly RecordedChange[];
};

const outside = {
  elapsed: () => systemClock.elapsed(),
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** What is to be said now; it will not be said again. An outage that was called out is not repeated in the quieter voice. */
function take(pending: Pending, what: 'status' | 'alert', catalog: Catalog, messages: Messages): string {
  if (what === 'alert') {
    const outages = new Set(pending.outages);
    pending.outages = [];
    pending.changes = pending.changes.filter((change) => !outages.has(change));
    return changeWords([...outages], catalog, messages);
  }
  const said = new Set(pending.changes);
  const text = [sentence(pending.notice), changeWords(pending.changes, catalog, messages)]
    .filter((part) => part !== '')
    .join(' ');
  pending.outages = pending.outages.filter((outage) => !said.has(outage));
  pending.changes = [];
  pending.notice = '';
  return text;
}

function sentence(words: string): string {
  return words === '' || words.endsWith('.') ? words : `${words}.`;
}
