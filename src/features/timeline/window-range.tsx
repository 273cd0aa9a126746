import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { longestWindowMs, shortestWindowMs } from '#domain/chart-window.ts';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import { formatMoment, parseMoment } from '#domain/moment.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';

export type WindowRangeProps = Readonly<{
  window: Window;
  /** further back no window reaches */
  earliest: Instant;
  onShow: (window: Window) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** From when to when, and behind it two fields to say it exactly. Esc closes them and leaves the instant looked at alone. */
export function WindowRange(props: WindowRangeProps) {
  const { window, onShow, messages, words } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- closes what its own button opened
    <div onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="tl-window-range"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon name="calendar" />
        <span className="sr-only">{words.window.choose} </span>
        {rangeText(window, messages, words)}
      </button>
      <div id={panel} className="tl-window-panel" hidden={!isOpen}>
        {isOpen && (
          <WindowForm
            {...props}
            onShow={(next) => {
              onShow(next);
              close();
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Days where days matter, else the time of day as well. */
function rangeText({ from, to }: Window, { formats }: Messages, { window }: TimelineWords): string {
  const isShort = to - from <= 48 * hourMs;
  const point = (at: Instant) =>
    isShort ? `${formats.dayOfYear(at)}, ${formats.clockFace(at)}` : formats.dayOfYear(at);
  return window.range(point(from), point(to));
}

type Ends = Readonly<{ from: string; to: string }>;

/** What cannot be shown stays in the fields, with a sentence. */
function WindowForm({ window, earliest, onShow, messages, words }: WindowRangeProps) {
  const [typed, setTyped] = useState<Ends>({ from: shownAs(window.from), to: shownAs(window.to) });
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readWindow(typed, earliest);
    if (typeof read === 'object') return onShow(read);
    const { tooEarly, ...sentences } = words.window.trouble;
    setTrouble(read === 'tooEarly' ? tooEarly(messages.formats.date(earliest)) : sentences[read]);
  };
  const field = (end: keyof Ends) => (
    <label className="tl-window-field">
      <span>{words.window.ends[end]}</span>
      <input
        type="datetime-local"
        value={typed[end]}
        // the fields come because somebody asked for them
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={end === 'from'}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null ? undefined : id}
        onChange={({ currentTarget }) => {
          setTyped({ ...typed, [end]: currentTarget.value });
          setTrouble(null);
        }}
      />
    </label>
  );
  return (
    <form className="tl-window-form" aria-label={words.window.choose} onSubmit={submit}>
      {field('from')}
      {field('to')}
      <button type="submit" className="button">
        {words.window.apply}
      </button>
      {trouble !== null && (
        <p id={id} className="tl-field-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

/** A window that may be shown, or why it is none. */
function readWindow(typed: Ends, earliest: Instant): Window | 'unreadable' | 'order' | 'length' | 'tooEarly' {
  const [from, to] = [parseMoment(typed.from), parseMoment(typed.to)];
  if (from.kind === 'notATime' || to.kind === 'notATime') return 'unreadable';
  const lengthMs = to.at - from.at;
  if (lengthMs <= 0) return 'order';
  if (lengthMs < shortestWindowMs || lengthMs > longestWindowMs) return 'length';
  return from.at < earliest ? 'tooEarly' : { from: from.at, to: to.at };
}

/** What the device's field for date and time takes: Berlin time to the minute. */
function shownAs(at: Instant): string {
  return formatMoment(at).slice(0, 16);
}
