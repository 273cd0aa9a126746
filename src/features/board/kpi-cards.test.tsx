import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { sampleBoard, sampleCatalog } from '#ui/testing/sample-board.ts';
import { KpiCards } from './kpi-cards.tsx';

const figuresIn = (markup: string) => [...markup.matchAll(/<dd[^>]*>([^<]*)/g)].map((match) => match[1]);

it('[G14] counts the two axes apart', () => {
  const summary = summarize(sampleBoard, sampleCatalog, paintProof('live', false, true));
  const markup = renderToStaticMarkup(<KpiCards summary={summary} messages={germanMessages} />);
  expect(figuresIn(markup)).toEqual(['2', '0', '0', '6', '2', '1', '0', '0', '0', '5']);
  expect(markup.replaceAll('\u00a0', ' ')).toContain('8 Kassendienste, 2 von 3 Kassen betroffen');
});

it('[G14] without proof every figure is a dash, never 0', () => {
  const markup = renderToStaticMarkup(<KpiCards summary={null} messages={germanMessages} />);
  expect(new Set(figuresIn(markup))).toEqual(new Set(['–']));
  expect(markup).not.toContain('betroffen');
});
