// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { WallNext, WallNextStand, type NextStand } from './wall-next.tsx';

const fresh = { kind: 'fresh' } as const;
let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());
const textsOf = (selector: string) => [...(drawn?.element.querySelectorAll(selector) ?? [])].map(textOf);

it('[WF7] what comes next says when and how long until then; what is unknown is not called nothing', () => {
  const steps = { steps: [], catalog: sampleCatalog, now: sampleNow, messages: germanMessages };
  drawn = render(<WallNext {...steps} stand={fresh} />);
  expect(textOf(drawn.element)).toBe('Nichts angekündigt');
  for (const stand of [{ kind: 'missing' }, { kind: 'old', at: sampleNow - hourMs }] as const) {
    drawn.rerender(<WallNext {...steps} stand={stand} />);
    expect(textOf(drawn.element)).toBe('Was angekündigt ist, ist nicht bekannt');
  }
  const work = {
    id: 'w',
    sequence: 0,
    kind: 'switchback',
    status: 'planned',
    knownAt: 0,
    startsAt: sampleNow + 38 * minuteMs,
    endsAt: sampleNow + 2 * hourMs,
    maxInterruptionSeconds: null,
    expected: cell('outage', 'switchback').pair,
    affected: { insurerIds: ['bkk-nord', 'ek-digital'], serviceIds: ['kim'] },
    text: { de: '', en: null, simple: null },
    source: { kind: 'measured' },
    staffNote: null,
  } as const;
  const step = { key: 'w', kind: 'begin', at: work.startsAt, when: 'ahead', work } as const;
  drawn.rerender(<WallNext {...steps} steps={[step]} stand={fresh} />);
  expect(textsOf('.wall-step')).toEqual(['15:00in 38 minRückschaltung KIM2 Kassen · bis 16:22']);
  for (const [when, words] of [
    ['late', '15:00überfällig'],
    ['due', '15:00fällig'],
  ] as const) {
    drawn.rerender(<WallNext {...steps} steps={[{ ...step, when }]} stand={fresh} />);
    expect(textsOf('.wall-step-time')).toEqual([words]);
  }
  for (const [minutes, words] of [
    [99, 'in 99 min'],
    [100, 'in 1:40 h'],
    [62 * 2, 'in 2:04 h'],
  ] as const) {
    const later = { ...step, at: sampleNow + minutes * minuteMs };
    drawn.rerender(<WallNext {...steps} steps={[later]} stand={fresh} />);
    expect(textsOf('.wall-step-time > span')).toEqual([words]);
  }
  // what may have been called off since is not counted down to
  drawn.rerender(<WallNext {...steps} steps={[step]} stand={{ kind: 'old', at: sampleNow - hourMs }} />);
  expect(textsOf('.wall-step-time > span')).toEqual(['9. Mai']);
});

it('[WF7] where no insurer is listed nobody says that these are all; a long title is set smaller than cut', () => {
  const work = {
    id: 'w',
    sequence: 0,
    kind: 'reShutdown',
    status: 'running',
    knownAt: 0,
    startsAt: sampleNow - hourMs,
    endsAt: sampleNow + hourMs,
    maxInterruptionSeconds: null,
    expected: cell('outage', 'isolated').pair,
    affected: { insurerIds: ['bkk-nord', 'ek-digital'], serviceIds: ['kim'] },
    text: { de: '', en: null, simple: null },
    source: { kind: 'measured' },
    staffNote: null,
  } as const;
  const isAll = { ...work, affected: { ...work.affected, serviceIds: 'all' } } as const;
  drawn = render(
    <WallNext
      steps={[work, isAll].map((one, index) => ({
        key: `${index}`,
        kind: 'end',
        at: one.endsAt,
        when: 'ahead',
        work: one,
      }))}
      stand={fresh}
      catalog={{ ...sampleCatalog, insurers: [] }}
      now={sampleNow}
      messages={germanMessages}
    />,
  );
  expect(textsOf('.wall-step-line')).toEqual(['2 Kassen', '2 Kassen']);
  expect(textsOf('.wall-step-title:not([data-long])')).toEqual(['Ende: Abschaltung KIM']);
  expect(textsOf('.wall-step-title[data-long]')).toEqual(['Ende: Abschaltung alle Dienste']);
});

it('[WF7] what is not all or not of now says so beside the heading', () => {
  const words = (stand: NextStand) =>
    renderToStaticMarkup(<WallNextStand stand={stand} now={sampleNow} messages={germanMessages} />)
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ');
  const stands: readonly NextStand[] = [fresh, { kind: 'missing' }, { kind: 'old', at: sampleNow - hourMs }];
  expect(stands.map(words)).toEqual(['', 'unvollständig', 'Stand 13:22 Uhr']);
});
