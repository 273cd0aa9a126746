import type { Attention } from '#domain/attention.ts';
import type { Availability, Mode } from '#domain/pair.ts';

/** The tile that stands for a class. */
export const attentionTiles = {
  P1: { availability: 'outage', mode: 'normal' },
  PU: { availability: 'unknown', mode: 'normal' },
  P2: { availability: 'degraded', mode: 'normal' },
  P3: { availability: 'outage', mode: 'isolated' },
  P4: { availability: 'operational', mode: 'fallback' },
  P0: { availability: 'operational', mode: 'normal' },
} as const satisfies Record<Attention, Readonly<{ availability: Availability; mode: Mode }>>;
