import type { BoardClock } from '#domain/board-clock.ts';
import type { Instant } from '#domain/instant.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';
import type { Formats } from '#i18n/formats.ts';
import type { FrameWords } from '#i18n/public/frame-words-de.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import './stand-text.css';

export type StandTextProps = Readonly<{
  /** age of what is shown, real time; null = there is nothing yet */
  ageMs: number | null;
  boardNow: Instant | null;
  clock: BoardClock | null;
  words: FrameWords['stand'];
  formats: Formats;
}>;

/** When the answer above was true. Under a minute in steps of ten seconds: a figure that jumps every second asks for attention it does not need. */
export function StandText({ ageMs, boardNow, clock, words, formats }: StandTextProps) {
  if (ageMs === null || !Number.isFinite(ageMs) || boardNow === null || clock === null) {
    return <Line text={words.none} />;
  }
  const stated = boardNow - ageMs * clock.rate;
  const ago = formats.ago(ageMs < minuteMs ? Math.ceil(ageMs / (10 * secondMs)) * 10 * secondMs : ageMs);
  const printed = words.printed(formats.dateTime(stated));
  if (clock.kind === 'simulated') {
    return <Line text={words.simulated(formats.dateTime(stated), ago)} printed={printed} />;
  }
  return <Line text={words.now(formats.dayTime(stated, boardNow), ago)} printed={printed} />;
}

function Line({ text, printed = text }: Readonly<{ text: string; printed?: string }>) {
  return (
    <p className="verdict-stand">
      <Icon name="clock" />
      <span className="verdict-stand-shown">{text}</span>
      <span className="verdict-stand-printed">{printed}</span>
    </p>
  );
}
