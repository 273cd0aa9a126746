import { memo } from 'react';
import { restorationPhases, type RestorationPhase } from '#domain/restoration-phase.ts';
import './phase-patterns.css';

/** What fills each phase: told apart by pattern as well as by colour, so that it survives a printer without any. The ids belong to the one board of a page. */
export const phaseFills = {
  cutOff: 'url(#phase-cut-off)',
  checking: 'url(#phase-checking)',
  fallback: 'url(#phase-fallback)',
  switchback: 'url(#phase-switchback)',
  disturbed: 'var(--color-degraded)',
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

export const PhasePatterns = memo(function PhasePatterns() {
  return (
    <svg className="phase-patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="phase-cut-off" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="phase-ground-red" width="7" height="7" />
          <path className="phase-line-red" d="M1.5 0V7" />
        </pattern>
        <pattern id="phase-checking" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="phase-ground-red" width="8" height="8" />
          <circle className="phase-dot-red" cx="2" cy="2" r="1.25" />
          <circle className="phase-dot-red" cx="6" cy="6" r="1.25" />
        </pattern>
        <pattern id="phase-fallback" width="8" height="6" patternUnits="userSpaceOnUse">
          <rect className="phase-ground-fallback" width="8" height="6" />
          <path className="phase-line-fallback" d="M0 3H8" />
        </pattern>
        <pattern id="phase-switchback" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="phase-ground-mode" width="5" height="5" />
          <path className="phase-line-mode" d="M2.5 0V5" />
        </pattern>
        <pattern
          id="phase-unknown"
          width="5.6"
          height="5.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect className="phase-ground-unknown" width="5.6" height="5.6" />
          <path className="phase-line-unknown" d="M0 0V5.6" />
        </pattern>
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
