// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Freshness } from '#domain/freshness.ts';
import { paintProof } from '#domain/paint.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { AnnouncementChoice } from './announcement-choice.tsx';
import { HoldBanner } from './hold-banner.tsx';
import { HoldButton } from './hold-button.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const reading = (freshness: Freshness, ageMs: number): FreshnessReading => ({
  freshness,
  ageMs,
  provenAt: sampleNow - ageMs,
  boardNow: sampleNow,
  isCatchingUp: false,
  isTrusted: true,
  paintProof: paintProof(freshness, false, true),
});
const banner = (freshness: Freshness, ageMs: number, missed: number | null = 0) => {
  drawn = render(
    <HoldBanner
      at={sampleNow}
      missed={missed}
      reading={reading(freshness, ageMs)}
      onResume={() => undefined}
      messages={germanMessages}
    />,
  );
  const words = textOf(drawn.element.querySelector('p'));
  drawn.unmount();
  return words;
};

it('[U28] a held picture says of when it is, what it is still worth, and what it lacks', () => {
  expect(banner('live', 3_000)).toBe(
    'Angehalten: Das Bild ist von 14:22:00 Uhr. Nach 30 Sekunden gilt es als veraltet und verliert die Farbe. Seither hat sich nichts geändert.',
  );
  expect(banner('stale', 120_000, 4)).toMatch(/Es ist 2.Minuten alt und gilt als veraltet: .* Seither: 4.Änderungen\./);
  expect(banner('unknown', 600_000, null)).toMatch(
    /sagt nichts mehr über jetzt\. Inzwischen gilt ein ganz neuer Stand\./,
  );
});

it('[U28] one button holds and lets go, and says which it will do', () => {
  const onToggle = vi.fn();
  const draw = (isHeld: boolean) => <HoldButton isHeld={isHeld} onToggle={onToggle} messages={germanMessages} />;
  drawn = render(draw(false));
  const name = () => drawn.element.querySelector('button')?.getAttribute('aria-label');
  expect(name()).toBe('Aktualisierung anhalten');
  act(() => drawn.element.querySelector('button')?.click());
  expect(onToggle).toHaveBeenCalledOnce();
  drawn.rerender(draw(true));
  expect(name()).toBe('Aktualisierung fortsetzen');
});

it('[U26] what is said unasked is chosen from three', () => {
  const onChoose = vi.fn();
  drawn = render(<AnnouncementChoice announcing="all" onChoose={onChoose} messages={germanMessages} />);
  const choices = [...drawn.element.querySelectorAll('input')];
  expect(choices.map(({ checked }) => checked)).toEqual([true, false, false]);
  act(() => choices[2]?.click());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('off');
});
