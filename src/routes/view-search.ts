/** What the address says about a view, besides its path. A shared link shows the same thing. */
export type View = Readonly<{
  theme: Theme | null;
  /** which simulated world the static demo shows; kept on every link, read by the demo's host alone */
  sim: string | null;
  /** the past instant that is looked at, as it was written; null = now. Links carry it: who looks at the past stays there */
  moment: string | null;
}>;

export const themes = ['dark', 'light'] as const;
export type Theme = (typeof themes)[number];

/** A part of the address without effect. `allowed` is null when not even the name is known, empty when there is too much to list. */
export type Ignored = Readonly<{ name: string; value: string; allowed: readonly string[] | null }>;

export type ParsedView = Readonly<{ view: View; ignored: readonly Ignored[] }>;

/** Reads `?thema=dark&t=2023-05-03T10:40`; the instant itself is read by `useMoment`. What it does not know it leaves out and names, except for `others`, which the view at hand reads itself; it never fails. */
export function parseViewSearch(search: string, others: readonly string[] = []): ParsedView {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('thema');
  const theme = themes.find((known) => known === asked) ?? null;
  const ignored = [...new Set(parameters.keys())].flatMap((name): Ignored[] => {
    if (name === 'sim' || name === 't' || others.includes(name) || (name === 'thema' && theme !== null)) return [];
    return [ignoredPart(name, parameters.get(name) ?? '', name === 'thema' ? themes : null)];
  });
  return { view: { theme, sim: parameters.get('sim'), moment: parameters.get('t') }, ignored };
}

/** The search part of an address, with its question mark; empty for the plain view. */
export function formatViewSearch({ theme, sim, moment }: View): string {
  return changeSearch('', { thema: theme, sim, t: moment });
}

/** A search with some of its parts replaced; null takes a part out. Commas and colons stay readable. */
export function changeSearch(search: string, parts: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Names and values come from anybody: they are cut before they are quoted. */
export function ignoredPart(name: string, value: string, allowed: readonly string[] | null): Ignored {
  return { name: shorten(name), value: shorten(value), allowed };
}

const longest = 60;
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
