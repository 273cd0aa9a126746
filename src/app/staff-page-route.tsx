import { use, type ReactNode } from 'react';
import { languageOf } from '#i18n/language.ts';
import { germanMessages, loadMessages } from '#i18n/load-messages.ts';
import { MessagesContext } from '#i18n/use-messages.ts';
import { Queries } from './queries.tsx';

/** A staff view in the language of its address. There are two: no route leads here from Leichte Sprache. */
export function StaffPageRoute({ children }: Readonly<{ children: ReactNode }>) {
  const messages = languageOf(location.pathname) === 'en' ? use(loadMessages('en')) : germanMessages;
  return (
    <MessagesContext value={messages}>
      <Queries>{children}</Queries>
    </MessagesContext>
  );
}
