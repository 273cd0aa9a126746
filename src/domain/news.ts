import type { Transition } from './transition.ts';

/** Unseen changes: for each cell the `seq` of the newest change nobody has looked at yet. */
export type News = ReadonlyMap<string, number>;

export const noNews: News = new Map();

/** The key of a cell in `News`. Ids hold no blank. */
export function newsKeyOf(insurerId: string, serviceId: string): string {
  return `${insurerId} ${serviceId}`;
}

/** More than this many unseen cells nobody goes through one by one. */
export const newsKept = 2_000;

/** Adds changes after `afterSeq`; of too many the oldest are forgotten. The same object when there are none. */
export function noteChanges(news: News, transitions: readonly Transition[], afterSeq: number): News {
  const fresh = transitions.filter((transition) => transition.seq > afterSeq);
  if (fresh.length === 0) return news;
  const next = new Map(news);
  for (const { insurerId, serviceId, seq } of fresh) {
    const key = newsKeyOf(insurerId, serviceId);
    next.set(key, Math.max(seq, next.get(key) ?? 0));
  }
  return next.size <= newsKept ? next : new Map([...next].toSorted((a, b) => b[1] - a[1]).slice(0, newsKept));
}

/** Takes one cell off. The same object when it was not new. */
export function markSeen(news: News, insurerId: string, serviceId: string): News {
  const key = newsKeyOf(insurerId, serviceId);
  if (!news.has(key)) return news;
  const next = new Map(news);
  next.delete(key);
  return next;
}
