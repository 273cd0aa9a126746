import { de } from './de.ts';
import type { StaffLanguage } from './language.ts';
import { createMessages, type Messages } from './messages.ts';

/** German comes with the page, other languages when they are asked for. The same promise every time, as `use` wants it. */
export function loadMessages(language: Exclude<StaffLanguage, 'de'>): Promise<Messages> {
  return loading.get(language) ?? load(language);
}

export const germanMessages: Messages = createMessages('de', de);

const loading = new Map<StaffLanguage, Promise<Messages>>();

function load(language: Exclude<StaffLanguage, 'de'>): Promise<Messages> {
  const messages = import('./en.ts').then(({ en }) => createMessages(language, en));
  loading.set(language, messages);
  messages.catch(() => loading.delete(language));
  return messages;
}
