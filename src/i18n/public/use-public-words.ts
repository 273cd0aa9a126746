import { createContext, useContext } from 'react';
import type {
  FirstPublicMessages,
  FirstWords,
  PartWords,
  PublicMessages,
  PublicPart,
  PublicWords,
} from './public-words.ts';

/** Set by the router once the words of the page have come. */
export const PublicWordsContext = createContext<FirstWords | PublicWords | null>(null);

/** The frame, the times and the one formatter, in the language in force. */
export function useFirstWords(): FirstPublicMessages {
  return useLoaded().messages;
}

/** The same with the states and all else that no first answer speaks: for what is drawn behind one (`later`), and on all other pages. */
export function usePublicWords(): PublicMessages {
  const { messages } = useLoaded();
  if (!('status' in messages)) throw new Error('These are the words of a first answer: bring the rest by `later`.');
  return messages;
}

/** The sentences of one part; the router names it at the page. */
export function usePartWords<P extends PublicPart>(part: P): PartWords<P> {
  const words: PublicWords['parts'][P] = useLoaded().parts[part];
  if (words === undefined)
    throw new Error(
      `The page does not name its part "${part}" where it is routed (app/router.tsx, app/more-routes.tsx).`,
    );
  return words;
}

function useLoaded(): FirstWords | PublicWords {
  const loaded = useContext(PublicWordsContext);
  if (loaded === null) throw new Error('No public words here: PublicWordsContext is missing.');
  return loaded;
}
