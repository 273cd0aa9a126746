import { memo } from 'react';
import { ChartPatterns, type ChartPattern } from '#ui/charts/chart-patterns.tsx';
import { glyphs } from '#ui/status/glyphs.ts';

const patterns: readonly ChartPattern[] = [
  {
    id: 'tl-hatch-unknown',
    width: 5.6,
    height: 5.6,
    turn: 45,
    ground: 'var(--color-unknown-tint)',
    marks: [
      { d: 'M0 0V5.6', width: 2.6, color: 'var(--color-unknown-hatch)' },
      { d: 'M0 0H5.6', width: 1, color: 'var(--color-unknown-line)', isPlain: true },
    ],
  },
  {
    id: 'tl-hatch-controlled',
    width: 8,
    height: 8,
    turn: 45,
    ground: 'var(--color-outage-tint)',
    marks: [{ d: 'M0.7 0V8', width: 1.4, color: 'var(--color-outage-line)', opacity: 0.5 }],
  },
  {
    id: 'tl-fill-degraded',
    width: 6,
    height: 6,
    ground: 'var(--color-degraded)',
    marks: [{ d: 'M3 1V5M1 3H5', width: 1, color: 'var(--color-degraded-line)', isPlain: true }],
  },
  {
    id: 'tl-fill-fallback',
    width: 8,
    height: 5,
    ground: 'var(--color-fallback-tint)',
    marks: [{ d: 'M0 2.5H8', width: 1, color: 'var(--color-fallback)', isPlain: true }],
  },
];

/** What every row and the curve refer to, drawn once: hatches and signs. The ids belong to the one timeline of a page. */
export const PlotDefs = memo(function PlotDefs() {
  return (
    <svg className="tl-defs" aria-hidden="true" width="0" height="0">
      <defs>
        <ChartPatterns patterns={patterns} />
        {Object.entries(glyphs).map(([name, strokes]) => (
          <g key={name} id={`tl-sign-${name}`} fill="none" strokeLinecap="round" strokeLinejoin="round">
            {strokes.map((stroke) => (
              <path
                key={stroke.d}
                d={stroke.d}
                stroke="currentColor"
                strokeWidth={stroke.width}
                {...('isFilled' in stroke && { fill: 'currentColor' })}
              />
            ))}
          </g>
        ))}
      </defs>
    </svg>
  );
});
