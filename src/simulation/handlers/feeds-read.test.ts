import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concerns } from '../run/interest.ts';
import { isAppPath } from '../hosts/known-app-paths.ts';
import { knownSubjects } from '../hosts/known-subjects.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';

type Entry = Readonly<{ id: string; title: string; updated: number; href: string }>;
type Feed = Readonly<{ id: string; title: string; entries: readonly Entry[] }>;

/** As a reader has it; what RFC 4287 wants of a feed and of every entry must be there. */
async function readFeed(served: Served, query = ''): Promise<Feed> {
  const response = await fetch(`${served.origin}/api/v1/public/feed.atom${query}`);
  expect(response.status).toBe(200);
  const { id, title, entries = [], updated } = parseAtomFeed(await response.text());
  const read = entries.map((entry) => ({
    id: present(entry.id),
    title: present(entry.title?.value),
    updated: Date.parse(present(entry.updated)),
    href: present(entry.links?.[0]?.href),
  }));
  if (read.length > 0) expect(Date.parse(present(updated))).toBe(Math.max(...read.map((entry) => entry.updated)));
  return { id: present(id), title: present(title?.value), entries: read };
}

function present(value: string | undefined): string {
  if (value === undefined) throw new Error('something the standard asks for is missing');
  return value;
}

async function readCalendar(served: Served, query = ''): Promise<ICAL.Component> {
  const response = await fetch(`${served.origin}/api/v1/public/calendar.ics${query}`);
  expect(response.status).toBe(200);
  return new ICAL.Component(ICAL.parse(await response.text()));
}

const worlds = [
  { scenario: 'spring-2023', from: '2023-05-09T11:00:00Z', speed: 0 },
  { scenario: 'calm-day' },
  { scenario: 'hostile' },
] as const;

describe.each(worlds)('what a feed reader and a calendar find in $scenario', (options) => {
  const { simulation } = createSampleSimulation(options);
  const { run, board } = simulation.moment();
  let served: Served;
  beforeAll(async () => (served = await serveApi(simulation)));
  afterAll(async () => served.close());

  it('[E1] the feed has every message, each with an id, a title, a date and a page to read on', async () => {
    const { entries } = await readFeed(served);
    const { world } = run;
    const updates = world.incidentsAt(board).flatMap((incident) => incident.updates).length;
    expect(entries).toHaveLength(updates + world.plannedWorkAt(board).length + world.redoWindowsAt(board).length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, title, updated, href } of entries) {
      expect(id).toMatch(/^tag:lagebild\.example,2023:[\w.~!*'()%/-]+$/);
      expect(title).not.toBe('');
      expect(updated).toBeLessThanOrEqual(board);
      expect(new URL(href).origin).toBe(served.origin);
    }
  });

  it('[E1] the calendar has every planned work at the instants the API names', async () => {
    const events = (await readCalendar(served)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const expected = run.world.plannedWorkAt(board);
    expect(
      events.map(({ uid, sequence, startDate, endDate }) => [
        uid,
        sequence,
        startDate.toUnixTime(),
        endDate.toUnixTime(),
      ]),
    ).toEqual(
      expected.map(({ id, sequence, startsAt, endsAt }) => [
        `planned-work-${id}@lagebild.example`,
        sequence,
        Math.floor(startsAt / 1_000),
        Math.floor(endsAt / 1_000),
      ]),
    );
    for (const { component } of events) expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(
      expected.map(({ status }) => (status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')),
    );
  });
});

describe('feeds and calendars', () => {
  const { simulation } = createSampleSimulation({ from: '2023-05-09T11:00:00Z', speed: 0 });
  const later = createSampleSimulation({ from: '2023-05-20T11:00:00Z', speed: 0 }).simulation;
  const { run, board } = simulation.moment();
  let [served, servedLater]: Served[] = [];
  beforeAll(async () => ([served, servedLater] = await Promise.all([serveApi(simulation), serveApi(later)])));
  afterAll(async () => Promise.all([served?.close(), servedLater?.close()]));
  const both = (): readonly [Served, Served] => {
    if (served === undefined || servedLater === undefined) throw new Error('not served');
    return [served, servedLater];
  };

  it('[E2] what was told keeps its id; what was planned keeps its UID and counts its changes', async () => {
    const [now, then] = both();
    const [feed, feedLater] = [await readFeed(now), await readFeed(then)];
    expect(feedLater.id).toBe(feed.id);
    expect(feedLater.entries.length).toBeGreaterThan(feed.entries.length);
    expect(feedLater.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(feed.entries.map(({ id }) => id)));
    const sequences = async (one: Served) =>
      new Map(
        (await readCalendar(one))
          .getAllSubcomponents('vevent')
          .map((component) => new ICAL.Event(component))
          .map(({ uid, sequence }) => [uid, sequence]),
      );
    const [before, after] = [await sequences(now), await sequences(then)];
    for (const [uid, sequence] of before) expect(after.get(uid)).toBeGreaterThanOrEqual(sequence);
    expect([...before].some(([uid, sequence]) => (after.get(uid) ?? 0) > sequence)).toBe(true);
  });

  it('[E2] of one insurer or service they hold what concerns it, under an id and a name of their own', async () => {
    const [now] = both();
    const all = await readFeed(now);
    const insurer = run.world.catalog.insurers[3];
    const service = run.world.catalog.services[0];
    const ofInsurer = await readFeed(now, `?insurer=${insurer?.id ?? ''}`);
    const ofService = await readFeed(now, `?service=${service?.id ?? ''}`);
    expect(new Set([all.id, ofInsurer.id, ofService.id]).size).toBe(3);
    expect(ofInsurer.title).toContain(insurer?.shortName);
    expect(ofService.title).toContain(service?.code);
    for (const { entries } of [ofInsurer, ofService]) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThan(all.entries.length);
    }
    for (const interest of [
      { insurerId: insurer?.id ?? '', serviceId: null },
      { insurerId: null, serviceId: service?.id ?? '' },
    ]) {
      const works = run.world.plannedWorkAt(board).filter(({ affected }) => concerns(affected, interest));
      const { insurerId, serviceId } = interest;
      const calendar = await readCalendar(now, serviceId === null ? `?insurer=${insurerId}` : `?service=${serviceId}`);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(works.length);
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain(
        serviceId === null ? insurer?.shortName : service?.code,
      );
    }
  });

  it('[E16] in English they are feeds of their own, say so, lead to English pages, and leave nothing of the server’s own words in German', async () => {
    const [now] = both();
    const [german, english] = [await readFeed(now), await readFeed(now, '?lang=en')];
    const text = await (await fetch(`${now.origin}/api/v1/public/feed.atom?lang=en`)).text();
    expect(text).toContain('xml:lang="en"');
    expect(text).not.toMatch(/Meldung|Nachzuholen|Uhr\b|\babgesagt|\*\*/);
    expect(english.entries).toHaveLength(german.entries.length);
    const ids = [german, english].flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { href } of english.entries) {
      const { pathname } = new URL(href);
      expect(pathname).toMatch(/^\/en\//);
      expect([pathname, isAppPath(pathname, knownSubjects(simulation))]).toEqual([pathname, true]);
    }
    const calendar = await readCalendar(now, '?lang=en');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('planned work');
    const uidsOf = (one: ICAL.Component) => one.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
    expect(uidsOf(calendar)).toEqual(uidsOf(await readCalendar(now)));
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const { summary, description } = new ICAL.Event(component);
      expect(`${summary} ${description}`).not.toMatch(/Wartung|Rückschaltung|Abgesagt|Unterbrechung höchstens/);
      expect(component.getFirstProperty('summary')?.getFirstParameter('language')).toBe('en');
    }
    expect((await fetch(`${now.origin}/api/v1/public/feed.atom?lang=fr`)).status).toBe(400);
  });

  it('[E2] every page they lead to is one the app has', async () => {
    const [now] = both();
    const feeds = [await readFeed(now)];
    const paths = feeds.flatMap(({ entries }) => entries.map(({ href }) => new URL(href).pathname));
    for (const path of new Set(paths)) {
      expect([path, isAppPath(path, knownSubjects(simulation))]).toEqual([path, true]);
    }
  });

  it.each([
    'feed.atom?insurer=bkk-nirgendwo',
    'feed.atom?service=fax',
    'calendar.ics?insurer=bkk-nirgendwo',
    'calendar.ics?service=fax',
  ])('[E3] %s is a 404 and a problem document, never an empty feed', async (address) => {
    const [now] = both();
    const response = await fetch(`${now.origin}/api/v1/public/${address}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining('of this id') });
  });
});
