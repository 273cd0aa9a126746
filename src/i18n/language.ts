/** Languages the interface speaks. German is the language of the unprefixed address. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** What stands before a path in each language. */
export const pathPrefixes = { de: '', en: '/en' } as const satisfies Record<Language, string>;

/** The language of an address. `/en/lage` is English, everything without a known prefix German. */
export function languageOf(pathname: string): Language {
  return (
    languages.find((language) => language !== 'de' && `${pathname}/`.startsWith(`${pathPrefixes[language]}/`)) ?? 'de'
  );
}
