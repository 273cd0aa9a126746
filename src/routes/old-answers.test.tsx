// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Route } from 'wouter';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { encodeIncidents } from '#contract/codec/incident-codec.ts';
import { encodeInsurer } from '#contract/codec/insurer-codec.ts';
import { encodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import { hourMs, minuteMs, type Instant } from '#domain/instant.ts';
import { catalog, incident, pageWith, redoWindow, update, work } from '#features/insurer-page/testing/sample-page.tsx';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleBoard, sampleNow } from '#ui/testing/sample-board.ts';
import { HomeBeside } from './home-beside.tsx';
import { HomeList } from './home-list.tsx';
import { InsurerCards } from './insurer-cards.tsx';
import { InsurerView } from './insurer-view.tsx';
import { OtherInsurer } from './other-insurer.tsx';
import { PublicHome } from './public-home.tsx';
import { ServiceView } from './service-view.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';
import { provenLiveBoard } from './testing/told-live-board.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const incidents = [incident({ updates: [update({ nextUpdateDue: sampleNow - 30 * minuteMs })] })];
const plannedWork = [work({ status: 'running', startsAt: sampleNow - hourMs })];

/** A fresh board, and answers beside it that were made at `generatedAt`. */
function sourceOf(generatedAt: Instant) {
  const meta = { audience: 'public', generatedAt } as const;
  const page = pageWith({ incidents, plannedWork, redoWindows: [redoWindow()] });
  return {
    ...silentSource({
      'public/catalog': encodeCatalog(catalog, 'public'),
      'public/insurers/bkk-nord': encodeInsurer(page, meta),
      'public/incidents': encodeIncidents(incidents, meta),
      'public/planned-work': encodePlannedWork(plannedWork, meta),
    }),
    liveBoard: provenLiveBoard(sampleBoard, sampleNow),
  };
}
const source = { fresh: sourceOf(sampleNow - minuteMs), old: sourceOf(sampleNow - hourMs) };
const none = { ...source.fresh, ...silentSource({ 'public/catalog': encodeCatalog(catalog, 'public') }) };
const withoutAnswers = { ...none, liveBoard: source.fresh.liveBoard };

async function textAt(address: string, from: typeof source.fresh): Promise<string> {
  const views = (
    <>
      <Route path="/">
        <PublicHome source={from} details={{ Beside: HomeBeside, List: HomeList }} />
      </Route>
      <Route path="/kasse/:id">
        <InsurerView source={from} details={{ Search: OtherInsurer, Cards: InsurerCards }} />
      </Route>
      <Route path="/dienst/:id">
        <ServiceView source={from} />
      </Route>
    </>
  );
  drawn = await renderPublic(address, views, 'home', 'insurer', 'insurerCards', 'service');
  return textOf(drawn.element);
}
const times = (text: string, words: string) => text.split(words).length - 1;
const stand = 'Stand dieser Angaben: Di., 9. Mai 2023, 13:22 Uhr. Neuere kann es geben.';

it('[R30] beside a fresh board, what an insurer’s page told an hour ago says so in every card, and accuses nobody', async () => {
  const fresh = await textAt('/kasse/bkk-nord', source.fresh);
  expect(fresh).not.toContain('Stand dieser Angaben');
  expect(fresh).toContain('Sie ist überfällig.');
  drawn.unmount();
  const old = await textAt('/kasse/bkk-nord', source.old);
  expect(times(old, stand), 'redo, services, messages, planned work').toBe(4);
  expect(old).not.toContain('überfällig');
});

it('[R30] so do incidents and planned work on the page of all insurers, and nothing of them is said to go on', async () => {
  const fresh = await textAt('/', source.fresh);
  expect(fresh).toMatch(/Aktuelle Störungen.*läuft seit.*läuft, bis heute/);
  expect(fresh).not.toContain('Stand dieser Angaben');
  drawn.unmount();
  const old = await textAt('/', source.old);
  expect(old).toContain('Zuletzt bekannte Störungen');
  expect(times(old, stand)).toBe(2);
  expect(old).not.toMatch(/läuft seit|läuft, bis/);
});

it('[R30] and on the page of a service; what cannot be had there is said, not left out', async () => {
  expect(await textAt('/dienst/kim', source.fresh)).not.toContain('Stand dieser Angaben');
  drawn.unmount();
  expect(times(await textAt('/dienst/kim', source.old), stand)).toBe(2);
  drawn.unmount();
  const text = await textAt('/dienst/kim', withoutAnswers);
  expect(text).toContain('Meldungen zu diesem DienstDas kann gerade nicht geladen werden.');
  expect(text).toContain('Geplante ArbeitenDas kann gerade nicht geladen werden.');
});

it('[Y13] an insurer’s page that cannot be had does not read as nothing to be done again', async () => {
  expect(await textAt('/kasse/bkk-nord', withoutAnswers)).toContain(
    'Ob Sie etwas nachholen müssen, konnten wir nicht laden.',
  );
});
