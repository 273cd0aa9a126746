/** Languages the interface speaks. German is the language of the unprefixed address. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
