// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Route, Switch } from 'wouter';
import type { OfflineCopy } from '#api/offline-copy.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { encodeIncident, encodeIncidents } from '#contract/codec/incident-codec.ts';
import { encodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import type { Incident } from '#domain/incident.ts';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleBoard, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { IncidentView } from './incident-view.tsx';
import { IncidentsView } from './incidents-view.tsx';
import { PlannedView } from './planned-view.tsx';
import { ServiceView } from './service-view.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';

const incident: Incident = {
  id: 'vorfall',
  title: { de: 'Ein Vorfall', en: null, simple: null },
  kind: 'technical',
  lifecycle: 'restoring',
  startedAt: sampleNow,
  detectedAt: null,
  resolvedAt: null,
  affected: { insurerIds: 'all', serviceIds: ['kim'] },
  known: { confirmed: [], open: [], excluded: [] },
  updates: [],
  staff: null,
};
const meta = { audience: 'public', generatedAt: sampleNow } as const;
const source = silentSource({
  'public/catalog': encodeCatalog(sampleCatalog, 'public'),
  'public/incidents': encodeIncidents([incident], meta),
  'public/incidents/vorfall': encodeIncident(incident, meta),
  'public/planned-work': encodePlannedWork([], meta),
});

let drawn: Rendered;
afterEach(() => drawn.unmount());
const heading = () => drawn.element.querySelector('h1');
const hrefs = () => [...drawn.element.querySelectorAll('main a')].map((link) => link.getAttribute('href'));

describe('without a connection', () => {
  const copy: OfflineCopy = {
    keepBoard: () => undefined,
    keep: () => undefined,
    board: () => ({ board: sampleBoard, catalog: sampleCatalog, at: sampleNow, isSimulated: true }),
    past: (path, decode) => {
      const answers: Record<string, unknown> = {
        'public/incidents': encodeIncidents([incident], meta),
        'public/incidents/vorfall': encodeIncident(incident, meta),
        'public/planned-work': encodePlannedWork([], meta),
      };
      const decoded = decode(answers[path], 'public');
      return decoded.ok ? decoded.value : null;
    },
  };
  const broken = silentSource();
  const offline = {
    ...broken,
    client: { get: () => Promise.resolve({ ok: false, failure: { kind: 'offline' } } as const) },
    offlineCopy: () => Promise.resolve(copy),
  };

  it.each([
    ['/stoerung', 'Diese Meldungen haben wir zuletzt um Di., 9. Mai 2023, 14:22 Uhr abgerufen.', 'Ein Vorfall'],
    ['/stoerung/vorfall', 'Diese Meldungen haben wir zuletzt um Di., 9. Mai 2023', 'Ein Vorfall'],
    ['/termine', 'Di., 9. Mai 2023, 14:22 Uhr', ''],
  ])('[R21] %s opens with what this device last knew, dated, and says nothing of now', async (address, dated, told) => {
    drawn = await renderPublic(
      address,
      <Switch>
        <Route path="/stoerung">
          <IncidentsView source={offline} />
        </Route>
        <Route path="/stoerung/:id">
          <IncidentView source={offline} />
        </Route>
        <Route path="/termine">
          <PlannedView source={offline} />
        </Route>
      </Switch>,
      'incidents',
      'planned',
    );
    const text = textOf(drawn.element);
    expect(text).toContain(dated);
    expect(text).toContain(told);
    expect(text).toContain('Simulation');
    expect(text).not.toMatch(/Läuft seit|überfällig seit|läuft gerade/);
  });
});

it('[R21] without a connection the page of a service quotes what this device last knew, with its date', async () => {
  const past = { board: sampleBoard, catalog: sampleCatalog, at: sampleNow, isSimulated: true };
  const copy: OfflineCopy = { keepBoard: () => undefined, keep: () => undefined, board: () => past, past: () => null };
  const broken = silentSource();
  const known = broken.liveBoard.getState();
  const failing = { ...known, connection: { ...known.connection, failure: { kind: 'offline' as const } } };
  const liveBoard = { ...broken.liveBoard, getState: () => failing };
  drawn = await renderPublic(
    '/dienst/kim',
    <Route path="/dienst/:id">
      <ServiceView source={{ ...broken, liveBoard, offlineCopy: () => Promise.resolve(copy) }} />
    </Route>,
    'service',
  );
  const text = textOf(drawn.element);
  expect(text).toContain('Das wissen wir gerade nicht.');
  expect(text).toMatch(/9\. Mai 2023, 14:22 Uhr/);
  expect(text).toContain('Simulation');
  expect(drawn.element.querySelector('[data-availability="operational"]')).toBeNull();
});

describe('the page of a service', () => {
  const open = async (address: string) => {
    drawn = await renderPublic(
      address,
      <Route path="/dienst/:id">
        <ServiceView source={source} />
      </Route>,
      'service',
    );
  };

  it('says what is told and what to do before any board is there', async () => {
    await open('/dienst/kim');
    expect(textOf(heading())).toBe('KIM-Nachrichten');
    expect(hrefs()).toContain('/stoerung/vorfall');
    expect(textOf(drawn.element)).toContain('In den zuletzt bekannten Ankündigungen standen keine Arbeiten.');
  });

  it('[E13] announces the feed and the calendar of this service, in the language of the page, and takes them away again', async () => {
    await open('/en/dienst/kim');
    const announced = () => [...document.head.querySelectorAll('link[rel="alternate"][type]')];
    expect(announced().map((link) => [link.getAttribute('href'), link.getAttribute('title')])).toEqual([
      [`${location.origin}/api/v1/public/feed.atom?service=kim&lang=en`, 'KIM-Nachrichten: Incidents'],
      [`${location.origin}/api/v1/public/calendar.ics?service=kim&lang=en`, 'KIM-Nachrichten: Planned work'],
    ]);
    drawn.unmount();
    expect(announced()).toEqual([]);
    await open('/dienst/kim');
  });

  it('leads within the language and keeps the theme', async () => {
    await open('/en/dienst/kim?thema=dark');
    expect(hrefs()).toContain('/en/stoerung/vorfall?thema=dark');
  });

  it('[R18] one that nobody knows is a page of its own with the names most like it', async () => {
    await open('/dienst/kmi');
    expect(textOf(drawn.element)).toContain('Einen Dienst „kmi“ kennen wir nicht.');
    expect(hrefs()[0]).toBe('/dienst/kim');
  });
});

describe('the pages of incidents', () => {
  const open = async (address: string) => {
    drawn = await renderPublic(
      address,
      <>
        <Route path="/stoerung">
          <IncidentsView source={source} />
        </Route>
        <Route path="/stoerung/:id">
          <IncidentView source={source} />
        </Route>
      </>,
      'incidents',
    );
  };

  it('[R15] the list stands without a board, and says nothing of now', async () => {
    await open('/stoerung');
    expect(textOf(drawn.element.querySelector('h2'))).toBe('Zuletzt offen (1)');
    expect(hrefs()).toContain('/termine');
  });

  it('[R14] a title that is missing in English is German, and marked', async () => {
    await open('/en/stoerung/vorfall');
    expect(textOf(heading())).toBe('Ein Vorfall');
    expect(heading()?.lang).toBe('de');
    expect(textOf(drawn.element)).toContain('(in German)');
  });

  it('[R18] one that nobody knows is a page of its own with a way to the list', async () => {
    await open('/stoerung/gibt-es-nicht');
    expect(textOf(drawn.element)).toContain('Eine Störung „gibt-es-nicht“ kennen wir nicht.');
    expect(hrefs()).toContain('/stoerung');
  });
});

it('the page of planned work offers the calendar and says that there is none', async () => {
  drawn = await renderPublic('/termine', <PlannedView source={source} />, 'planned');
  expect(hrefs()).toContain('/api/v1/public/calendar.ics');
  expect(textOf(drawn.element)).toContain('Keine weiteren Arbeiten angekündigt.');
});

it('a page whose answer does not come says why and offers to try again', async () => {
  drawn = await renderPublic('/stoerung', <IncidentsView source={silentSource()} />, 'incidents');
  expect(textOf(drawn.element.querySelector('[role="alert"]'))).toContain('Der Server meldet Fehler 404.');
});
