import { useId, useState, type FormEvent } from 'react';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { readTypedMoment, type TypedMoment } from './typed-moment.ts';
import { useViewing, type Viewing } from './viewing.ts';

export type MomentFieldProps = Readonly<{
  /** when records begin; null = not known */
  recordedFrom: Instant | null;
  /** what is shown as the instant while it is the present */
  now: Instant;
  viewing: Viewing;
  onGo: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/**
 * The exact instant, typed: what dragging can do, this can do to the second, and beyond the window. What cannot be read or shown stays in the field, with a
 * sentence; of an hour that a day lacks or has twice it is said which one was taken.
 */
export function MomentField({ recordedFrom, now, viewing, onGo, messages, words }: MomentFieldProps) {
  const at = useViewing(viewing) ?? now;
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [taken, setTaken] = useState<TypedMoment | null>(null);
  const id = useId();
  const { field } = words.transport;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === null) return;
    const read = readTypedMoment(typed);
    if (read === null) return setTrouble(field.unreadable);
    if (read.at >= now + minuteMs) return setTrouble(field.future);
    if (recordedFrom !== null && read.at < recordedFrom)
      return setTrouble(field.beforeRecords(messages.formats.dateTime(recordedFrom)));
    setTyped(null);
    setTrouble(null);
    setTaken(read);
    onGo(read.at);
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
      {trouble === null && taken?.note != null && taken.at === at && (
        <output className="tl-field-note">{field[taken.note]}</output>
      )}
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
