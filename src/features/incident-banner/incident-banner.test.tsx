import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Incident, Update } from '#domain/incident.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { IncidentBanner } from './incident-banner.tsx';

const de = (words: string) => ({ de: words, en: null, simple: null });
const update = (more: Partial<Update> = {}): Update => ({
  number: 12,
  at: sampleNow - 12 * minuteMs,
  publishedAt: sampleNow - 12 * minuteMs,
  knownAt: sampleNow - 12 * minuteMs,
  editedAt: null,
  lifecycle: 'restoring',
  text: de('Kassen gehen **nacheinander** wieder ans Netz. Danach mehr.'),
  formerTexts: [],
  changes: [],
  eta: null,
  nextUpdateDue: sampleNow + 38 * minuteMs,
  source: { kind: 'measured' },
  staffNote: null,
  ...more,
});
const incident = (more: Partial<Incident> = {}): Incident => ({
  id: 'i',
  title: de('Sicherheitsvorfall seit 21.04.2023'),
  kind: 'security',
  lifecycle: 'restoring',
  startedAt: sampleNow - 400 * hourMs,
  detectedAt: null,
  resolvedAt: null,
  affected: { insurerIds: 'all', serviceIds: 'all' },
  known: { confirmed: [], open: [], excluded: [] },
  updates: [update({ number: 11 }), update()],
  staff: null,
  ...more,
});
const words = (...incidents: readonly Incident[]) => told(true, incidents);
const told = (isProven: boolean, incidents: readonly Incident[]) =>
  renderToStaticMarkup(
    <IncidentBanner incidents={incidents} now={sampleNow} isProven={isProven} messages={germanMessages} />,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

it('[U16] says the open security incident, its newest message in one sentence, and when the next is due', () => {
  expect(words(incident())).toBe(
    'Sicherheitsvorfall seit 21.04.2023 Kassen gehen nacheinander wieder ans Netz. Meldung 12 · 14:10 Uhr · nächste um 15:00 Uhr Zur Störung',
  );
});

it('[U16] an overdue message is called overdue, by board time', () => {
  expect(words(incident({ updates: [update({ nextUpdateDue: sampleNow - minuteMs })] }))).toContain(
    'Meldung 12 · 14:10 Uhr · nächste überfällig seit 14:21 Uhr',
  );
  expect(words(incident({ updates: [update({ nextUpdateDue: sampleNow })] }))).toContain('nächste um 14:22 Uhr');
  expect(words(incident({ updates: [update({ nextUpdateDue: null })] }))).toMatch(/14:10 Uhr Zur Störung$/);
  // it may have come where nobody here could hear it
  expect(told(false, [incident({ updates: [update({ nextUpdateDue: sampleNow - minuteMs })] })])).toContain(
    'nächste um 14:21 Uhr',
  );
});

it('[U16] says nothing without an open security incident', () => {
  expect(words()).toBe('');
  expect(words(incident({ resolvedAt: sampleNow }), incident({ kind: 'technical' }))).toBe('');
});

it('[U16] of several the one that began last', () => {
  const later = incident({ id: 'j', title: de('Neuer Vorfall'), startedAt: sampleNow - hourMs, updates: [] });
  expect(words(incident(), later)).toBe('Neuer Vorfall Zur Störung');
});
