import { compareSeverity } from '#domain/attention.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Board } from '#domain/board.ts';
import type { Insurer, Service } from '#domain/catalog.ts';
import { paint, paintProof } from '#domain/paint.ts';
import { pairOf, unknownPair, type Pair } from '#domain/pair.ts';
import { drawBadge, type Badge } from '../feeds/badge.ts';
import { sayPair } from '../feeds/wording.ts';
import { boardOf } from '../run/run.ts';
import { notFound } from './api-problem.ts';
import type { Resource } from './resource.ts';
import type { Content, View } from './view.ts';

/** One insurer as a whole: how many services are affected, never one word for twelve. */
export const insurerBadgeResource: Resource = {
  ...badgeOf('/badge/:insurer'),
  read: (view) => {
    const insurer = insurerOf(view, nameOf(view.part('insurer')));
    const pairs = view.run.world.catalog.services.flatMap(
      (service) => pairAt(boardOf(view.run, view.seq), insurer, service) ?? [],
    );
    return badge(view, { label: insurer.shortName, pair: worstOf(pairs), words: sayCounts(pairs) });
  },
};

export const cellBadgeResource: Resource = {
  ...badgeOf('/badge/:insurer/:service'),
  read: (view) => {
    const insurer = insurerOf(view, view.part('insurer'));
    const service = view.run.world.catalog.services.find(({ id }) => id === nameOf(view.part('service')));
    if (service === undefined) throw notFound('There is no service of this id.');
    const pair = pairAt(boardOf(view.run, view.seq), insurer, service);
    if (pair === null) throw notFound('This insurer does not use this service.');
    return badge(view, { label: `${insurer.shortName} ${service.code}`, pair, words: sayPair(pair) });
  },
};

function badgeOf(path: string): Omit<Resource, 'read'> {
  return { name: 'badge', audiences: ['public'], path, parameters: [], changes: 'transitions', caching: 'short' };
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

/** What may be shown of a cell; null where the insurer does not use the service. */
function pairAt(board: Board, insurer: Insurer, service: Service): Pair | null {
  const painted = paint(slotAt(board, insurer.id, service.id), proof);
  return painted.kind === 'notApplicable' ? null : painted.pair;
}

function worstOf(pairs: readonly Pair[]): Pair {
  return [...pairs].sort(compareSeverity)[0] ?? unknownPair;
}

function sayCounts(pairs: readonly Pair[]): string {
  const unknown = pairs.filter(({ availability }) => availability === 'unknown').length;
  const affected = pairs.filter((pair) => pair !== pairOf('operational', 'normal')).length - unknown;
  if (affected + unknown === 0) return `Alle ${pairs.length} Dienste funktionieren`;
  const said = affected === 0 ? [] : [`${affected} von ${pairs.length} Diensten betroffen`];
  const unsaid = unknown === 0 ? [] : [`${unknown} von ${pairs.length} ohne bekannten Stand`];
  return [...said, ...unsaid].join(', ');
}

function badge({ run, now }: View, words: Pick<Badge, 'label' | 'pair' | 'words'>): Content {
  return { text: drawBadge({ ...words, at: now, isSimulated: !run.isRealTime() }), mediaType: 'image/svg+xml' };
}
