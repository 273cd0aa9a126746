import { generatedAtOf } from '../run/proof-time.ts';
import { situationPage } from '../situation/situation-page.ts';
import { situationWordsIn } from '../situation/situation-words-in.ts';
import { situationLanguages } from '../situation/situation-words.ts';
import { situationOf } from '../situation/situation.ts';
import { momentOf } from '../run/run.ts';
import { heldMoment } from './held-moment.ts';
import type { Resource } from './resource.ts';

/** The essentials on one page, for readers without the app: no script, or an app that cannot start. For the public only. */
export const situationResource: Resource = {
  name: 'situation',
  audiences: ['public'],
  path: '/lage.html',
  parameters: ['sprache'],
  changes: 'all',
  caching: 'short',
  read: ({ simulation, moment, query }) => {
    const language = query.word('sprache', situationLanguages) ?? 'de';
    const held = heldMoment(simulation, moment);
    const generatedAt = generatedAtOf(held, 'all');
    const situation = situationOf(momentOf(held.run, generatedAt), generatedAt, moment.real);
    return {
      text: situationPage(situation, language, situationWordsIn[language]),
      mediaType: 'text/html; charset=utf-8',
    };
  },
};
