import { createContext, useContext } from 'react';
import { germanMessages } from './load-messages.ts';
import type { Messages } from './messages.ts';

/** The language in force. German until somebody says otherwise. */
export const MessagesContext = createContext<Messages>(germanMessages);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
