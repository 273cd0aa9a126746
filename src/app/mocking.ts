/** The static demo brings its own API: the simulation in a service worker. Nothing of it is in any other build. */
export async function startDemo(): Promise<void> {
  if (import.meta.env.MODE !== 'demo') return;
  const { startMocking } = await import('#simulation/hosts/browser.ts');
  await startMocking(location.search);
}
