import { memo } from 'react';
import { restorationPhases, type RestorationPhase } from '#domain/restoration-phase.ts';
import { ChartPatterns, dotAt, type ChartPattern } from '#ui/charts/chart-patterns.tsx';
import './phase-patterns.css';

/** What fills each phase: told apart by pattern as well as by colour, so that it survives a printer without any. The ids belong to the one board of a page. */
export const phaseFills = {
  cutOff: 'url(#phase-cut-off)',
  checking: 'url(#phase-checking)',
  fallback: 'url(#phase-fallback)',
  switchback: 'url(#phase-switchback)',
  disturbed: 'url(#phase-disturbed)',
  unknown: 'url(#phase-unknown)',
  normal: 'var(--color-surface)',
} as const satisfies Record<RestorationPhase, string>;

export const phaseStrokes = {
  cutOff: 'var(--color-outage-line)',
  checking: 'var(--color-outage-line)',
  fallback: 'var(--color-fallback)',
  switchback: 'var(--color-mode-line)',
  disturbed: 'var(--color-degraded-line)',
  unknown: 'var(--color-unknown-line)',
  normal: 'var(--color-line-strong)',
} as const satisfies Record<RestorationPhase, string>;

const red = 'var(--color-outage-line)';
const patterns: readonly ChartPattern[] = [
  {
    id: 'phase-cut-off',
    width: 7,
    height: 7,
    turn: 45,
    ground: 'var(--color-outage-tint)',
    marks: [{ d: 'M1.5 0V7', width: 2.5, color: red }],
  },
  {
    id: 'phase-checking',
    width: 8,
    height: 8,
    ground: 'var(--color-outage-tint)',
    marks: [{ d: dotAt(2, 2) + dotAt(6, 6), width: 2.5, color: red, isRound: true }],
  },
  {
    id: 'phase-fallback',
    width: 8,
    height: 6,
    ground: 'var(--color-fallback-tint)',
    marks: [{ d: 'M0 3H8', width: 1, color: 'var(--color-fallback)' }],
  },
  {
    id: 'phase-switchback',
    width: 5,
    height: 5,
    ground: 'var(--color-mode-tint)',
    marks: [{ d: 'M2.5 0V5', width: 1, color: 'var(--color-mode-line)' }],
  },
  {
    id: 'phase-disturbed',
    width: 8,
    height: 8,
    ground: 'var(--color-degraded)',
    marks: [{ d: 'M4 2V6M2 4H6', width: 1.2, color: 'var(--color-degraded-line)', isPlain: true }],
  },
  {
    id: 'phase-unknown',
    width: 5.6,
    height: 5.6,
    turn: -45,
    ground: 'var(--color-unknown-tint)',
    marks: [{ d: 'M0 0V5.6', width: 2.5, color: 'var(--color-unknown-hatch)' }],
  },
];

export const PhasePatterns = memo(function PhasePatterns() {
  return (
    <svg className="phase-patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <ChartPatterns patterns={patterns} />
      </defs>
    </svg>
  );
});

/** A small field of the look of a phase, beside its name. */
export function PhaseSwatch({ phase }: Readonly<{ phase: RestorationPhase }>) {
  return (
    <svg className="phase-swatch" aria-hidden="true" viewBox="0 0 18 18" width="18" height="18">
      <rect
        x="0.75"
        y="0.75"
        width="16.5"
        height="16.5"
        rx="2"
        fill={phaseFills[phase]}
        stroke={phaseStrokes[phase]}
        strokeWidth="1.5"
      />
    </svg>
  );
}

/** Bottom to top, furthest from normal first. */
export const phaseBands = restorationPhases.map((phase) => ({
  key: phase,
  fill: phaseFills[phase],
  stroke: phaseStrokes[phase],
}));
