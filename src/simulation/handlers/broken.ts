import type { Simulation } from '../simulation.ts';

/** What the faults in force make of a request to this address: nothing (null), or an answer instead of the right one. May take its time. */
export async function brokenAnswer(simulation: Simulation, path: string): Promise<Response | null> {
  const { faults } = simulation;
  const delay = faults.findFor('delay', path);
  if (delay !== null) await new Promise<void>((resolve) => simulation.timers.after(delay.ms, resolve));
  if (faults.findFor('html', path) !== null) return captivePortal();
  const status = faults.findFor('status', path);
  return status === null ? null : errorAnswer(status.status, status.retryAfter);
}

/** As a proxy in between would answer: a page, not a problem document of ours. */
export function errorAnswer(status: number, retryAfter: number | null): Response {
  return new Response(`<!doctype html><title>${status}</title><h1>${status}</h1>`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
    },
  });
}

function captivePortal(): Response {
  return new Response('<!doctype html><title>Anmeldung am WLAN</title><h1>Bitte melden Sie sich an</h1>', {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
