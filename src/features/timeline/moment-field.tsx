import { useId, useState, type FormEvent } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { readTypedMoment } from './typed-moment.ts';
import { useViewing, type Viewing } from './viewing.ts';

export type MomentFieldProps = Readonly<{
  range: Window;
  viewing: Viewing;
  onLook: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** The exact instant, typed: what dragging can do, this can do to the second. What cannot be read stays in the field, with a sentence. */
export function MomentField({ range, viewing, onLook, messages, words }: MomentFieldProps) {
  const at = useViewing(viewing) ?? range.to;
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const { field } = words.transport;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === null) return;
    const read = readTypedMoment(typed);
    if (read === null) return setTrouble(field.unreadable);
    if (read < range.from || read > range.to)
      return setTrouble(field.outside(messages.formats.dateTime(range.from), messages.formats.dateTime(range.to)));
    setTyped(null);
    setTrouble(null);
    onLook(read);
  };
  return (
    <form className="tl-field" onSubmit={submit}>
      <label className="tl-field-box" data-wrong={trouble !== null || undefined}>
        <Icon name="clock" />
        <span className="sr-only">{field.label}</span>
        <input
          className="tl-field-input"
          value={typed ?? shownAs(at)}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={trouble !== null}
          aria-describedby={trouble === null ? undefined : id}
          onChange={({ target }) => {
            setTyped(target.value);
            setTrouble(null);
          }}
          onBlur={() => submit()}
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return;
            setTyped(null);
            setTrouble(null);
          }}
        />
      </label>
      {trouble !== null && (
        <p id={id} className="tl-field-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

/** "03.05.2023 10:40": in both languages day before month, as the ISO form can be typed as well. */
function shownAs(at: Instant): string {
  const [date = '', clock = ''] = formatMoment(at).split('T');
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year} ${clock.slice(0, 5)}`;
}
