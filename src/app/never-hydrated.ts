/**
 * React can take over a page that a server has drawn. Here none has: `createRoot` alone is used, so what React remembers of such a page stays at what it
 * begins with. Told as constants, it lets the bundler leave out the whole way of doing so, 3 kB of what an answer waits for. That nothing else sets them was
 * read in one version of React, so another one breaks the build until it has been read as well.
 */
export function neverHydrated(code: string): string {
  if (!code.includes(`exports.version = "${readVersion}";`))
    throw new Error(
      `that nothing is hydrated has been read in React ${readVersion} only: read src/app/never-hydrated.ts`,
    );
  let plain = code;
  for (const [name, value] of Object.entries(beginnings)) plain = constant(plain, name, value);
  for (const [what, instead] of consequences) plain = replaced(plain, what, instead);
  return plain;
}

const readVersion = '19.3.1';

/** Variables of the module that are set to something else only within a page that was drawn by a server. */
const beginnings = {
  isHydrating: '!1',
  hydrationParentFiber: 'null',
  nextHydratableInstance: 'null',
  hydrationErrors: 'null',
} as const;

/** What follows where no variable says it. */
const consequences = [
  // a root says so if it is one of `hydrateRoot`, a boundary if it was found in such a page
  [/[\w$.]+\.isDehydrated\b/gu, '!1'],
  [/[\w$.]+\.dehydrated\b/gu, 'null'],
  [/(?<!function )\bpopHydrationState\(\w+\)/gu, '!1'],
  [/\bfiber === hydrationParentFiber\b/gu, '!1'],
  // no event finds a part that is not there yet, and none waits for one
  [/\bnull === blockedOn(?=\)\n)/gu, '!0'],
  [/(?<!function )\bclearIfContinuousEvent\(domEventName, nativeEvent\)/gu, 'void 0'],
  [/(?<!function )\bretryIfBlockedOn\([\w.]+\)/gu, 'void 0'],
  // without this a build with `hydrateRoot` would work, and do the wrong thing
  [/^exports\.hydrateRoot =/gmu, 'var hydrateRoot ='],
  [/\bReactDOMHydrationRoot\.prototype\.(?:render|unmount) = /gu, ''],
  [/^ReactDOMHydrationRoot\.prototype\.unstable_scheduleHydration =/gmu, 'void'],
] as const;

/** Takes the variable out of its list, and whatever sets it; a parameter of the same name hides the constant as it hid the variable. */
function constant(code: string, name: string, value: string): string {
  const undeclared = replaced(code, new RegExp(`(?<=^(?:var |  ))${name} = ${value},\\n\\s+`, 'mu'), '');
  return `const ${name} = ${value};\n${undeclared.replaceAll(new RegExp(`(?<![\\w$.])${name} = (?!=)`, 'gu'), '')}`;
}

function replaced(code: string, what: RegExp, instead: string): string {
  const plain = code.replace(what, instead);
  if (plain === code) throw new Error(`React has changed: ${what.source} is not in it`);
  return plain;
}
