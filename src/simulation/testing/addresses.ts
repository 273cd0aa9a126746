import { encodeInstant } from '#contract/instant-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Moment } from '../run/run.ts';

/** Every address a reader can find, below `/api/v1/{audience}`, the stream excepted. */
export function addressesOf(moment: Moment, audience: Audience): string[] {
  return audience === 'public' ? [...addressesOfBoth(moment), ...addressesOfPublic(moment)] : addressesOfBoth(moment);
}

function addressesOfBoth({ run, board, seq }: Moment): string[] {
  const { catalog, window } = run.world;
  const from = encodeInstant(Math.max(window.from, board - 7 * 86_400_000));
  const span = `from=${from}&to=${encodeInstant(board)}`;
  const [insurer, service] = [catalog.insurers[0]?.id ?? '', catalog.services[0]?.id ?? ''];
  return [
    '/pointer',
    `/boards/${run.epoch}-${seq}`,
    '/catalog',
    ...catalog.insurers.map(({ id }) => `/insurers/${id}`),
    `/history?${span}`,
    `/history?${span}&insurer=${insurer}&service=${service}`,
    `/availability?${span}&bucket=day`,
    `/availability?${span}&insurer=${insurer}&service=${service}`,
    '/incidents',
    ...run.world.incidentsAt(board).map(({ id }) => `/incidents/${id}`),
    '/planned-work',
    '/redo-windows',
  ];
}

/** What leaves our hands, and where an insurer may not use a service. */
function addressesOfPublic({ run }: Moment): string[] {
  const { catalog } = run.world;
  const [insurer, service] = [catalog.insurers[0]?.id ?? '', catalog.services[0]?.id ?? ''];
  return [
    '/feed.atom',
    `/feed.atom?insurer=${insurer}&service=${service}`,
    '/feed.atom?lang=en',
    '/calendar.ics',
    '/calendar.ics?lang=en',
    '/lage.html',
    '/lage.html?sprache=en',
    '/lage.html?sprache=leicht',
    `/calendar.ics?insurer=${insurer}`,
    ...catalog.insurers.map(({ id }) => `/badge/${id}.svg`),
    ...catalog.services.map(({ id }) => `/badge/${insurer}/${id}.svg`),
  ];
}
