// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { ExtentView, type Extent } from './extent-view.tsx';

const { messages, parts } = await publicWords.load('de', ['incidents']);
const words = parts.incidents ?? expect.fail('no words');

let drawn: Rendered;
afterEach(() => drawn.unmount());

describe('the extent', () => {
  const from = sampleNow - 10 * hourMs;
  const steps = [
    { at: from, insurers: 0, services: 0, isKnown: true },
    { at: from + hourMs, insurers: 3, services: 2, isKnown: true },
    { at: from + 2 * hourMs, insurers: 2, services: 1, isKnown: false },
  ];
  const view = (extent: Extent | 'loading' | 'failed', live: Parameters<typeof ExtentView>[0]['live']) => {
    drawn = render(
      <ExtentView
        updates={[]}
        extent={extent}
        live={live}
        now={live === null ? null : sampleNow}
        messages={messages}
        words={words.extent}
      />,
    );
    return textOf(drawn.element);
  };
  const known = { steps, window: { from, to: sampleNow } };

  it('[R17] is told in a sentence, as two curves, and as a table of its steps', () => {
    const text = view(known, { insurers: 1, services: 1 });
    expect(text).toContain(
      'Am meisten betroffen waren 3 Kassen, zuerst Di., 9. Mai 2023, 05:22 Uhr. Jetzt sind es 1 Kasse und 1 Dienst.',
    );
    expect(drawn.element.querySelectorAll('svg.extent-curve')).toHaveLength(2);
    expect(drawn.element.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(textOf(drawn.element.querySelector('tbody tr:last-child'))).toContain('(Daten fehlen zum Teil)');
    expect(text).toContain('Schraffiert');
  });

  it('[R17] without proof the last figure is dated, and one that has come to nothing says so', () => {
    expect(view(known, null)).toContain('Zuletzt bekannt, Di., 9. Mai 2023, 14:22 Uhr: 2 Kassen und 1 Dienst.');
    drawn.unmount();
    expect(view(known, { insurers: 0, services: 0 })).toContain('Jetzt ist keine Kasse mehr betroffen.');
  });

  it('[R17] a long one is told day by day', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      at: from + index * hourMs,
      insurers: 1 + (index % 3),
      services: 1,
      isKnown: true,
    }));
    view({ steps: many, window: { from, to: from + 60 * hourMs } }, null);
    const rows = [...drawn.element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual(['9. Mai', '3', '2', '1']);
  });

  it('is on its way, not to be had, or has nothing to show', () => {
    expect(view('loading', null)).toContain('wird geladen');
    drawn.unmount();
    expect(view('failed', null)).toContain('kann gerade nicht geladen werden');
    drawn.unmount();
    expect(view({ steps: steps.slice(0, 1), window: known.window }, null)).toContain('keine einzelnen Dienste');
  });
});
