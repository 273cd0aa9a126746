import { useId } from 'react';
import type { Update } from '#domain/incident.ts';
import type { ExtentStep } from '#domain/incident-extent.ts';
import type { Window } from '#domain/instant.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { extentCurve, messagePlaces, unknownStretches } from './extent-path.ts';

export type ExtentChartProps = Readonly<{
  steps: readonly ExtentStep[];
  window: Window;
  updates: readonly Update[];
  messages: PublicMessages;
  words: IncidentsWords['extent'];
}>;

const box = { width: 640, height: 96 };
const countInsurers = (step: ExtentStep) => step.insurers;
const countServices = (step: ExtentStep) => step.services;

/** Two curves over one time. Drawn for the eye alone: the sentence above and the table below say the same. */
export function ExtentChart({ steps, window, updates, messages, words }: ExtentChartProps) {
  const { formats } = messages;
  return (
    <div className="extent-chart" aria-hidden="true">
      <div className="extent-messages">
        {messagePlaces(updates, window).map(({ number, share }) => (
          <span key={number} className="extent-message" style={{ insetInlineStart: `${share * 100}%` }}>
            {number}
          </span>
        ))}
      </div>
      <Curve label={words.insurers} steps={steps} window={window} countOf={countInsurers} format={formats.number} />
      <Curve label={words.services} steps={steps} window={window} countOf={countServices} format={formats.number} />
      <p className="extent-axis">
        <span>{formats.dateTime(window.from)}</span>
        <span>{formats.dateTime(window.to)}</span>
      </p>
    </div>
  );
}

type CurveProps = Readonly<{
  label: string;
  steps: readonly ExtentStep[];
  window: Window;
  countOf: (step: ExtentStep) => number;
  format: (count: number) => string;
}>;

function Curve({ label, steps, window, countOf, format }: CurveProps) {
  const hatch = `hatch-${useId().replaceAll(/\W/g, '')}`;
  const top = Math.max(1, ...steps.map(countOf));
  const { edge, area } = extentCurve(steps, window, top, box, countOf);
  return (
    <div>
      <p className="extent-label">
        <span>{label}</span>
        <span className="tabular-nums">{format(top)}</span>
      </p>
      <svg className="extent-curve" viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none">
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="extent-hatch" d="M0 0V8" />
          </pattern>
        </defs>
        <path className="extent-area" d={area} />
        <path className="extent-edge" d={edge} />
        {unknownStretches(steps, window).map(({ from, to }) => (
          <rect
            key={from}
            x={from * box.width}
            y={0}
            width={Math.max(2, (to - from) * box.width)}
            height={box.height}
            fill={`url(#${hatch})`}
          />
        ))}
        <path className="extent-ground" d={`M0 ${box.height}H${box.width}`} />
      </svg>
    </div>
  );
}
