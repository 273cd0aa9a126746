// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Incident, Update } from '#domain/incident.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { AffectedPlaces } from './affected-places.tsx';
import { IncidentHead } from './incident-head.tsx';
import { IncidentList } from './incident-list.tsx';
import { TrustBlock } from './trust-block.tsx';
import { UpdateList } from './update-list.tsx';

const { messages, parts } = await publicWords.load('de', ['incidents']);
const words = parts.incidents ?? expect.fail('no words');
const english = await publicWords.load('en', ['incidents']);
const fresh = { now: sampleNow, toldAt: sampleNow };
const unproven = { now: null, toldAt: sampleNow };
const german = (de: string) => ({ de, en: null, simple: null });

let drawn: Rendered;
afterEach(() => drawn.unmount());

const update = (number: number, given: Partial<Update> = {}): Update => ({
  number,
  at: sampleNow - (20 - number) * hourMs,
  publishedAt: sampleNow - (20 - number) * hourMs,
  knownAt: sampleNow - (20 - number) * hourMs,
  editedAt: null,
  lifecycle: 'restoring',
  text: german(`Wort ${number} gesagt. Mehr dazu.`),
  formerTexts: [],
  changes: [],
  eta: null,
  nextUpdateDue: null,
  source: { kind: 'reported', source: 'Lagezentrum' },
  staffNote: null,
  ...given,
});

const incident = (given: Partial<Incident> = {}): Incident => ({
  id: 'vorfall',
  title: german('Vorfall'),
  kind: 'security',
  lifecycle: 'restoring',
  startedAt: sampleNow - 48 * hourMs,
  detectedAt: null,
  resolvedAt: null,
  affected: { insurerIds: 'all', serviceIds: ['kim'] },
  known: { confirmed: [], open: [], excluded: [] },
  updates: [update(1), update(2, { nextUpdateDue: sampleNow - hourMs })],
  staff: null,
  ...given,
});

const head = (given: Incident, reading: Parameters<typeof IncidentHead>[0]['reading']) => {
  drawn = render(
    <IncidentHead incident={given} catalog={sampleCatalog} reading={reading} messages={messages} words={words}>
      <i />
    </IncidentHead>,
  );
  return textOf(drawn.element);
};

describe('the head of an incident', () => {
  it('tells it in one sentence, since when, whom it concerns, and that a word is overdue', () => {
    const text = head(incident(), fresh);
    expect(text).toContain('Wort 2 gesagt.');
    expect(text).not.toContain('Mehr dazu');
    expect(text).toContain('Läuft seit So., 7. Mai 2023, 14:22 Uhr (2 Tage)');
    expect(text).toContain('Laut den Meldungen betrifft das insgesamt: alle 3 Kassen, 1 Dienst');
    expect(text).toContain('Nächste Meldung überfällig seit heute, 13:22 Uhr');
  });

  it('[R15] without proof it is neither running nor overdue', () => {
    const text = head(incident(), unproven);
    expect(text).toContain('Ob die Störung noch läuft, wissen wir gerade nicht.');
    expect(text).toContain('Die nächste Meldung war angekündigt für Di., 9. Mai 2023, 13:22 Uhr.');
    expect(text).not.toContain('überfällig');
  });

  it('[R6] an answer from before the promised time accuses nobody', () => {
    expect(head(incident(), { now: sampleNow, toldAt: sampleNow - 2 * hourMs })).toContain(
      'Nächste Meldung: heute, 13:22 Uhr',
    );
  });

  it('of one that is over it says from when to when, and waits for nothing', () => {
    const text = head(incident({ lifecycle: 'resolved', resolvedAt: sampleNow - 24 * hourMs }), fresh);
    expect(text).toContain('bis Mo., 8. Mai 2023, 14:22 Uhr (1 Tag)');
    expect(text).not.toContain('Nächste');
  });
});

describe('the messages', () => {
  const list = (given: Incident) => <UpdateList incident={given} messages={messages} words={words} />;
  const heads = () => [...drawn.element.querySelectorAll('.incident-update h3 > span:first-child')].map(textOf);

  it('[R13] stand newest first, the older ones folded, each with time and source', () => {
    drawn = render(list(incident({ updates: [1, 2, 3, 4, 5, 6].map((number) => update(number)) })));
    expect(heads()).toEqual([6, 5, 4, 3, 2, 1].map((number) => `Meldung ${number}`));
    expect(textOf(drawn.element.querySelector('.fold-toggle'))).toBe('Ältere Meldungen (2)');
    const newest = textOf(drawn.element.querySelector('#meldung-6'));
    expect(newest).toContain('Di., 9. Mai 2023, 00:22 Uhr');
    expect(newest).toContain('Gemeldet von: Lagezentrum');
  });

  it('[R13] say when they were changed, and what they said before', () => {
    const former = [
      { text: german('Erste Fassung.'), replacedAt: sampleNow - 3 * hourMs },
      { text: german('Zweite Fassung.'), replacedAt: sampleNow - 2 * hourMs },
    ];
    drawn = render(list(incident({ updates: [update(1, { editedAt: sampleNow - 2 * hourMs, formerTexts: former })] })));
    const text = textOf(drawn.element);
    expect(text).toContain('geändert Di., 9. Mai 2023, 12:22 Uhr');
    expect(text).toContain('Frühere Fassungen (2)');
    expect(text.indexOf('Zweite Fassung.')).toBeLessThan(text.indexOf('Erste Fassung.'));
    expect(text).toContain('Galt bis Di., 9. Mai 2023, 11:22 Uhr:Erste Fassung.');
  });

  it('[R13] one that comes while somebody reads is marked and told; the others stay as they are', () => {
    drawn = render(list(incident()));
    const second = drawn.element.querySelector('#meldung-2');
    expect(drawn.element.querySelector('.incident-new')).toBeNull();
    expect(textOf(drawn.element.querySelector('output'))).toBe('');
    drawn.rerender(list(incident({ updates: [update(1), update(2), update(3)] })));
    expect(textOf(drawn.element.querySelector('#meldung-3 .incident-new'))).toBe('neu');
    expect(textOf(drawn.element.querySelector('output'))).toBe('Neue Meldung: Nummer 3.');
    expect(drawn.element.querySelector('#meldung-2')).toBe(second);
  });

  it('[R14] keep paragraphs and emphasis, and nothing else of what a text holds', () => {
    const text = german('Erster **wichtiger** Satz.\n\n<script>alert(1)</script> [Link](javascript:alert(1))');
    drawn = render(list(incident({ updates: [update(1, { text })] })));
    expect(drawn.element.querySelectorAll('.incident-text > p')).toHaveLength(2);
    expect(textOf(drawn.element.querySelector('.incident-text strong'))).toBe('wichtiger');
    expect(textOf(drawn.element.querySelector('.incident-text'))).toContain(
      'Erster wichtiger Satz.<script>alert(1)</script> [Link](javascript:alert(1))',
    );
    expect(drawn.element.querySelector('script, a')).toBeNull();
  });

  it('[R14] what is missing in English appears in German with a mark', () => {
    drawn = render(
      <UpdateList
        incident={incident({ updates: [update(1)] })}
        messages={english.messages}
        words={english.parts.incidents ?? words}
      />,
    );
    const paragraph = drawn.element.querySelector<HTMLElement>('.incident-text > p');
    expect(paragraph?.lang).toBe('de');
    expect(textOf(paragraph)).toBe('Wort 1 gesagt. Mehr dazu. (in German)');
  });

  it('an incident of which nothing has been said yet says so', () => {
    drawn = render(list(incident({ updates: [] })));
    expect(textOf(drawn.element)).toContain('noch keine Meldung');
  });
});

it('[R16] what is confirmed, open and ruled out is told apart, with who says so and when', () => {
  const claim = (de: string) => ({ text: german(de), at: sampleNow - hourMs, saidBy: 'Dienstleister' });
  drawn = render(
    <TrustBlock
      known={{ confirmed: [claim('Ein Angriff.')], open: [], excluded: [claim('Kein Abfluss.')] }}
      messages={messages}
      words={words.trust}
    />,
  );
  const part = (kind: string) => textOf(drawn.element.querySelector(`[data-trust="${kind}"]`));
  expect(part('confirmed')).toBe('BestätigtEin Angriff.Dienstleister, Di., 9. Mai 2023, 13:22 Uhr');
  expect(part('open')).toBe('OffenKeine offene Frage genannt.');
  expect(part('excluded')).toContain('Kein Abfluss.');
  const signs = [...drawn.element.querySelectorAll('.trust-head svg')].map(({ innerHTML }) => innerHTML);
  expect(new Set(signs).size).toBe(3);
});

describe('whom it concerns', () => {
  const hit = { ...cell('outage', 'normal'), incidentId: 'vorfall' };
  const board = withSlot(sampleBoard, 'ikk-saale', 1, hit);
  const places = (live: Parameters<typeof AffectedPlaces>[0]['live']) => {
    drawn = render(
      <AffectedPlaces
        incident={incident({ affected: { insurerIds: ['ikk-saale', 'neu'], serviceIds: ['kim', 'eau'] } })}
        catalog={sampleCatalog}
        live={live}
        messages={messages}
        words={words.affected}
      />,
    );
    return textOf(drawn.element);
  };

  it('leads to services and insurers, and says how many have it so now', () => {
    const text = places({ board, proof: paintProof('live', false, true) });
    expect(text).toContain('KIM-Nachrichtenjetzt gestört bei 1 Kasse');
    expect(text).toContain('Krankmeldung (eAU)jetzt bei keiner dieser Kassen gestört');
    const hrefs = [...drawn.element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/dienst/eau', '/dienst/kim', '/kasse/ikk-saale', '/kasse/neu']);
  });

  it('[R15] without proof says nothing of now', () => {
    expect(places(null)).not.toContain('jetzt');
  });
});

describe('the list', () => {
  const list = (incidents: readonly Incident[], reading = fresh as Parameters<typeof IncidentList>[0]['reading']) => {
    drawn = render(
      <IncidentList
        incidents={incidents}
        catalog={sampleCatalog}
        reading={reading}
        messages={messages}
        words={words}
      />,
    );
    return [...drawn.element.querySelectorAll('h2')].map(textOf);
  };

  it('[R7] open ones stand first, and each leads to its page', () => {
    const over = incident({ id: 'alt/1', lifecycle: 'resolved', resolvedAt: sampleNow - minuteMs });
    expect(list([over, incident()])).toEqual(['Offen (1)', 'Vergangen (1)']);
    const hrefs = [...drawn.element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/stoerung/vorfall', '/stoerung/alt%2F1']);
  });

  it('[R15] says that there is none, and without proof only as past', () => {
    list([]);
    expect(textOf(drawn.element)).toContain('Keine offenen Störungen.');
    drawn.unmount();
    expect(list([], unproven)[0]).toBe('Zuletzt offen (0)');
    expect(textOf(drawn.element)).toContain('In den zuletzt bekannten Meldungen');
  });
});
