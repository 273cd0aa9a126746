import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { carelessWords } from '../testing/careless-words.ts';
import { writeAtom } from './atom.ts';
import { escapeText, writeCalendar, type CalendarEvent } from './calendar.ts';
import { plain } from './plain.ts';

const settings = { numRuns: Math.min(300, propertyRuns()), seed: propertySeed() };
const at = Date.UTC(2023, 4, 9, 11);
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

/** An XML processor makes one space of the white space around a text, and so may a feed reader. */
const trimmed = (text: string | undefined): string => (text ?? '').trim();

describe('readers made by others', () => {
  it('[E1] a feed reader reads the words that were written, whatever they are', () => {
    fc.assert(
      fc.property(carelessWords, carelessWords, (title, content) => {
        const [read, ...others] = parseAtomFeed(feedOf(title, content)).entries ?? [];
        expect(others).toEqual([]);
        expect(trimmed(read?.title?.value)).toBe(trimmed(plain(title)));
        expect(trimmed(read?.content?.value)).toBe(trimmed(plain(content)));
        expect(read?.links?.map(({ href }) => href)).toEqual(['http://h/stoerung/a']);
      }),
      settings,
    );
  });

  it('[E1] a calendar reads the words that were written, whatever they are, and nothing beside them', () => {
    fc.assert(
      fc.property(carelessWords, carelessWords, carelessWords, (summary, description, name) => {
        const calendar = readCalendar(writeCalendar(name, 'de', [{ ...event, summary, description }]));
        const [read, ...others] = calendar.getAllSubcomponents('vevent');
        expect(others).toEqual([]);
        expect(read?.getFirstPropertyValue('summary')).toBe(plain(summary));
        expect(read?.getFirstPropertyValue('description')).toBe(plain(description));
        expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(escapeText(name));
        expect(read?.getAllProperties().map((property) => property.name)).not.toContain('attendee');
      }),
      settings,
    );
  });

  it('[E1] a calendar reckons with the zone beside the events as the platform does, at every change of the clock', () => {
    const changes = [Date.UTC(2023, 2, 26, 1), Date.UTC(2023, 9, 29, 1), Date.UTC(2026, 2, 29, 1)];
    const starts = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -7_200, max: 7_200 }));
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 90_000 }), ([change, offset], seconds) => {
        const startsAt = change + offset * 1_000;
        const text = writeCalendar('n', 'de', [{ ...event, startsAt, endsAt: startsAt + seconds * 1_000 }]);
        expect(instantsIn(text)).toEqual([[startsAt, startsAt + seconds * 1_000]]);
      }),
      settings,
    );
  });

  it('[E1] an event that takes no time has a beginning and no end, as the standard wants it', () => {
    const read = readCalendar(writeCalendar('n', 'de', [{ ...event, endsAt: event.startsAt }]));
    expect(read.getFirstSubcomponent('vevent')?.hasProperty('dtend')).toBe(false);
  });
});

function feedOf(title: string, content: string): string {
  const entry = {
    path: 'a',
    title,
    published: at,
    updated: at,
    pageUrl: 'http://h/stoerung/a',
    content,
    category: 'x',
  };
  const feed = {
    path: 'feed',
    language: 'de',
    title,
    author: content,
    selfUrl: 'http://h/f?a=b&c=d',
    pageUrl: 'http://h/',
  };
  return writeAtom({ ...feed, updated: at, entries: [entry] });
}

function readCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** Beginning and end of every event, by the zone the calendar itself carries. */
function instantsIn(text: string): [number, number][] {
  return readCalendar(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ startDate, endDate }) => [startDate.toUnixTime() * 1_000, endDate.toUnixTime() * 1_000]);
}
