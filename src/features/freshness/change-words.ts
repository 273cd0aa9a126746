import type { RecordedChange } from '#api/live-board-state.ts';
import { attentionOf } from '#domain/attention.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Messages } from '#i18n/messages.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';

/** A cell fell into an outage nobody planned. */
export function isNewOutage({ from, transition, isCorrection }: RecordedChange): boolean {
  if (isCorrection || transition.observedAt !== null || attentionOf(transition.to) !== 'P1') return false;
  return from === null || attentionOf(from) !== 'P1';
}

/** "3 neue Ausfälle, 1 behoben. Zuletzt KIM, BKK Ruhrverbund." Newest change first; empty when there is nothing to say. */
export function changeWords(changes: readonly RecordedChange[], catalog: Catalog, messages: Messages): string {
  const { feed } = messages;
  const told = changes.filter(({ isCorrection }) => !isCorrection);
  const [latest] = told;
  if (latest === undefined) return '';
  const outages = told.filter(isNewOutage).length;
  const recovered = told.filter(isRecovery).length;
  const others = told.length - outages - recovered;
  const counts = [
    outages > 0 ? feed.newOutages(outages) : null,
    recovered > 0 ? feed.recovered(recovered) : null,
    others > 0 ? feed.otherChanges(others) : null,
  ].filter((part) => part !== null);
  const { insurerId, serviceId } = latest.transition;
  const words = feed.latest(serviceCodeOf(catalog, serviceId), insurerNameOf(catalog, insurerId));
  return `${counts.join(', ')}. ${words}`;
}

function isRecovery({ from, transition }: RecordedChange): boolean {
  if (transition.observedAt !== null || attentionOf(transition.to) !== 'P0') return false;
  return from !== null && attentionOf(from) !== 'P0';
}
