// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Slot } from '#domain/cell.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell } from '#ui/testing/sample-board.ts';
import type { OwnWays } from '#domain/catalog.ts';
import { ReachCard } from './reach-card.tsx';
import { RedoCard, type RedoCardProps } from './redo-card.tsx';
import { redoTold, type RedoTold } from './redo-told.ts';
import { everyone, insurer, live, redoWindow, stale, talkIn, text, views } from './testing/sample-page.tsx';
import { TodoCard } from './todo-card.tsx';
import { todoItems } from './todo-items.ts';

const talk = await talkIn('de');
const easy = await talkIn('leicht');
let drawn: Rendered;
afterEach(() => drawn.unmount());

const works = cell('operational', 'normal');
const down = cell('outage', 'normal');
/** As the eye has it: what is folded away is not there. */
function seen(selector: string): string[] {
  return [...drawn.element.querySelectorAll(selector)]
    .filter((one) => one.closest('[data-folded="true"]') === null)
    .map((one) => {
      const copy = document.createElement('div');
      copy.append(one.cloneNode(true));
      for (const folded of copy.querySelectorAll('[data-folded="true"]')) folded.remove();
      return textOf(copy);
    });
}
const click = (name: string) =>
  act(() => [...drawn.element.querySelectorAll('button')].find((one) => textOf(one).startsWith(name))?.click());

describe('what to do', () => {
  const todo = (slots: readonly Slot[], proof = live) =>
    (drawn = render(
      <TodoCard insurer={insurer} services={views(slots, proof)} isProven={proof === live} redo="none" talk={talk} />,
    ));

  /** the same page with the second service as its telephone */
  const telephoneAt = (slot: Slot, proof = live) => {
    const services = views([works, slot, works], proof).map((view) =>
      view.service.id === 'kim' ? { ...view, service: { ...view.service, id: 'tel' } } : view,
    );
    drawn = render(
      <TodoCard insurer={insurer} services={services} isProven={proof === live} redo="none" talk={talk} />,
    );
  };

  it('[Y12] holds the first step for what is affected, the worst first, and no word on what works', () => {
    todo([cell('operational', 'fallback'), down, works]);
    expect(seen('.todo-item')).toEqual([
      'KIM-Nachrichten: Erster Schritt kim.',
      'Krankmeldung (eAU): Erster Schritt eau.',
    ]);
    click('Alle Schritte zeigen');
    expect(seen('.todo-item')[0]).toContain('Zweiter Schritt kim.');
  });

  it('[Y12] changes with the board and keeps the chosen group', () => {
    todo([works, down, works]);
    click('Praxen');
    drawn.rerender(
      <TodoCard insurer={insurer} services={views([down, works, works])} isProven redo="none" talk={talk} />,
    );
    expect(seen('.todo-item')).toEqual(['Krankmeldung (eAU): Praxis eau.']);
  });

  it('[Y12] says so when there is nothing to do, and gives the number', () => {
    todo([works, works, works]);
    expect(seen('[role=tabpanel]')[0]).toContain('Sie müssen nichts tun.');
    expect(drawn.element.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:03023125100');
  });

  it('[Y12] a telephone that is off is said to be, with what to do instead, and its number is not offered', () => {
    telephoneAt(down);
    expect(drawn.element.querySelector('a[href^="tel:"]')).toBeNull();
    expect(textOf(drawn.element)).toContain('Das Telefon der Kasse ist zurzeit nicht erreichbar. Erster Schritt kim.');
    drawn.unmount();
    telephoneAt(works);
    expect(drawn.element.querySelector('a[href^="tel:"]')).not.toBeNull();
    expect(textOf(drawn.element)).not.toMatch(/Telefon der Kasse/);
  });

  it('[Y12] without proof the number stays, with the word that it was off', () => {
    telephoneAt(down, stale);
    expect(drawn.element.querySelector('a[href^="tel:"]')).not.toBeNull();
    expect(textOf(drawn.element)).toContain('Zuletzt war das Telefon der Kasse nicht erreichbar.');
  });

  it('[Y12] the telephone that is off stands among the first four, unless nothing can be done', () => {
    const some = views([down, works, works]).find(({ service }) => service.id === 'eau');
    if (some === undefined) throw new Error('the sample is empty');
    const named = (id: string) => ({ ...some, service: { ...some.service, id } });
    const places = ['a', 'b', 'c', 'd', 'e', 'tel'].map(named);
    const ids = (services: typeof places) => todoItems(services, insurer, 'insured').map(({ service }) => service.id);
    expect(ids(places)).toEqual(['a', 'b', 'c', 'tel', 'd', 'e']);
    expect(ids(places.toReversed())).toEqual(['tel', 'e', 'd', 'c', 'b', 'a']);
    expect(ids(places.map((view) => ({ ...view, place: 'limited' })))).toEqual(['a', 'b', 'c', 'd', 'e', 'tel']);
    const hopeless = some.service.guides.map((guide) => ({ ...guide, kind: 'none' as const }));
    const last = places.map((view) =>
      view.service.id === 'tel' ? { ...view, service: { ...view.service, guides: hopeless } } : view,
    );
    expect(ids(last)).toEqual(['a', 'b', 'c', 'd', 'e', 'tel']);
  });

  it('[Y12] never says that nothing is to be done above what must be done again, nor before that is known', () => {
    const panel = (redo: RedoTold, slots: readonly Slot[] = [works, works, works], spoken = talk) => {
      drawn = render(<TodoCard insurer={insurer} services={views(slots)} isProven redo={redo} talk={spoken} />);
      const texts = [...drawn.element.querySelectorAll('[role=tabpanel]')].map(textOf);
      drawn.unmount();
      return texts;
    };
    expect(panel('none')[0]).toContain('Sie müssen nichts tun.');
    expect(panel('unknown')[0]).toContain('Alle Dienste der Kasse funktionieren wie gewohnt.');
    for (const redo of ['open', 'unknown'] as const) {
      for (const spoken of [talk, easy]) {
        expect(panel(redo, undefined, spoken).join(' ')).not.toContain('Sie müssen nichts tun');
      }
    }
    expect(panel('open')[0]).toContain(
      'wie gewohnt. Etwas ist aber nachzuholen. Es steht unter „Das müssen Sie nachholen“.',
    );
    expect(talk.words.todo.seeRedo).toContain(`„${talk.words.redo.heading}“`);
    // employers have no advice here
    expect(panel('none', [down, works, works])[2]).toContain('Für diese Gruppe gibt es gerade keine Hinweise.');
    expect(panel('none', [down, works, works], easy)[2]).toContain('Für diese Gruppe haben wir gerade keine Tipps.');
    expect(panel('open', [down, works, works])[2]).toContain('keine Hinweise. Etwas ist aber nachzuholen.');
    drawn = render(<p />);
  });

  it('[Y12] that nothing must be done again is known by an answer of now alone', () => {
    const closed = redoWindow({ status: 'closed' });
    expect(redoTold([closed], null)).toBe('none');
    expect(redoTold([closed, redoWindow()], null)).toBe('open');
    expect(redoTold([redoWindow()], 'Stand: gestern.')).toBe('open');
    expect(redoTold([closed], 'Stand: gestern.')).toBe('unknown');
    expect(redoTold(null, null)).toBe('unknown');
  });

  it('[Y12] without proof follows what was last known and says that it does', () => {
    todo([works, down, works], stale);
    expect(seen('[role=tabpanel]')[0]).toContain('nach dem letzten bekannten Stand');
    expect(seen('.todo-item')).toEqual(['KIM-Nachrichten: Erster Schritt kim.']);
  });
});

describe('what must be done again', () => {
  const redo = (redoWindows: RedoCardProps['redoWindows'], given: Partial<RedoCardProps> = {}) => (
    <RedoCard redoWindows={redoWindows} state="loading" old={null} talk={talk} {...given} />
  );

  it('[Y13] names what was lost, from when to when, who does what, and the soonest deadline first', () => {
    const late = redoWindow({ id: 'spaet', transaction: text('Später'), deadline: null });
    const soon = redoWindow({ deadline: Date.parse('2023-05-31T20:00:00Z') });
    drawn = render(redo([late, soon]));
    const [first = ''] = seen('[data-redo]');
    expect(first).toContain('Krankmeldungen aus Praxen');
    expect(first).toContain('Vom Mo., 24. April 2023, 22:00 Uhr bis Do., 27. April 2023, 04:00 Uhr nicht angenommen.');
    expect(first).toContain('Praxen: Senden Sie sie erneut.');
    expect(first).toContain('Frist: Mi., 31. Mai 2023, 22:00 Uhr.');
  });

  it('[Y13] is no card when nothing is open, and folds a long list', () => {
    drawn = render(redo([redoWindow({ status: 'closed' })]));
    expect(textOf(drawn.element)).toBe('');
    drawn.rerender(redo(['a', 'b', 'c', 'd'].map((id) => redoWindow({ id }))));
    expect(seen('[data-redo]')).toHaveLength(2);
    click('2 weitere Zeiträume');
    expect(seen('[data-redo]')).toHaveLength(4);
  });

  it('[Y13] what could not be loaded is said, because no card means nothing to do', () => {
    drawn = render(redo(null));
    expect(textOf(drawn.element)).toBe('');
    drawn.rerender(redo(null, { state: 'failed' }));
    expect(textOf(drawn.element)).toContain('Ob Sie etwas nachholen müssen, konnten wir nicht laden.');
  });

  it('[Y13] in Leichte Sprache a deadline that is not named is not known, and the source ends with one full stop', () => {
    drawn = render(redo([redoWindow()], { talk: easy }));
    const words = textOf(drawn.element);
    expect(words).toContain('Den letzten Tag dafür kennen wir nicht. Das ist erfunden. Es ist ein Beispiel.');
    expect(words).not.toContain('..');
    drawn.rerender(redo([redoWindow({ source: { kind: 'measured' } })], { talk: easy }));
    expect(textOf(drawn.element)).toMatch(/Das hat ein Computer gemessen\.$/);
  });

  it('[R30] an old answer says of when it is, with something to do and without', () => {
    const old = 'Stand dieser Angaben: gestern.';
    drawn = render(redo([redoWindow()], { old }));
    expect(textOf(drawn.element)).toContain(`${old}Diese Daten kamen nicht an.`);
    drawn.rerender(redo([], { old }));
    expect(textOf(drawn.element)).toContain(`${old}Bis dahin war nichts nachzuholen.`);
  });
});

describe('how to reach the insurer', () => {
  it('[Y8] offers each way as a link, and says which of them is disturbed', () => {
    drawn = render(<ReachCard ways={null} contacts={[everyone]} services={views([works, down, works])} talk={talk} />);
    expect([...drawn.element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:03023125100',
      'mailto:service@bkk-nordlicht.example',
      'https://www.bkk-nordlicht.example/',
    ]);
    // a long address may go on in the next line, and is copied whole
    const mail = drawn.element.querySelector('a[href^="mailto:"]');
    expect(mail?.innerHTML).toBe('service@<wbr>bkk-nordlicht.example');
    expect(textOf(drawn.element)).toContain('KIM-Nachrichten: Nicht erreichbar');
    expect(textOf(drawn.element)).toContain('Rund um die Uhr');
  });

  it('[Y21] app and offices stand with the group they are for, also where that has no other way', () => {
    const ways: OwnWays = {
      app: { callers: 'everyone', name: 'Nordlicht App', web: 'https://www.bkk-nordlicht.example/app' },
      offices: [{ callers: 'insured', address: 'Musterstraße 1, 00100 Musterstadt', hours: text('Mo–Fr 8–18 Uhr') }],
    };
    drawn = render(<ReachCard ways={ways} contacts={[everyone]} services={views([])} talk={talk} />);
    expect([...drawn.element.querySelectorAll('.reach-entry')].map(textOf)).toEqual([
      expect.stringMatching(/^Alle.*Rund um die Uhr.*AppNordlicht App$/),
      'VersicherteGeschäftsstelleMusterstraße 1, 00100 MusterstadtMo–Fr 8–18 Uhr',
    ]);
    expect(drawn.element.querySelector('a:last-of-type[href$="/app"]')?.textContent).toBe('Nordlicht App');
  });

  it('[Y8] hostile details stay text', () => {
    const ways: OwnWays = { app: { callers: 'everyone', name: '<b>x</b>', web: 'javascript:alert(1)' }, offices: [] };
    const hostile = { phone: 'javascript:alert(1)', mail: 'x@y.example?bcc=z@y.example', web: 'javascript:alert(1)' };
    drawn = render(<ReachCard ways={ways} contacts={[{ ...everyone, ...hostile }]} services={views([])} talk={talk} />);
    expect(drawn.element.querySelectorAll('a')).toHaveLength(0);
    expect(textOf(drawn.element)).toContain('javascript:alert(1)');
    expect(textOf(drawn.element)).toContain('<b>x</b>');
  });

  it('[Y8] says when there is no way at all', () => {
    const nothing = { ...everyone, phone: null, mail: null, web: null, hours: null };
    drawn = render(<ReachCard ways={null} contacts={[nothing]} services={views([])} talk={talk} />);
    expect(textOf(drawn.element)).toContain('Wir kennen keine Kontaktdaten dieser Kasse.');
  });
});
