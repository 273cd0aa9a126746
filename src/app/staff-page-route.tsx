import { use, useEffect, type ReactNode } from 'react';
import { languageOf } from '#i18n/language.ts';
import { germanMessages, loadMessages } from '#i18n/load-messages.ts';
import { MessagesContext } from '#i18n/use-messages.ts';
import { publicSource } from './public-source.ts';
import { Queries } from './queries.tsx';

/** A staff view in the language of its address. There are two: no route leads here from Leichte Sprache. */
export function StaffPageRoute({ children }: Readonly<{ children: ReactNode }>) {
  const messages = languageOf(location.pathname) === 'en' ? use(loadMessages('en')) : germanMessages;
  // a public page that was held is left for good, and nothing is held here
  useEffect(() => publicSource.liveBoard.hold(false), []);
  return (
    <MessagesContext value={messages}>
      <Queries>{children}</Queries>
    </MessagesContext>
  );
}
