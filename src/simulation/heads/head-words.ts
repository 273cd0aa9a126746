import type { SituationLanguage } from '../situation/situation-words.ts';

/** The public views whose address names nobody. */
export const plainViews = [
  '',
  'stoerung',
  'termine',
  'legende',
  'barrierefreiheit',
  'daten',
  'auf-dem-laufenden',
  'einbetten',
] as const;
export type PlainView = (typeof plainViews)[number];

/** As the tab shows it, without the brand, and one sentence for search engines and link previews. */
export type TitleWords = Readonly<{ title: string; description: string }>;

/** What the document says of a view to programs that run no script. The app says the same once it runs; a journey holds the two together. */
export type HeadWords = Readonly<{
  brand: (title: string) => string;
  views: Readonly<Record<PlainView, TitleWords>>;
  insurer: (name: string) => string;
  service: (name: string) => string;
  incident: (title: string) => string;
  widget: (name: string) => string;
  notFound: TitleWords;
}>;

/** For `<html lang>`, `hreflang` and `og:locale`; and what stands before a path. */
export const headLanguages = {
  de: { prefix: '', html: 'de', hrefLang: 'de', locale: 'de_DE' },
  en: { prefix: '/en', html: 'en', hrefLang: 'en', locale: 'en_GB' },
  leicht: { prefix: '/leicht', html: 'de', hrefLang: 'de-simple', locale: 'de_DE' },
} as const satisfies Record<SituationLanguage, object>;
