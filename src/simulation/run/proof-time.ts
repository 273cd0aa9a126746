import { secondMs, type Instant } from '#domain/instant.ts';
import { reachedAt, type Moment } from './run.ts';

/** Constant work: every statement is made anew this often, even if nothing changed, so that silence is always a fault. */
export const rewriteEveryMs = 10 * secondMs;

/** When the next rewriting is due, as promised to readers. */
export function nextRewriteAt(moment: Moment): Instant {
  return lastRewriteAt(moment) + rewriteEveryMs;
}

/**
 * The real instant for which an answer made now speaks (its `generatedAt`): the last rewriting, or the last change where that came later.
 * A whole answer is a function of it, so answers made between two of these instants are the same bytes.
 */
export function generatedAtOf(moment: Moment, changes: ChangeKind = 'transitions'): Instant {
  return Math.min(moment.real, Math.max(lastRewriteAt(moment), lastChangeAt(moment, changes)));
}

/** What makes an answer speak anew before the next rewriting: a change of cells, of what people say, of either, or nothing. */
export type ChangeKind = 'transitions' | 'notices' | 'all' | 'none';

function lastRewriteAt({ run, real }: Moment): Instant {
  return real - ((real - run.clock.startedAt) % rewriteEveryMs);
}

function lastChangeAt(moment: Moment, changes: ChangeKind): Instant {
  const cells = changes === 'transitions' || changes === 'all' ? reachedAt(moment.run, moment.seq) : 0;
  const words = changes === 'notices' || changes === 'all' ? lastNoticeAt(moment) : 0;
  return Math.max(cells, words, moment.run.clock.setAt());
}

function lastNoticeAt(moment: Moment): Instant {
  const { run, board } = moment;
  const since = run.clock.boardAt(lastRewriteAt(moment));
  const notices = run.world.noticesBetween(since, board);
  return notices.reduce((latest, notice) => Math.max(latest, run.clock.realAt(notice.at)), 0);
}
