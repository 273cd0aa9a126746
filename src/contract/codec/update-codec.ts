import type { Audience } from '#domain/audience.ts';
import { lifecycles, type Eta, type Update } from '#domain/incident.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { changeSchema, etaSchema, formerTextSchema, updateSchema } from '../schemas/incident-schemas.ts';
import type { WireEta, WireUpdate } from '../wire-types.ts';
import { encodeInstantOrNull } from './instant-or-null.ts';
import { encodePair, readPair } from './pair-codec.ts';
import { encodeProvenance, readProvenance } from './provenance-codec.ts';
import { maxTextLength, readInstantOrNull, readList, readWord, readWordsOrNull } from './reading.ts';
import { encodeScope, readScope } from './scope-codec.ts';
import { encodeText, readProse } from './text-codec.ts';

export function encodeUpdate(update: Update, audience: Audience): WireUpdate {
  const record: WireUpdate = {
    number: update.number,
    at: encodeInstant(update.at),
    publishedAt: encodeInstant(update.publishedAt),
    knownAt: encodeInstant(update.knownAt),
    editedAt: encodeInstantOrNull(update.editedAt),
    lifecycle: update.lifecycle,
    text: encodeText(update.text),
    formerTexts: update.formerTexts.map(({ text, replacedAt }) => ({
      text: encodeText(text),
      replacedAt: encodeInstant(replacedAt),
    })),
    changes: update.changes.map(({ scope, to }) => ({ scope: encodeScope(scope), to: encodePair(to) })),
    eta: update.eta === null ? null : encodeEta(update.eta),
    nextUpdateDue: encodeInstantOrNull(update.nextUpdateDue),
    source: encodeProvenance(update.source),
  };
  return audience === 'staff' ? { ...record, staffNote: update.staffNote } : record;
}

export function encodeEta({ earliest, latest, statedAt, revision }: Eta): WireEta {
  return {
    earliest: encodeInstant(earliest),
    latest: encodeInstant(latest),
    statedAt: encodeInstant(statedAt),
    revision,
  };
}

/** Null without number and times. A lifecycle we do not know is `investigating`, the one that promises nothing. */
export function readUpdate(part: unknown, audience: Audience, path: string, flaws: FlawList): Update | null {
  const result = v.safeParse(updateSchema, part);
  if (!result.success) return null;
  const record = result.output;
  return {
    number: record.number,
    at: record.at,
    publishedAt: record.publishedAt,
    knownAt: record.knownAt,
    editedAt: readInstantOrNull(record.editedAt, `${path}.editedAt`, flaws),
    lifecycle: readWord(record.lifecycle, lifecycles, `${path}.lifecycle`, flaws, 'investigating'),
    text: readProse(record.text, `${path}.text`, flaws),
    formerTexts: readList(record.formerTexts, `${path}.formerTexts`, flaws, (entry, at) =>
      readFormerText(entry, at, flaws),
    ),
    changes: readList(record.changes, `${path}.changes`, flaws, (entry, at) => readChange(entry, at, flaws)),
    eta: record.eta === null ? null : readEta(record.eta, `${path}.eta`, flaws),
    nextUpdateDue: readInstantOrNull(record.nextUpdateDue, `${path}.nextUpdateDue`, flaws),
    source: readProvenance(record.source, `${path}.source`, flaws),
    staffNote:
      audience === 'public' ? null : readWordsOrNull(record.staffNote, `${path}.staffNote`, flaws, maxTextLength),
  };
}

function readFormerText(part: unknown, path: string, flaws: FlawList): Update['formerTexts'][number] | null {
  const result = v.safeParse(formerTextSchema, part);
  if (!result.success) return null;
  return { text: readProse(result.output.text, `${path}.text`, flaws), replacedAt: result.output.replacedAt };
}

function readChange(part: unknown, path: string, flaws: FlawList): Update['changes'][number] | null {
  const result = v.safeParse(changeSchema, part);
  const scope = result.success ? readScope(result.output.scope, `${path}.scope`, flaws) : null;
  if (!result.success || scope === null) return null;
  return { scope, to: readPair(result.output.to.availability, result.output.to.mode, `${path}.to`, flaws) };
}

/** A range that ends before it begins is no forecast. */
export function readEta(part: unknown, path: string, flaws: FlawList): Eta | null {
  const result = v.safeParse(etaSchema, part);
  if (result.success && result.output.earliest <= result.output.latest) return result.output;
  flaws.add(path, 'unreadable');
  return null;
}
