import type { Messages } from '#i18n/messages.ts';
import type { RecoveryWords } from '#i18n/recovery/recovery-words-de.ts';

/** What everything here needs to speak. */
export type Talk = Readonly<{ messages: Messages; words: RecoveryWords }>;
