import { de } from './de.ts';
import type { Language } from './language.ts';
import { createMessages, type Messages } from './messages.ts';

/** German comes with the page, other languages when they are asked for. */
export function loadMessages(language: Language): Messages | Promise<Messages> {
  return loaded.get(language) ?? load(language);
}

export const germanMessages: Messages = createMessages('de', de);

const loaded = new Map<Language, Messages | Promise<Messages>>([['de', germanMessages]]);

function load(language: Language): Promise<Messages> {
  const loading = import('./en.ts').then(({ en }) => {
    const messages = createMessages(language, en);
    loaded.set(language, messages);
    return messages;
  });
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}
