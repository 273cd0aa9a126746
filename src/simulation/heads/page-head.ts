import { xml } from '../feeds/plain.ts';
import type { SituationLanguage } from '../situation/situation-words.ts';
import { headLanguages } from './head-words.ts';

/** What the document of one address says of itself before any script runs. */
export type PageHead = Readonly<{
  language: SituationLanguage;
  /** as the tab shows it */
  title: string;
  description: string;
  /** for link previews: the same, and how things stood with the time of it */
  preview: string;
  /** decoded, without the prefix of the language; null = there is no such page, so it has no address */
  path: string | null;
}>;

/** The head of a decoded path; null = the document stays as it was built. */
export type HeadOf = (path: string) => PageHead | null;

/**
 * Writes a head into the built document. `data-served` marks what the app takes away once it says the same itself
 * (`src/routes/use-document-head.ts`). Names are other people's words: escaped, and never read as a pattern of replacement.
 */
export function withHead(html: string, head: PageHead, origin: string): string {
  const { html: lang } = headLanguages[head.language];
  return html
    .replace(/<html lang="de">/, () => `<html lang="${lang}">`)
    .replace(/<meta\s+name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () =>
      [`<title>${xml(head.title)}</title>`, ...entriesOf(head, origin)].join('\n    '),
    );
}

function entriesOf(head: PageHead, origin: string): readonly string[] {
  const said = [
    meta('name', 'description', head.description),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.preview),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Kassenstatus'),
    meta('property', 'og:locale', headLanguages[head.language].locale),
  ];
  const { path } = head;
  if (path === null) return [...said, meta('name', 'robots', 'noindex')];
  const addressIn = (language: SituationLanguage): string => origin + addressOf(path, language);
  return [
    ...said,
    meta('property', 'og:url', addressIn(head.language)),
    link('canonical', addressIn(head.language)),
    ...(['de', 'en', 'leicht'] as const).map((one) => link('alternate', addressIn(one), headLanguages[one].hrefLang)),
    link('alternate', addressIn('de'), 'x-default'),
  ];
}

function addressOf(path: string, language: SituationLanguage): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${headLanguages[language].prefix}${encoded === '/' ? '' : encoded}` || '/';
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${xml(content)}" data-served />`;
}

function link(rel: string, href: string, hrefLang?: string): string {
  return `<link rel="${rel}" href="${xml(href)}"${hrefLang === undefined ? '' : ` hreflang="${hrefLang}"`} data-served />`;
}
