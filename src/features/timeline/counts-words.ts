import type { StateCounts } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import { countsOrder } from './counts-list.tsx';

/** "12 Ausfall, 46 eingeschränkt, 6 unbekannt, 504 kontrolliert, 212 Notbetrieb, 172 normal": what the list shows, in one line. */
export function countsWords(counts: StateCounts, { formats, status }: Messages): string {
  return countsOrder.map((one) => `${formats.number(counts[one])} ${status.attention[one]}`).join(', ');
}
