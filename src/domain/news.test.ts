import { expect, it } from 'vitest';
import { markSeen, newsKeyOf, newsKept, noNews, noteChanges } from './news.ts';
import { sampleTransition } from './testing/sample.ts';

const changes = [sampleTransition(7, { insurerId: 'k1' }), sampleTransition(6), sampleTransition(5)];

it('[Q15] a change is news until its cell is seen; the newest one counts', () => {
  const news = noteChanges(noNews, changes, 5);
  expect([...news]).toEqual([
    [newsKeyOf('k1', 's0'), 7],
    [newsKeyOf('k0', 's0'), 6],
  ]);
  expect(markSeen(news, 'k0', 's0').has(newsKeyOf('k0', 's0'))).toBe(false);
  expect(noteChanges(news, [sampleTransition(9)], 7).get(newsKeyOf('k0', 's0'))).toBe(9);
});

it('[Q16] nothing new and nothing seen leave the same object', () => {
  const news = noteChanges(noNews, changes, 5);
  expect(noteChanges(news, changes, 7)).toBe(news);
  expect(markSeen(news, 'k9', 's0')).toBe(news);
});

it('[Q22] of more news than it can hold the oldest is forgotten', () => {
  const many = Array.from({ length: newsKept + 2 }, (_, index) =>
    sampleTransition(index + 1, { serviceId: `s${index}` }),
  );
  const news = noteChanges(noNews, many, 0);
  expect(news.size).toBe(newsKept);
  expect([news.has('k0 s1'), news.has('k0 s2')]).toEqual([false, true]);
  const again = noteChanges(
    news,
    [sampleTransition(newsKept + 3, { serviceId: 's2' }), sampleTransition(newsKept + 4)],
    0,
  );
  expect([again.has('k0 s2'), again.has('k0 s3'), again.size]).toEqual([true, false, newsKept]);
});
