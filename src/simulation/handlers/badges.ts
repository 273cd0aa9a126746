import { slotAt } from '#domain/board-index.ts';
import type { Insurer } from '#domain/catalog.ts';
import { insurerVerdict } from '#domain/insurer-verdict.ts';
import { paint, paintProof } from '#domain/paint.ts';
import { drawBadge, type Badge } from '../feeds/badge.ts';
import { badgeDe } from '../feeds/badge-words-de.ts';
import { badgeEn } from '../feeds/badge-words-en.ts';
import { badgeLeicht } from '../feeds/badge-words-leicht.ts';
import { badgeLanguages, sayPair, sayVerdict, type BadgeLanguage, type BadgeWords } from '../feeds/badge-words.ts';
import { boardOf } from '../run/run.ts';
import { notFound } from './api-problem.ts';
import type { Resource } from './resource.ts';
import type { Content, View } from './view.ts';

/** One insurer as a whole: the answer of its page, never one worst service. */
export const insurerBadgeResource: Resource = {
  ...badgeOf('/badge/:insurer'),
  read: (view) => {
    const insurer = insurerOf(view, nameOf(view.part('insurer')));
    const board = boardOf(view.run, view.seq);
    const slots = view.run.world.catalog.services.map(({ id }) => slotAt(board, insurer.id, id));
    const verdict = insurerVerdict(slots, proof);
    const words = wordsOf(view);
    return badge(view, { label: insurer.shortName, pair: verdict.tile, said: sayVerdict(verdict, words), words });
  },
};

export const cellBadgeResource: Resource = {
  ...badgeOf('/badge/:insurer/:service'),
  read: (view) => {
    const insurer = insurerOf(view, view.part('insurer'));
    const service = view.run.world.catalog.services.find(({ id }) => id === nameOf(view.part('service')));
    if (service === undefined) throw notFound('There is no service of this id.');
    const painted = paint(slotAt(boardOf(view.run, view.seq), insurer.id, service.id), proof);
    if (painted.kind === 'notApplicable') throw notFound('This insurer does not use this service.');
    const words = wordsOf(view);
    const { pair } = painted;
    return badge(view, { label: `${insurer.shortName} ${service.code}`, pair, said: sayPair(pair, words), words });
  },
};

function badgeOf(path: string): Omit<Resource, 'read'> {
  return { name: 'badge', audiences: ['public'], path, parameters: ['lang'], changes: 'transitions', caching: 'short' };
}

/** The last part of the address without its ending, which must be there. */
function nameOf(file: string): string {
  if (!file.endsWith('.svg')) throw notFound('There is nothing at this address.');
  return file.slice(0, -'.svg'.length);
}

function insurerOf({ run }: View, id: string): Insurer {
  const insurer = run.world.catalog.insurers.find((candidate) => candidate.id === id);
  if (insurer === undefined) throw notFound('There is no insurer of this id.');
  return insurer;
}

const proof = paintProof('live', false, true);

/** Each language of badges. */
export const badgeWords: Readonly<Record<BadgeLanguage, BadgeWords>> = {
  de: badgeDe,
  en: badgeEn,
  leicht: badgeLeicht,
};

function wordsOf({ query }: View): BadgeWords {
  return badgeWords[query.word('lang', badgeLanguages) ?? 'de'];
}

function badge({ run, now }: View, told: Pick<Badge, 'label' | 'pair' | 'said' | 'words'>): Content {
  return { text: drawBadge({ ...told, at: now, isSimulated: !run.isRealTime() }), mediaType: 'image/svg+xml' };
}
