// @vitest-environment happy-dom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Insurer } from '#domain/catalog.ts';
import { deFrameWords } from '#i18n/public/frame-words-de.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { InsurerCombobox } from './insurer-combobox.tsx';

let drawn: Rendered;
const onChoose = vi.fn();
afterEach(() => {
  drawn.unmount();
  onChoose.mockReset();
});

const [nord, saale, digital] = sampleCatalog.insurers;
const draw = (insurers: readonly Insurer[] = sampleCatalog.insurers) => (
  <InsurerCombobox insurers={insurers} onChoose={onChoose} words={deFrameWords.search} />
);
const field = () => {
  const input = drawn.element.querySelector('input');
  if (input === null) throw new Error('no field');
  return input;
};
const enter = (text: string) => {
  field().focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const type = (text: string) => act(() => enter(text));
/** the key comes before the list has followed the text */
const typeAndPress = (text: string, key: string) =>
  act(() => {
    flushSync(() => enter(text));
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const options = () => [...drawn.element.querySelectorAll('[role=option]')];
const spoken = () => textOf(drawn.element.querySelector('output'));

describe('the search for an insurer', () => {
  it('[Z6] offers what fits while one types, and says how many', () => {
    drawn = render(draw());
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('kk');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(options().map(textOf)).toEqual([nord?.name, saale?.name]);
    expect(spoken()).toBe('2 Kassen gefunden');
    expect(field().getAttribute('aria-controls')).toBe(drawn.element.querySelector('[role=listbox]')?.id);
  });

  it('[Z6] arrow keys go round the choices, Enter takes one, the field keeps the focus', () => {
    drawn = render(draw());
    type('kk');
    press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(options().map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    expect(document.activeElement).toBe(field());
    press('Enter');
    expect(onChoose.mock.calls).toEqual([['ikk-saale']]);
    expect(field().value).toBe(saale?.name);
    expect(options()).toEqual([]);
  });

  it('[Z6] Enter takes the only choice at once, and of several the first only after it was pointed at', () => {
    drawn = render(draw());
    type('kk');
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
    type('digital');
    press('Enter');
    expect(onChoose.mock.calls).toEqual([[digital?.id]]);
  });

  it('[Z6] Enter goes by what stands in the field, also before the list has followed the typing', () => {
    drawn = render(
      <InsurerCombobox
        insurers={sampleCatalog.insurers}
        onChoose={onChoose}
        words={deFrameWords.search}
        chosen={nord?.name ?? ''}
      />,
    );
    typeAndPress('digital', 'Enter');
    expect(onChoose.mock.calls).toEqual([[digital?.id]]);
    expect(field().value).toBe(digital?.name);
    typeAndPress('kk', 'Enter');
    expect(onChoose).toHaveBeenCalledTimes(1);
    expect([field().value, options()[0]?.getAttribute('aria-selected')]).toEqual(['kk', 'true']);
  });

  it('[Z6] a click into a filled field marks its text, so that typing replaces it; a second click places the caret', () => {
    drawn = render(
      <InsurerCombobox
        insurers={sampleCatalog.insurers}
        onChoose={onChoose}
        words={deFrameWords.search}
        chosen="BKK Nord"
      />,
    );
    const click = (from: number, to = from) =>
      act(() => {
        field().dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
        field().focus();
        field().setSelectionRange(from, to);
        field().dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
    const marked = () => [field().selectionStart, field().selectionEnd];
    click(8);
    expect(marked()).toEqual([0, 8]);
    click(3);
    expect(marked()).toEqual([3, 3]);
    act(() => field().blur());
    click(4, 8);
    expect(marked()).toEqual([4, 8]);
  });

  it('[Z6] Escape closes the list first and then empties the field', () => {
    drawn = render(draw());
    type('kk');
    press('Escape');
    expect([options(), field().value]).toEqual([[], 'kk']);
    press('Escape');
    expect(field().value).toBe('');
  });

  it('[Z3] a name nobody has is answered with the most alike, which Enter does not take for an answer', () => {
    drawn = render(draw());
    type('xyzxyz');
    expect(textOf(drawn.element)).toContain('Keine Kasse mit diesem Namen. Meinten Sie:');
    expect(options()).toHaveLength(3);
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('[Z6] a former name is named beside the present one', () => {
    const insurers = sampleCatalog.insurers.map((one) => ({ ...one, formerNames: [`BKK Alt-${one.id}`] }));
    drawn = render(draw(insurers));
    type('alt-bkk-nord');
    expect(options().map(textOf)).toEqual([`${nord?.name ?? ''}früher BKK Alt-bkk-nord`]);
  });

  it('[Z6] what is typed, the focus and the caret stay while the names around it change', () => {
    drawn = render(draw([]));
    type('saal');
    const before = field();
    before.setSelectionRange(2, 2);
    drawn.rerender(draw([...sampleCatalog.insurers]));
    expect(field()).toBe(before);
    expect([before.value, before.selectionStart, document.activeElement]).toEqual(['saal', 2, before]);
    expect(options().map(textOf)).toEqual([saale?.name]);
  });

  it('[Z6] a thousand insurers are offered eight at a time', () => {
    const [one] = sampleCatalog.insurers;
    const many = Array.from({ length: 1_000 }, (_, at): Insurer[] =>
      one === undefined ? [] : [{ ...one, id: `bkk-${at}`, name: `BKK Nummer ${at}` }],
    ).flat();
    drawn = render(draw(many));
    type('nummer');
    expect(options()).toHaveLength(8);
    expect(textOf(drawn.element)).toContain('und 992 weitere.');
  });

  it('[Z6] a click takes a choice, and the cross empties the field and stays in it', () => {
    drawn = render(draw());
    type('saale');
    act(() => {
      options()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    expect(onChoose.mock.calls).toEqual([['ikk-saale']]);
    act(() => drawn.element.querySelector('button')?.click());
    expect([field().value, document.activeElement]).toEqual(['', field()]);
  });
});
