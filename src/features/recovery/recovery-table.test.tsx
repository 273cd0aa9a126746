// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deRecovery as words } from '#i18n/recovery/recovery-words-de.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { RecoveryTable } from './recovery-table.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const from = sampleNow - 100 * hourMs;
const spans = (...parts: readonly (readonly [hour: number, ...Parameters<typeof pairOf>])[]): Span[] =>
  parts.map(([hour, availability, mode], index) => ({
    from: from + hour * hourMs,
    to: from + (parts[index + 1]?.[0] ?? 100) * hourMs,
    pair: pairOf(availability, mode),
  }));
const timelines = new Map([
  [
    'bkk-nord eau',
    spans(
      [0, 'operational', 'normal'],
      [10, 'outage', 'isolated'],
      [30, 'operational', 'fallback'],
      [60, 'outage', 'switchback'],
      [60.5, 'operational', 'normal'],
    ),
  ],
  ['ikk-saale eau', spans([0, 'operational', 'normal'], [20, 'outage', 'isolated'])],
]);

it('[RK10] [RK13] tells the times of what is finished, counts what is open beside them, and prints how it counts', () => {
  drawn = render(
    <RecoveryTable
      timelines={(insurerId, serviceId) => timelines.get(`${insurerId} ${serviceId}`) ?? []}
      window={{ from, to: sampleNow }}
      catalog={sampleCatalog}
      messages={messages}
      words={words}
    />,
  );
  const heads = [...drawn.element.querySelectorAll('thead th')].map(textOf);
  const rows = [...drawn.element.querySelectorAll('tr')].slice(1).map((row) => [...row.children].map(textOf));
  const eau = ['2', '20,0', '20,0', '1', '50,5', '50,5', '50,5', '1', '1', '80,0', '0', '0', '30'];
  expect(rows[0]).toEqual(['eAU', ...eau]);
  expect(rows[1]).toEqual(['KIM', '0', '–', '–', '0', '–', '–', '–', '0', '0', '–', '0', '0', '0']);
  expect(rows.at(-1)).toEqual(['alle Dienste', ...eau]);
  expect(heads).toContain('bis Notbetrieb: mittlere Dauer (h)');
  expect(textOf(drawn.element)).toContain('2 Fälle, davon 1 am Ende noch offen');
  for (const sentence of words.recovery.definition) expect(textOf(drawn.element)).toContain(sentence);
});
