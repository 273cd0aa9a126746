import { useId, useRef, useState, type Ref } from 'react';
import { shiftStartBefore, yesterdayEveningBefore } from '#domain/compare-choices.ts';
import type { Instant } from '#domain/instant.ts';
import { formatMoment, parseMoment } from '#domain/moment.ts';
import type { CompareTalk } from './compare-words.ts';
import './compare-choices.css';

export type CompareChoicesProps = Readonly<{
  /** with what is compared; null = with nothing yet */
  chosen: Instant | null;
  /** the later instant */
  to: Instant;
  /** when these eyes last saw a staff view; null = not known */
  visit: Instant | null;
  onChoose: (at: Instant | null) => void;
  talk: Pick<CompareTalk, 'messages' | 'words'>;
}>;

/** With which instant to compare: three usual ones, and any other. */
export function CompareChoices({ chosen, to, visit, onChoose, talk }: CompareChoicesProps) {
  const { compare } = talk.words;
  const { formats } = talk.messages;
  const choices = [
    { key: 'shift', at: shiftStartBefore(to) },
    { key: 'evening', at: yesterdayEveningBefore(to) },
    { key: 'visit', at: visit },
  ] as const;
  const note = useId();
  const field = useRef<HTMLInputElement | null>(null);
  const end = () => {
    onChoose(null);
    // the button goes, and would take the focus with it
    field.current?.focus();
  };
  return (
    <section className="compare-choices no-print" aria-label={compare.since}>
      <p className="font-semibold">{compare.since}</p>
      <div className="compare-buttons">
        {choices.map(({ key, at }) =>
          at === null ? null : (
            <button
              key={key}
              type="button"
              className="button compare-choice"
              aria-pressed={chosen === at}
              aria-describedby={note}
              onClick={() => onChoose(at)}
            >
              {key === 'evening'
                ? compare.choices.evening
                : compare.choiceAt(compare.choices[key], formats.point(at, to))}
            </button>
          ),
        )}
        <MomentInput ref={field} chosen={chosen} onChoose={onChoose} talk={talk} />
        {chosen !== null && (
          <button type="button" className="button-quiet" onClick={end}>
            {compare.end}
          </button>
        )}
      </div>
      <p id={note} className="compare-note">
        {compare.shiftNote} {visit === null ? compare.noVisit : compare.visitKept}
      </p>
    </section>
  );
}

type MomentInputProps = Readonly<{
  ref: Ref<HTMLInputElement>;
  chosen: Instant | null;
  onChoose: (at: Instant) => void;
  talk: CompareChoicesProps['talk'];
}>;

/** The device's own field for date and time; what it holds is Berlin time. */
function MomentInput({ ref, chosen, onChoose, talk: { words } }: MomentInputProps) {
  const [typed, setTyped] = useState(typedAs(chosen));
  const [isUnreadable, setUnreadable] = useState(false);
  const [former, setFormer] = useState(chosen);
  // in place: a new field would be without the focus
  if (former !== chosen) {
    setFormer(chosen);
    setTyped(typedAs(chosen));
    setUnreadable(false);
  }
  const trouble = useId();
  const { compare } = words;
  return (
    <form
      className="compare-field"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = parseMoment(typed);
        setUnreadable(asked.kind === 'notATime');
        if (asked.kind === 'instant') onChoose(asked.at);
      }}
    >
      <label>
        <span aria-hidden="true">{compare.field}</span>
        <input
          ref={ref}
          type="datetime-local"
          aria-label={compare.fieldLabel}
          aria-invalid={isUnreadable}
          aria-describedby={isUnreadable ? trouble : undefined}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {compare.apply}
      </button>
      {isUnreadable && (
        <p id={trouble} role="alert" className="compare-trouble">
          {compare.unreadable}
        </p>
      )}
    </form>
  );
}

function typedAs(chosen: Instant | null): string {
  return chosen === null ? '' : formatMoment(chosen).slice(0, 16);
}
