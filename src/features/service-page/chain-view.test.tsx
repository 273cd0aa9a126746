// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '#domain/catalog.ts';
import { deliveryChainOf } from '#domain/delivery-chain.ts';
import { paintProof } from '#domain/paint.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, withSlot } from '#ui/testing/sample-board.ts';
import { ChainView } from './chain-view.tsx';

const { messages, parts } = await publicWords.load('de', ['service']);
const words = parts.service ?? expect.fail('no words');
const live = paintProof('live', false, true);
const stale = paintProof('stale', false, true);

let drawn: Rendered;
afterEach(() => drawn.unmount());

describe('the chain', () => {
  const text = { de: '', en: null, simple: null };
  const catalog: Catalog = {
    ...sampleCatalog,
    services: sampleCatalog.services.map((service) => ({
      ...service,
      family: service.id === 'app' ? ('reporting' as const) : service.family,
      dependsOn: service.id === 'eau' ? ['kim'] : [],
    })),
    platforms: [{ id: 'hub', name: text, kind: 'networkAccess', dependsOn: [], serviceIds: ['eau', 'app'] }],
  };
  const links = deliveryChainOf(catalog, 'eau') ?? [];
  const onChoose = vi.fn<(insurerId: string | null) => void>();
  const chain = (insurerId: string | null, proof = live, board = sampleBoard) =>
    (drawn = render(
      <ChainView
        links={links}
        board={board}
        catalog={catalog}
        proof={proof}
        insurerId={insurerId}
        onChoose={onChoose}
        messages={messages}
        words={words.chain}
      />,
    ));
  const legs = () =>
    [...drawn.element.querySelectorAll<HTMLElement>('.chain-leg')].map(({ dataset }) => [
      dataset['reach'],
      dataset['break'],
    ]);
  const told = () => textOf(drawn.element.querySelector('[data-chain-told]'));

  it('[R12] of one insurer it marks the broken leg by its shape and in words', () => {
    chain('bkk-nord');
    expect(told()).toBe('Der Weg ist zwischen Praxis und KIM unterbrochen.');
    expect(legs()).toEqual([
      ['unreachable', 'true'],
      ['fallback', 'false'],
      ['fallback', 'false'],
    ]);
    expect(textOf(drawn.element.querySelector('[data-break="true"]'))).toContain('Hier unterbrochen');
    expect(textOf(drawn.element.querySelector('[data-leg="toEmployer"]'))).toContain(
      'Dafür nötig: Krankmeldung (eAU), App',
    );
  });

  it('[R12] of all together it tells for how many each leg is cut', () => {
    chain(null);
    expect(told()).toBe('Bei 2 von 3 Kassen kommt eine Krankmeldung zurzeit nicht bis zum Arbeitgeber.');
    expect(textOf(drawn.element.querySelector('[data-leg="toCarrier"]'))).toContain('Bei 1 Kasse unterbrochen');
    expect(textOf(drawn.element.querySelector('[data-leg="toInsurer"]'))).toContain('Geht bei 2 Kassen');
  });

  it('[R12] without proof it is neither broken nor whole', () => {
    chain('bkk-nord', stale);
    expect(told()).toBe('Ob der Weg frei ist, wissen wir gerade nicht.');
    expect(legs().every(([reach, isBreak]) => reach === 'unknown' && isBreak === 'false')).toBe(true);
    expect(drawn.element.innerHTML).not.toContain('--color-ok');
  });

  it('[R12] a chain that holds says so, and the choice is handed on', () => {
    chain('ikk-saale');
    expect(told()).toBe('Der Weg ist nicht unterbrochen.');
    const select = drawn.element.querySelector('select');
    act(() => {
      if (select === null) return;
      select.value = 'ek-digital';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChoose).toHaveBeenCalledWith('ek-digital');
  });

  it('[R12] one silent insurer is told as unknown, not as whole', () => {
    const board = withSlot(
      withSlot(
        withSlot(sampleBoard, 'bkk-nord', 1, cell('operational', 'normal')),
        'ek-digital',
        2,
        cell('operational', 'normal'),
      ),
      'ikk-saale',
      0,
      cell('unknown', 'normal'),
    );
    chain(null, live, board);
    expect(told()).toBe('Bei 1 Kasse unbekannt');
  });
});
