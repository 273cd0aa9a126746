import type { Early } from '#api/client.ts';

/** What `public/hints.js` asked for before the application ran, by address; `at` and `now` are readings of the device's clocks. */
type Asked = Readonly<{ response: Promise<Response>; at: number; now: number }>;

declare global {
  var lagebildEarly: Record<string, Asked> | undefined;
}

/** Each answer can be taken once, and only while it is young. */
export const takeEarly: Early = (url) => {
  const asked = globalThis.lagebildEarly ?? {};
  const found = Object.hasOwn(asked, url) ? asked[url] : undefined;
  if (found === undefined) return null;
  delete asked[url];
  const waitedMs = Math.max(0, performance.now() - found.at, Date.now() - found.now);
  return waitedMs > longestMs ? null : { response: found.response, waitedMs };
};

const longestMs = 10_000;
