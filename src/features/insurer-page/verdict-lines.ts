import type { InsurerVerdict } from '#domain/insurer-verdict.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from '#ui/is-readable.ts';
import type { PlacedService } from './placed-service.ts';
import type { VerdictTalk } from './talk.ts';

export type VerdictLine = Readonly<{ key: string; text: string; isStrong: boolean }>;

const told = ['unreachable', 'limited', 'unknown', 'fallback'] as const;

/** The answer in sentences: first how much works, then what does not, `most` of a kind by name. `last` speaks of what was, in the past tense. */
export function verdictLines(
  { level, counts, used }: InsurerVerdict,
  services: readonly PlacedService[],
  { words, messages }: VerdictTalk,
  tense: 'now' | 'last',
  most = namesShown,
): readonly VerdictLine[] {
  const { verdict } = words;
  const usable = level === 4 ? used - counts.unknown : counts.working + counts.fallback;
  const lead = tense === 'now' ? verdict.lead(level, usable, used) : verdict.lastLead(usable, used);
  const places = tense === 'now' ? verdict.places : verdict.lastPlaces;
  // of a whole that is not known, the list would be all of it
  const shown = told.filter((place) => level !== 4 || place !== 'unknown');
  return [
    ...(lead === '' ? [] : [{ key: 'lead', text: lead, isStrong: false }]),
    ...shown.flatMap((place): VerdictLine[] => {
      const names = services
        .filter((view) => (tense === 'now' ? view.place : view.lastPlace) === place)
        .map(({ service }) => nameOf(service, messages.language));
      if (names.length === 0) return [];
      const list = words.list(names.slice(0, most).join(', '), Math.max(0, names.length - most));
      return [{ key: place, text: places[place](list), isStrong: place === 'unreachable' && tense === 'now' }];
    }),
  ];
}

/** As many names as leave the whole answer on the first screen of a phone. */
const namesShown = 3;

function nameOf(service: PlacedService['service'], language: VerdictTalk['messages']['language']): string {
  const { words } = textIn(service.name, language);
  return isReadable(words) ? shortened(words) : service.id;
}

/** A name as long as a page would push everything else off it; the list of services has it whole. */
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
