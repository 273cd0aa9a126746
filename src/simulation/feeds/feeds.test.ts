import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { allPairs } from '#domain/pair.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { carelessWords as words } from '../testing/careless-words.ts';
import { writeAtom, type AtomEntry } from './atom.ts';
import { drawBadge } from './badge.ts';
import { writeCalendar, type CalendarEvent } from './calendar.ts';
import { badgeDe as de } from './badge-words-de.ts';
import { badgeEn } from './badge-words-en.ts';
import { badgeLeicht } from './badge-words-leicht.ts';
import { sayPair } from './badge-words.ts';

const instants = fc.integer({ min: Date.UTC(2023, 2, 20), max: Date.UTC(2023, 10, 5) }).map((at) => at - (at % 1_000));
const settings = { numRuns: Math.min(500, propertyRuns()), seed: propertySeed() };

const at = Date.UTC(2023, 4, 9, 11);
const entry: AtomEntry = {
  path: 'incident/a/update/1',
  title: 'T',
  published: at,
  updated: at,
  pageUrl: 'http://h/stoerung/a',
  content: 'C',
  category: 'x',
};
const feed = {
  path: 'feed/all/all',
  language: 'de',
  title: 'F',
  author: 'A',
  selfUrl: 'http://h/f?a=b&c=d',
  pageUrl: 'http://h/',
  updated: at,
};

/** Throws, as a strict XML parser does, when the text is not well-formed enough for one. */
function parseXml(text: string): { tags: string[]; textOf: (tag: string) => string[] } {
  const tags = [...text.matchAll(/<\/?([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*\/?>|<\?xml [^?]*\?>/g)].map(([tag]) => tag);
  const rest = text.replace(/<\/?([\w:]+)(?:\s+[\w:-]+="[^"<]*")*\s*\/?>|<\?xml [^?]*\?>/g, '');
  if (/[<>]/.test(rest)) throw new Error('markup where text should be');
  if (/&(?!#\d+;)/.test(rest)) throw new Error('a bare ampersand');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u.test(text))
    throw new Error('a character XML does not allow');
  return {
    tags,
    textOf: (tag) =>
      [...text.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, inner]) => inner ?? ''),
  };
}

describe('the feed', () => {
  it('[X18] is well-formed and escaped, whatever the texts are', () => {
    fc.assert(
      fc.property(words, words, words, words, (title, content, category, id) => {
        const text = writeAtom({
          ...feed,
          title,
          author: content,
          entries: [{ ...entry, path: `incident/${id}/update/1`, title, content, category }],
        });
        const parsed = parseXml(text);
        expect(parsed.textOf('id')).toHaveLength(2);
        expect(parsed.textOf('content')).toHaveLength(1);
      }),
      settings,
    );
  });

  it('[X18] keeps its ids when texts and times change, and gives different things different ids', () => {
    const idsOf = (entries: readonly AtomEntry[]) => parseXml(writeAtom({ ...feed, entries })).textOf('id');
    expect(idsOf([entry])).toEqual(idsOf([{ ...entry, title: 'other', updated: at + 1_000, content: 'other' }]));
    expect(
      new Set(idsOf([entry, { ...entry, path: 'incident/a%2Fupdate/1' }, { ...entry, path: 'planned-work/a' }])).size,
    ).toBe(4);
  });

  it('[X18] tells its newest change, newest entries first', () => {
    const text = writeAtom({ ...feed, entries: [entry, { ...entry, path: 'b', updated: at + 5_000 }] });
    expect(parseXml(text).textOf('updated')).toEqual([
      '2023-05-09T11:00:05Z',
      '2023-05-09T11:00:05Z',
      '2023-05-09T11:00:00Z',
    ]);
    expect(parseXml(writeAtom({ ...feed, entries: [] })).textOf('updated')).toEqual(['2023-05-09T11:00:00Z']);
  });
});

const event: CalendarEvent = {
  uid: 'u@h',
  sequence: 2,
  stampedAt: at,
  startsAt: at,
  endsAt: at + 3_600_000,
  summary: 'S',
  description: 'D',
  category: 'C',
  pageUrl: 'http://h/termine',
  isCancelled: false,
};

/** Lines as a reader unfolds them. */
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** The instant a DTSTART or DTEND line means, by the platform's own idea of Berlin. */
function instantOf(line: string): number {
  const [, zone, y, mo, d, h, mi, s, z] =
    /^DT(?:START|END)(;TZID=Europe\/Berlin)?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(line) ?? [];
  const shown = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
  if (zone === undefined) return z === 'Z' ? shown : Number.NaN;
  const format = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });
  const reads = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  return [2, 1].map((hours) => shown - hours * 3_600_000).find((instant) => reads(instant) === shown) ?? Number.NaN;
}

describe('the calendar', () => {
  it('[X18] has lines of at most 75 octets, ended by CRLF, that unfold to what was meant, whatever the texts are', () => {
    fc.assert(
      fc.property(words, words, words, (summary, description, uid) => {
        const text = writeCalendar(summary, 'de', [{ ...event, summary, description, uid, category: description }]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const lines = unfold(text);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        expect(lines.every((line) => /^[A-Z-]+[:;]/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('SUMMARY;LANGUAGE=de:'))).toHaveLength(1);
      }),
      settings,
    );
  });

  it('[X18] escapes what has a meaning in it', () => {
    const lines = unfold(writeCalendar('n', 'de', [{ ...event, summary: 'a\\b;c,d\ne' }]));
    expect(lines).toContain('SUMMARY;LANGUAGE=de:a\\\\b\\;c\\,d\\ne');
  });

  it('[X18] means exactly the instants it was given, in the hour that comes twice, too', () => {
    const twice = Date.UTC(2023, 9, 29, 0, 30);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 400_000 }), (startsAt, seconds) => {
        const endsAt = startsAt + seconds * 1_000;
        const lines = unfold(writeCalendar('n', 'de', [{ ...event, startsAt, endsAt }]));
        const meant = lines.filter((line) => /^DT(START|END)/.test(line) && !line.includes(':19')).map(instantOf);
        expect(meant).toEqual([startsAt, endsAt]);
      }),
      {
        ...settings,
        examples: [
          [twice, 3_600],
          [Date.UTC(2023, 2, 26, 0, 59, 59), 1],
        ],
      },
    );
  });

  it('[X18] is published with stable UID, SEQUENCE and the zone, and says what is cancelled', () => {
    const lines = unfold(writeCalendar('n', 'de', [event, { ...event, uid: 'v@h', isCancelled: true }]));
    for (const line of [
      'METHOD:PUBLISH',
      'TZID:Europe/Berlin',
      'UID:u@h',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'STATUS:CANCELLED',
      'DTSTAMP:20230509T110000Z',
      'DTSTART;TZID=Europe/Berlin:20230509T130000',
    ]) {
      expect(lines).toContain(line);
    }
    expect(unfold(writeCalendar('n', 'de', [])).filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });
});

describe('a badge', () => {
  it('[X18] is well-formed and keeps its size, whatever the name is', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...allPairs), (label, pair) => {
        const text = drawBadge({ label, pair, said: sayPair(pair, de), at, isSimulated: true, words: de });
        parseXml(text);
        expect(Number(/width="(\d+)"/.exec(text)?.[1])).toBeLessThan(900);
      }),
      settings,
    );
  });

  it('[X18] says in words, shape and time what it means, 24 times differently', () => {
    const drawn = allPairs.map((pair) =>
      drawBadge({ label: 'BKK', pair, said: sayPair(pair, de), at, isSimulated: false, words: de }),
    );
    const { document } = new Window();
    const shapes = drawn.map((text) => {
      document.body.innerHTML = text;
      expect(document.querySelector('svg')?.getAttribute('aria-label')).toMatch(
        /^BKK: .+\. Stand 9\.5\.2023, 13:00 Uhr$/,
      );
      return document.querySelector('svg > g')?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(24);
    for (const words of [de, badgeEn, badgeLeicht]) {
      expect(new Set(allPairs.map((pair) => sayPair(pair, words))).size).toBe(24);
    }
  });
});

describe('the shape of a badge', () => {
  const drawn = (pair: (typeof allPairs)[number]) =>
    drawBadge({ label: 'BKK', pair, said: 'x', at, isSimulated: false, words: de }).match(
      /<g transform="translate\(8 11\)">.*?<\/g><\/g>/,
    )?.[0] ?? '';

  it('[E11] tells all 24 states apart when every colour is taken away', () => {
    expect(new Set(allPairs.map((pair) => drawn(pair).replace(/#[0-9a-f]{3,6}/g, '#')).filter(Boolean)).size).toBe(24);
  });

  it('[E11] is dashed, without a tick and without a colour of a known state, for everything unknown', () => {
    const coloursOf = (svg: string) => new Set(svg.match(/#[0-9a-f]{3,6}/g));
    const violet = '#6a2fd0';
    for (const pair of allPairs.filter(({ availability }) => availability === 'unknown')) {
      expect(drawn(pair)).toContain('stroke-dasharray');
      const own = coloursOf(drawn(pair));
      if (pair.mode === 'fallback') own.delete(violet);
      for (const known of allPairs.filter(({ availability }) => availability !== 'unknown')) {
        for (const colour of coloursOf(drawn(known))) expect(own).not.toContain(colour);
      }
    }
    const tick = 'M2.2 6.5 4.9 9.2 9.9 3.4';
    expect(allPairs.filter((pair) => drawn(pair).includes(tick))).toEqual([
      { availability: 'operational', mode: 'normal' },
    ]);
  });
});
