import type { Ignored } from '#routes/view-search.ts';

/**
 * The static demo brings its own API: the simulation in a service worker. Nothing of it is in any other build. Answers what it could not make of
 * `?sim=`, null when all is well.
 */
export async function startDemo(): Promise<Ignored | null> {
  if (import.meta.env.MODE !== 'demo') return null;
  const { startMocking } = await import('#simulation/hosts/browser.ts');
  const { problem } = await startMocking(location.search);
  return problem === null ? null : { name: problem.field, value: problem.received, allowed: [problem.allowed] };
}
