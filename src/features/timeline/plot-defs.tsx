import { memo } from 'react';
import { glyphs } from '#ui/status/glyphs.ts';

/** What every row and the curve refer to, drawn once: hatches and signs. The ids belong to the one timeline of a page. */
export const PlotDefs = memo(function PlotDefs() {
  return (
    <svg className="tl-defs" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id="tl-hatch-unknown"
          width="5.6"
          height="5.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="tl-hatch-ground" width="5.6" height="5.6" />
          <path className="tl-hatch-line" d="M0 0V5.6" />
        </pattern>
        <pattern
          id="tl-hatch-controlled"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="tl-controlled-ground" width="8" height="8" />
          <path className="tl-controlled-line" d="M0.7 0V8" />
        </pattern>
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
