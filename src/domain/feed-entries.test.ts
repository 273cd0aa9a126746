import { expect, it } from 'vitest';
import { groupChanges } from './change-groups.ts';
import { feedEntries, messagesToldMs, recentMessages } from './feed-entries.ts';
import { hourMs, minuteMs } from './instant.ts';
import { sampleIncident, sampleTransition, sampleUpdate } from './testing/sample.ts';

const now = 100 * hourMs;
const said = (number: number, minutesAgo: number) =>
  sampleUpdate(number, { publishedAt: now - minutesAgo * minuteMs, at: now - minutesAgo * minuteMs });
const incident = (id: string, ...updates: readonly ReturnType<typeof said>[]) => sampleIncident({ id, updates });

it('[Q20] messages and changes are told in one order of time, the newest first', () => {
  const changes = groupChanges([
    sampleTransition(2, { at: now - 3 * minuteMs, incidentId: 'a' }),
    sampleTransition(1, { at: now - 40 * minuteMs, incidentId: 'a' }),
  ]);
  const messages = recentMessages([incident('a', said(1, 30), said(2, 2)), incident('b', said(1, 3))], now);
  const entries = feedEntries(changes, messages);
  expect(entries.map(({ kind, group }) => `${kind} ${(now - group.latestAt) / minuteMs}`)).toEqual([
    'messages 2',
    'messages 3',
    'changes 3',
    'messages 30',
    'changes 40',
  ]);
  expect(new Set(entries.map(({ group }) => group.key)).size).toBe(5);
});

it('[Q20] messages of one incident at most ten minutes apart are one entry; others never join', () => {
  const messages = recentMessages(
    [incident('a', said(4, 40), said(6, 19), said(5, 29)), incident('b', said(1, 19))],
    now,
  );
  expect(messages.map(({ key, firstNumber, update }) => [key, firstNumber, update.number])).toEqual([
    ['a 4', 4, 4],
    ['a 5', 5, 6],
    ['b 1', 1, 1],
  ]);
});

it('[Q21] what is older than a day, not published yet, or of unknown age is not told', () => {
  const all = incident('a', said(1, messagesToldMs / minuteMs), said(2, messagesToldMs / minuteMs - 1), said(3, -1));
  expect(recentMessages([all], now).map(({ update }) => update.number)).toEqual([2]);
  expect(recentMessages([incident('a', said(1, 0))], now)).toHaveLength(1);
  expect(recentMessages([all], null)).toEqual([]);
});
