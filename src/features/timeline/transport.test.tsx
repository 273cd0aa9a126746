// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deTimeline as words } from '#i18n/timeline/timeline-words-de.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { Scrubber } from './scrubber.tsx';
import { Transport } from './transport.tsx';
import { createViewing } from './viewing.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const from = berlinInstantOf('2023-05-03');
const hour = 3_600_000;
const range = { from, to: from + 48 * hour };

describe('the scrubber', () => {
  const draw = (at: number | null, now = range.to) => {
    const viewing = createViewing(at);
    const onLook = vi.fn((next: number) => viewing.set(next));
    const changes = [from + hour, from + 3 * hour];
    drawn = render(
      <Scrubber
        range={range}
        changes={changes}
        now={now}
        viewing={viewing}
        onLook={onLook}
        messages={messages}
        words={words}
      />,
    );
    drawn.element.querySelector<HTMLElement>('[role=slider]')?.focus();
    return { onLook, slider: () => drawn.element.querySelector('[role=slider]') };
  };

  it('[TL7] arrows go from change to change, Page keys by a day, Home and End to the ends', () => {
    const { onLook, slider } = draw(from);
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'PageUp', 'End', 'a'];
    for (const key of keys) press(key);
    const hours = onLook.mock.calls.map(([at]) => (at - from) / hour);
    expect(hours).toEqual([1, 3, 48, 3, 0, 24, 48]);
    expect(textOf(slider())).toBeDefined();
    expect(slider()?.getAttribute('aria-valuetext')).toContain('Änderung 2 von 2');
  });

  it('[TL35] numbers the changes of the window, whatever else is loaded', () => {
    const inside = [from, from + hour, range.to];
    const numbered = (changes: readonly number[], at: number) => {
      drawn = render(
        <Scrubber
          range={range}
          changes={changes}
          now={range.to}
          viewing={createViewing(at)}
          onLook={vi.fn()}
          messages={messages}
          words={words}
        />,
      );
      const said = textOf(drawn.element.querySelector('.tl-scrubber-count'));
      drawn.unmount();
      return said;
    };
    const loaded = [from - 9 * hour, from - 1, ...inside, range.to + 1];
    for (const at of [from - 9 * hour, from, from + hour, range.to, range.to + 1])
      expect(numbered(loaded, at)).toBe(numbered(inside, at));
    expect(numbered(loaded, from + hour)).toBe('Änderung 2 von 3');
    expect(numbered(loaded, from - hour)).toBe('Änderung 0 von 3');
    drawn = render(<p />);
  });

  it('[TL7] the present is the end of the window', () => {
    const { slider } = draw(null);
    expect(slider()?.getAttribute('aria-valuenow')).toBe(String(48 * 3_600));
  });

  it('[TL7] the present is named as such, also beside a window that lies in the past', () => {
    const now = range.to + 72 * hour;
    const { slider } = draw(null, now);
    expect(slider()?.getAttribute('aria-valuetext')).toContain(messages.formats.dateTime(now));
    expect(slider()?.getAttribute('aria-valuenow')).toBe(String(48 * 3_600));
  });
});

describe('the transport', () => {
  it('[TL7] steps back from the present, and the exact field names it, wherever the window lies', () => {
    const now = range.to + 72 * hour;
    const viewing = createViewing(null);
    drawn = render(
      <Transport
        range={range}
        changes={[from + hour, range.to + 24 * hour]}
        now={now}
        recordedFrom={null}
        loadedFrom={null}
        viewing={viewing}
        onLook={viewing.set}
        onGo={vi.fn()}
        messages={messages}
        words={words}
      />,
    );
    const [previous, , next] = drawn.element.querySelectorAll<HTMLElement>('.tl-step');
    expect(drawn.element.querySelector('input')?.value).toBe('08.05.2023 00:00');
    expect(next?.getAttribute('aria-disabled')).toBe('true');
    act(() => previous?.click());
    expect(viewing.get()).toBe(range.to + 24 * hour);
    expect(drawn.element.querySelector('input')?.value).toBe('06.05.2023 00:00');
  });
});
