import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { Catalog, Contact, FallbackGuide, Insurer } from '#domain/catalog.ts';
import type { Slot } from '#domain/cell.ts';
import type { Incident, PlannedWork, RedoWindow, Update } from '#domain/incident.ts';
import { hourMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import type { Text } from '#domain/text.ts';
import type { Language } from '#i18n/language.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { serviceViews, type ServiceView } from '../service-view.ts';
import type { Talk, VerdictTalk } from '../talk.ts';

export const live = paintProof('live', false, true);
export const stale = paintProof('stale', false, true);
const day = 24 * hourMs;

export const text = (de: string): Text => ({ de, en: `EN ${de}`, simple: null });

export async function talkIn(language: Language): Promise<Talk> {
  const { messages, parts } = await publicWords.load(language, ['insurerCards']);
  if (parts.insurerCards === undefined) throw new Error('the words are missing');
  return {
    words: parts.insurerCards,
    messages,
    link: (path, words) => (
      <a className="link" href={path}>
        {words}
      </a>
    ),
  };
}

export async function verdictTalkIn(language: Language): Promise<VerdictTalk> {
  const { messages, parts } = await publicWords.load(language, ['insurer']);
  if (parts.insurer === undefined) throw new Error('the words are missing');
  return { words: parts.insurer, messages };
}

const guide = (readerGroup: FallbackGuide['readerGroup'], ...steps: readonly string[]): FallbackGuide => ({
  readerGroup,
  kind: 'paper',
  steps: steps.map(text),
  isIndependent: readerGroup !== 'employer',
});

export const everyone: Contact = {
  callers: 'everyone',
  phone: '030 23125 100',
  mail: 'service@bkk-nordlicht.example',
  web: 'https://www.bkk-nordlicht.example',
  hours: text('Rund um die Uhr'),
};

/** The sample's catalogue with guides and contacts: eAU first in the order, the app pays. */
export const catalog: Catalog = {
  ...sampleCatalog,
  insurers: sampleCatalog.insurers.map((insurer) => ({ ...insurer, contacts: [everyone] })),
  services: sampleCatalog.services.map((service, index) => ({
    ...service,
    family: index === 2 ? 'money' : index === 1 ? 'contact' : 'telematics',
    restorationRank: index + 1,
    restorationReason: text(`Grund ${service.id}`),
    purpose: text(`Zweck ${service.id}`),
    guides: [
      guide('insured', `Erster Schritt ${service.id}.`, `Zweiter Schritt ${service.id}.`),
      guide('practice', `Praxis ${service.id}.`),
    ],
  })),
};

export const insurer: Insurer = catalogInsurer();

function catalogInsurer(): Insurer {
  const [first] = catalog.insurers;
  if (first === undefined) throw new Error('the sample is empty');
  return first;
}

export function views(
  slots: readonly Slot[],
  proof: PaintProof = live,
  page: InsurerPage | null = pageWith({}),
): readonly ServiceView[] {
  return serviceViews(catalog, { insurerId: insurer.id, slots }, proof, page, {
    now: sampleNow,
    toldAt: sampleNow,
  });
}

export function pageWith(given: Partial<InsurerPage>): InsurerPage {
  const worst = [null, pairOf('operational', 'normal'), pairOf('outage', 'normal'), pairOf('operational', 'fallback')];
  return {
    position: { epoch: 1, seq: 1 },
    asOf: sampleNow,
    insurer,
    services: [],
    payments: null,
    ways: { app: null, offices: [] },
    formerReturns: [],
    days: {
      first: '2023-05-06',
      count: worst.length,
      byService: catalog.services.map(({ id }) => ({
        serviceId: id,
        days: worst.map((pair, index) => ({
          worst: pair,
          lostMs: index === 2 ? 9 * hourMs : 0,
          unknownMs: pair === null ? day : 0,
        })),
      })),
    },
    incidents: [],
    plannedWork: [],
    redoWindows: [],
    ...given,
  };
}

export function update(given: Partial<Update> = {}): Update {
  return {
    number: 12,
    at: sampleNow - hourMs,
    publishedAt: sampleNow - hourMs,
    knownAt: sampleNow - hourMs,
    editedAt: null,
    lifecycle: 'restoring',
    text: text('Kassen gehen wieder ans Netz.'),
    formerTexts: [],
    changes: [],
    eta: null,
    nextUpdateDue: null,
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}

export function incident(given: Partial<Incident> = {}): Incident {
  return {
    id: 'vorfall',
    title: text('Sicherheitsvorfall'),
    kind: 'security',
    lifecycle: 'restoring',
    startedAt: sampleNow - 18 * day,
    detectedAt: null,
    resolvedAt: null,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    known: { confirmed: [], open: [], excluded: [] },
    updates: [update()],
    staff: null,
    ...given,
  };
}

export function redoWindow(given: Partial<RedoWindow> = {}): RedoWindow {
  return {
    id: 'nachholen',
    serviceId: 'eau',
    insurerIds: 'all',
    from: Date.parse('2023-04-24T20:00:00Z'),
    to: Date.parse('2023-04-27T02:00:00Z'),
    knownAt: sampleNow,
    transaction: text('Krankmeldungen aus Praxen'),
    actions: { insured: null, practice: text('Senden Sie sie erneut.'), employer: null },
    deadline: null,
    status: 'open',
    source: { kind: 'reconstructed' },
    ...given,
  };
}

export function work(given: Partial<PlannedWork> = {}): PlannedWork {
  return {
    id: 'arbeit',
    sequence: 0,
    kind: 'switchback',
    status: 'planned',
    knownAt: sampleNow - day,
    startsAt: sampleNow + hourMs,
    endsAt: sampleNow + 2 * hourMs,
    maxInterruptionSeconds: 3_000,
    expected: pairOf('outage', 'switchback'),
    affected: { insurerIds: 'all', serviceIds: ['kim'] },
    text: text('Wir schalten zurück.'),
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}
