/** Languages the interface speaks. German is the language of the unprefixed address; `leicht` is Leichte Sprache, German in easy words. */
export const languages = ['de', 'en', 'leicht'] as const;
export type Language = (typeof languages)[number];

/** What the staff views speak. They use the terms of the trade; an easy version would say something else. */
export type StaffLanguage = Exclude<Language, 'leicht'>;

/** What stands before a path in each language. */
export const pathPrefixes = { de: '', en: '/en', leicht: '/leicht' } as const satisfies Record<Language, string>;

/** For `<html lang>`: Leichte Sprache is German to a voice and to hyphenation. */
export const htmlLangs = { de: 'de', en: 'en', leicht: 'de' } as const satisfies Record<Language, string>;

/** For `hreflang`: among pages of one content Leichte Sprache is a version of its own ("simple" is a registered variant). */
export const hrefLangs = { de: 'de', en: 'en', leicht: 'de-simple' } as const satisfies Record<Language, string>;

/** The language of an address. `/en/lage` is English, everything without a known prefix German. */
export function languageOf(pathname: string): Language {
  return (
    languages.find((language) => language !== 'de' && `${pathname}/`.startsWith(`${pathPrefixes[language]}/`)) ?? 'de'
  );
}
