/** What the address says about a view, besides its path. A shared link shows the same thing. */
export type View = Readonly<{
  theme: Theme | null;
  /** which simulated world the static demo shows; kept on every link, read by the demo's host alone */
  sim: string | null;
}>;

export const themes = ['dark', 'light'] as const;
export type Theme = (typeof themes)[number];

/** A part of the address without effect. `allowed` is null when not even the name is known. */
export type Ignored = Readonly<{ name: string; value: string; allowed: readonly string[] | null }>;

export type ParsedView = Readonly<{ view: View; ignored: readonly Ignored[] }>;

/** Reads `?thema=dark`. What it does not know it leaves out and names; it never fails. */
export function parseViewSearch(search: string): ParsedView {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('thema');
  const theme = themes.find((known) => known === asked) ?? null;
  const ignored = [...new Set(parameters.keys())].flatMap((name): Ignored[] => {
    const value = shorten(parameters.get(name) ?? '');
    if (name === 'sim' || (name === 'thema' && theme !== null)) return [];
    return [{ name: shorten(name), value, allowed: name === 'thema' ? themes : null }];
  });
  return { view: { theme, sim: parameters.get('sim') }, ignored };
}

/** The search part of an address, with its question mark; empty for the plain view. */
export function formatViewSearch({ theme, sim }: View): string {
  const parameters = new URLSearchParams();
  if (theme !== null) parameters.set('thema', theme);
  if (sim !== null) parameters.set('sim', sim);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

const longest = 60;
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
