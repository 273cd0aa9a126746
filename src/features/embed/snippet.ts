import { pathPrefixes, type Language } from '#i18n/language.ts';

export type SnippetWords = Readonly<{ frameTitle: (name: string) => string; badgeAlt: (name: string) => string }>;

export type Snippet = Readonly<{
  /** where this site is served: `https://host` */
  origin: string;
  language: Language;
  insurer: Readonly<{ id: string; name: string }>;
  look: Look;
  words: SnippetWords;
}>;

export const looks = ['auto', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** The address of the widget; `auto` leaves the look to the reader's device. */
export function widgetAddress({ origin, language, insurer, look }: Omit<Snippet, 'words'>): string {
  return `${origin}${pathPrefixes[language]}/einbetten/${encodeURIComponent(insurer.id)}${look === 'auto' ? '' : `?thema=${look}`}`;
}

export function badgeAddress({ origin, language, insurer }: Pick<Snippet, 'origin' | 'language' | 'insurer'>): string {
  return `${origin}/api/v1/public/badge/${encodeURIComponent(insurer.id)}.svg${language === 'de' ? '' : `?lang=${language}`}`;
}

/** The box. Its sandbox lets it run its own script and open the insurer's page, and nothing else. */
export function frameSnippet(snippet: Snippet): string {
  const { insurer, words } = snippet;
  return [
    `<iframe src="${attribute(widgetAddress(snippet))}"`,
    `  title="${attribute(words.frameTitle(insurer.name))}"`,
    '  width="360" height="220" style="border:0;max-width:100%" loading="lazy"',
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('\n');
}

/** The picture, which leads to the insurer's page. */
export function badgeSnippet(snippet: Snippet): string {
  const { origin, language, insurer, words } = snippet;
  return [
    `<a href="${attribute(`${origin}${pathPrefixes[language]}/kasse/${encodeURIComponent(insurer.id)}`)}">`,
    `  <img src="${attribute(badgeAddress(snippet))}" height="40" alt="${attribute(words.badgeAlt(insurer.name))}"></a>`,
  ].join('\n');
}

/** Names come from anybody, and a snippet goes into pages of others: inside the quotes nothing may end them or begin a tag. */
function attribute(text: string): string {
  return text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
