import { berlinInstantOf } from '#domain/berlin-time.ts';
import { extentDaysOf, type ExtentStep } from '#domain/incident-extent.ts';
import type { ExtentChartProps } from './extent-chart.tsx';

type ExtentTableProps = Omit<ExtentChartProps, 'updates'>;

/** More steps than this are told day by day. */
const rowsAtMost = 40;

/** The curves as a table: each step, or for a long incident each day with the most of it. */
export function ExtentTable(props: ExtentTableProps) {
  return props.steps.length <= rowsAtMost ? <Steps {...props} /> : <Days {...props} />;
}

function Steps({ steps, messages: { formats }, words }: ExtentTableProps) {
  return (
    <table className="extent-table">
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.insurers}</th>
          <th scope="col">{words.services}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step: ExtentStep) => (
          <tr key={step.at}>
            <th scope="row">
              {formats.dateTime(step.at)}
              {!step.isKnown && ` (${words.missing})`}
            </th>
            <td>{formats.number(step.insurers)}</td>
            <td>{formats.number(step.services)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Days({ steps, window, messages: { formats }, words }: ExtentTableProps) {
  return (
    <table className="extent-table">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.insurersMost}</th>
          <th scope="col">{words.insurersAtEnd}</th>
          <th scope="col">{words.servicesMost}</th>
        </tr>
      </thead>
      <tbody>
        {extentDaysOf(steps, window.to).map((day) => (
          <tr key={day.day}>
            <th scope="row">
              <time dateTime={day.day}>{formats.dayOfYear(berlinInstantOf(day.day))}</time>
              {!day.isKnown && ` (${words.missing})`}
            </th>
            <td>{formats.number(day.insurers)}</td>
            <td>{formats.number(day.lastInsurers)}</td>
            <td>{formats.number(day.services)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
