import type { Eta, Lifecycle, Update } from '#domain/incident.ts';
import { minuteMs, secondMs, type Instant } from '#domain/instant.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Text } from '#domain/text.ts';

/** An update as an author writes it down; times are local. Its number is its place in the list. */
export type DraftUpdate = Readonly<{
  /** when what it says held; published five minutes later unless said otherwise */
  at: string;
  publishedAt?: string;
  lifecycle: Lifecycle;
  text: Text;
  /** earlier wordings, oldest first, with the local time of their replacement */
  formerTexts?: readonly Readonly<{ text: Text; replacedAt: string }>[];
  changes?: Update['changes'];
  /** from, to; the revision counts itself */
  eta?: readonly [earliest: string, latest: string];
  nextUpdateDue?: string;
  source: Provenance;
  staffNote?: string;
}>;

/** Turns an author's drafts into numbered updates, known half a minute after they were published. */
export function writeUpdates(drafts: readonly DraftUpdate[], local: (text: string) => Instant): Update[] {
  let revision = 0;
  return drafts.map((draft, index) => {
    const at = local(draft.at);
    const publishedAt = draft.publishedAt === undefined ? at + 5 * minuteMs : local(draft.publishedAt);
    const formerTexts = (draft.formerTexts ?? []).map((former) => ({
      text: former.text,
      replacedAt: local(former.replacedAt),
    }));
    if (draft.eta !== undefined) revision += 1;
    return {
      number: index + 1,
      at,
      publishedAt,
      knownAt: publishedAt + 30 * secondMs,
      editedAt: formerTexts.at(-1)?.replacedAt ?? null,
      lifecycle: draft.lifecycle,
      text: draft.text,
      formerTexts,
      changes: draft.changes ?? [],
      eta: etaOf(draft, publishedAt, revision, local),
      nextUpdateDue: draft.nextUpdateDue === undefined ? null : local(draft.nextUpdateDue),
      source: draft.source,
      staffNote: draft.staffNote ?? null,
    };
  });
}

function etaOf(draft: DraftUpdate, statedAt: Instant, revision: number, local: (text: string) => Instant): Eta | null {
  if (draft.eta === undefined) return null;
  const [earliest, latest] = draft.eta;
  return { earliest: local(earliest), latest: local(latest), statedAt, revision };
}
