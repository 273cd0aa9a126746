import type { Audience } from '#domain/audience.ts';
import type { Simulation } from '../simulation.ts';
import type { Run } from '../run/run.ts';

/** The text that goes over the wire: spoiled if the scenario or a fault says so. Everything that is JSON passes here. */
export function wireBody(simulation: Simulation, run: Run, resource: string, body: object): string {
  const distorted = run.world.distort?.(resource, body) ?? body;
  return JSON.stringify(withWrongAudience(simulation, distorted));
}

const other: Readonly<Record<Audience, Audience>> = { public: 'staff', staff: 'public' };

function withWrongAudience(simulation: Simulation, body: unknown): unknown {
  if (simulation.faults.find('wrongAudience') === null) return body;
  if (typeof body !== 'object' || body === null || !('audience' in body)) return body;
  return { ...body, audience: body.audience === 'staff' ? other.staff : other.public };
}
