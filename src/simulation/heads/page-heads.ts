import { unmarked } from '#lib/unmarked.ts';
import type { Text } from '#domain/text.ts';
import { plain } from '../feeds/plain.ts';
import type { Simulation } from '../simulation.ts';
import { situationWordsIn } from '../situation/situation-words-in.ts';
import type { SituationLanguage } from '../situation/situation-words.ts';
import { nameIn, visible } from '../situation/text-html.ts';
import { headDe } from './head-words-de.ts';
import { headEn } from './head-words-en.ts';
import { headLeicht } from './head-words-leicht.ts';
import { plainViews, type HeadWords } from './head-words.ts';
import type { HeadOf } from './page-head.ts';
import { standTold } from './stand-told.ts';

/** What the documents of the public pages say of themselves, by what the world in force knows at this moment. Staff views stay as they were built. */
export function pageHeads(simulation: Simulation): HeadOf {
  return (path) => {
    const [, prefix, rest = '/'] = /^(?:\/(en|leicht)(?=\/|$))?(.*)$/s.exec(path) ?? [];
    const language = prefix === 'en' || prefix === 'leicht' ? prefix : 'de';
    const [view = '', id, ...more] = rest.replaceAll(/^\/|\/$/g, '').split('/');
    if (staffViews.has(view) && language !== 'leicht') return null;
    const words = headWords[language];
    const asked: Asked = { simulation, language, words };
    const told = more.length > 0 ? null : id === undefined ? plainView(view, asked) : subject(view, id, asked);
    const { title, description, preview } = told ?? {
      ...words.notFound,
      title: words.brand(words.notFound.title),
      preview: null,
    };
    const address = id === undefined ? `/${view}` : `/${view}/${id}`;
    return {
      language,
      title,
      description,
      preview: preview === null ? description : `${preview} ${description}`,
      path: told === null ? null : address,
    };
  };
}

const staffViews: ReadonlySet<string> = new Set(['lage', 'zeitleiste', 'wand', 'waende']);
const headWords: Readonly<Record<SituationLanguage, HeadWords>> = { de: headDe, en: headEn, leicht: headLeicht };

type Asked = Readonly<{ simulation: Simulation; language: SituationLanguage; words: HeadWords }>;

/** `preview` = what was so at a named time, or null. */
type Told = Readonly<{ title: string; description: string; preview: string | null }>;

function plainView(view: string, { simulation, language, words }: Asked): Told | null {
  const known = plainViews.find((one) => one === view);
  if (known === undefined) return null;
  const { title, description } = words.views[known];
  const preview = known === '' ? standTold(simulation, null, situationWordsIn[language]) : null;
  return { title: words.brand(title), description, preview };
}

function subject(view: string, id: string, asked: Asked): Told | null {
  if (view === 'kasse' || view === 'einbetten') return insurer(view, id, asked);
  if (view === 'dienst') return service(id, asked);
  return view === 'stoerung' ? incident(id, asked) : null;
}

function insurer(view: 'kasse' | 'einbetten', id: string, { simulation, language, words }: Asked): Told | null {
  const found = simulation.moment().run.world.catalog.insurers.find((one) => one.id === id);
  if (found === undefined) return null;
  const name = short(visible(found.name, found.id));
  const preview = standTold(simulation, id, situationWordsIn[language]);
  const title = view === 'kasse' ? words.brand(name) : words.widget(name);
  return { title, description: words.insurer(name), preview };
}

function service(id: string, { simulation, language, words }: Asked): Told | null {
  const found = simulation.moment().run.world.catalog.services.find((one) => one.id === id);
  if (found === undefined) return null;
  const name = short(visible(nameIn(found.name, language), found.id));
  return { title: words.brand(name), description: words.service(name), preview: null };
}

/** With the newest message, which carries its time. */
function incident(id: string, { simulation, language, words }: Asked): Told | null {
  const { run, board } = simulation.moment();
  const found = run.world.incidentsAt(board).find((one) => one.id === id);
  if (found === undefined) return null;
  const said = situationWordsIn[language];
  const wordsOf = (text: Text) => unmarked(nameIn(text, language));
  const title = short(visible(wordsOf(found.title), found.id));
  const latest = found.updates.at(-1);
  const preview =
    latest === undefined
      ? null
      : `${said.incidents.update(latest.number, said.instant(latest.publishedAt))}: ${cut(wordsOf(latest.text), 200)}`;
  return { title: words.brand(title), description: words.incident(title), preview };
}

function short(name: string): string {
  return cut(name, 80);
}

/** On one line and no longer than a preview shows; no character is halved. */
function cut(text: string, length: number): string {
  const characters = Array.from(plain(text).replaceAll(/\s+/g, ' ').trim());
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
