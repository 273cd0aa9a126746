import { createContext, useContext } from 'react';
import type { PartWords, PublicMessages, PublicPart, PublicWords } from './public-words.ts';

/** Set by the router once the words of the page have come. */
export const PublicWordsContext = createContext<PublicWords | null>(null);

/** The frame, the states, the times and the one formatter, in the language in force. */
export function usePublicWords(): PublicMessages {
  return useLoaded().messages;
}

/** The sentences of one part; the router names it at the page. */
export function usePartWords<P extends PublicPart>(part: P): PartWords<P> {
  const words: PublicWords['parts'][P] = useLoaded().parts[part];
  if (words === undefined) throw new Error(`The page does not name its part "${part}" where it is routed (app/router.tsx, app/more-routes.tsx).`);
  return words;
}

function useLoaded(): PublicWords {
  const loaded = useContext(PublicWordsContext);
  if (loaded === null) throw new Error('No public words here: PublicWordsContext is missing.');
  return loaded;
}
