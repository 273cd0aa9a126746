// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { WallKeeperState } from '#api/wall-keeper.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { WallNotes } from './wall-notes.tsx';

let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());

function notes(given: Partial<WallKeeperState>) {
  const keeper: WallKeeperState = {
    decision: { kind: 'stay' },
    isHeard: true,
    isListRead: true,
    isNameShared: false,
    troubled: [],
    ...given,
  };
  drawn = render(
    <WallNotes
      wallId="noc1"
      shift={{ x: 3, y: -2 }}
      keeper={keeper}
      wake="held"
      sound="off"
      isWindow={false}
      messages={germanMessages}
    />,
  );
  return [...drawn.element.querySelectorAll('li')].map((note) =>
    note.dataset['alarm'] === undefined ? textOf(note) : `! ${textOf(note)}`,
  );
}

it('[WL11] each trouble of another wall is told in its own words, two of the same once', () => {
  const troubled = [
    { wallId: 'noc2', alarm: 'blank' },
    { wallId: 'noc3', alarm: 'behind' },
    { wallId: 'noc3', alarm: 'behind' },
  ] as const;
  expect(notes({ troubled })).toEqual(['! Wand noc2 zeigt nichts', '! Wand noc3 hängt mehr als 60 Sekunden zurück']);
});

it('[WL11] what was last known of the others stays, and it is said that nothing newer is', () => {
  const troubled = [{ wallId: 'noc2', alarm: 'silent' }] as const;
  expect(notes({ troubled, isListRead: false })).toEqual([
    '! Wand noc2 meldet sich nicht',
    'Die Meldungen der anderen Wände sind nicht zu lesen',
  ]);
});

it('[WL1] notes stand where the picture below them stands', () => {
  notes({ isHeard: false });
  const list = drawn?.element.querySelector<HTMLElement>('.wall-notes');
  expect(list?.style.translate).toBe('calc(3 * var(--wall-u)) calc(-2 * var(--wall-u))');
});

it('[WL20] a name that another screen has too is told; while all is well nothing is', () => {
  expect(notes({ isNameShared: true })).toEqual(['Der Name noc1 ist doppelt vergeben']);
  drawn?.unmount();
  expect(notes({})).toEqual([]);
});
