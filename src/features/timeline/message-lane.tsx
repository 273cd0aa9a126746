import { memo } from 'react';
import type { Incident, Update } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { laneMarks, type LaneMark } from './lane-marks.ts';
import { xOf, type PlotScale } from './plot-scale.ts';
import { useViewingPart, type Viewing } from './viewing.ts';

export type MessageLaneProps = Readonly<{
  incident: Incident | null;
  scale: PlotScale;
  viewing: Viewing;
  onLook: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** The incident's messages at the time of their publication, and below them when its end was expected, as often as that was said. */
export const MessageLane = memo(function MessageLane(props: MessageLaneProps) {
  const { incident, scale, viewing, onLook, messages, words } = props;
  const updates = incident?.updates ?? none;
  const marks = laneMarks(updates, scale);
  return (
    <>
      <div className="tl-lane">
        <div className="tl-row-name">{words.lane.messages}</div>
        <div className="tl-lane-plot">
          {marks.map((mark) => (
            <Mark
              key={mark.updates[0]?.number}
              mark={mark}
              viewing={viewing}
              onLook={onLook}
              messages={messages}
              words={words}
            />
          ))}
        </div>
      </div>
      <EtaLane updates={updates} scale={scale} viewing={viewing} messages={messages} words={words} />
    </>
  );
});

const none: readonly Update[] = [];

type MarkProps = Pick<MessageLaneProps, 'viewing' | 'onLook' | 'messages' | 'words'> & Readonly<{ mark: LaneMark }>;

function Mark({ mark: { x, updates, until }, viewing, onLook, messages, words }: MarkProps) {
  const [first, last] = [updates[0], updates.at(-1)];
  const tense = useViewingPart(viewing, (at) => {
    if (first === undefined || (at !== null && at < first.publishedAt)) return 'later';
    return until === null || (at !== null && at < until) ? 'inForce' : 'told';
  });
  if (first === undefined || last === undefined) return null;
  const numbers = first === last ? String(last.number) : `${first.number}–${last.number}`;
  const name =
    first === last ? messages.feed.messageNumber(last.number) : messages.feed.messageNumbers(first.number, last.number);
  return (
    <button
      type="button"
      className="tl-mark"
      data-tense={tense}
      data-many={first !== last || undefined}
      style={{ left: x }}
      aria-label={words.lane.show(name, messages.formats.dateTime(last.publishedAt))}
      onClick={() => onLook(last.publishedAt)}
    >
      {numbers}
    </button>
  );
}

type EtaLaneProps = Pick<MessageLaneProps, 'scale' | 'viewing' | 'messages' | 'words'> &
  Readonly<{ updates: readonly Update[] }>;

/** Each stated range of return, the newest known one strong, those it replaced above it: how often it was put off can be seen. */
function EtaLane({ updates, scale, viewing, messages: { formats }, words }: EtaLaneProps) {
  const stated = updates.flatMap(({ eta }) => (eta === null ? [] : [eta]));
  const count = useViewingPart(viewing, (at) =>
    at === null ? stated.length : stated.filter(({ statedAt }) => statedAt <= at).length,
  );
  const known = stated.slice(0, count);
  const newest = known.at(-1);
  const isSeen = stated.some(({ earliest, latest }) => latest >= scale.from && earliest <= scale.to);
  if (!isSeen) return null;
  const pitch = Math.min(6, 24 / stated.length);
  return (
    <div className="tl-lane tl-eta-lane">
      <div className="tl-row-name">
        <span>
          {words.lane.expected}
          {count > 1 && <span className="tl-eta-shifts">{words.lane.shifted(count - 1)}</span>}
        </span>
      </div>
      <div className="tl-lane-plot">
        <svg className="tl-eta" width={scale.width} height={30} aria-hidden="true">
          {known.map((eta, index) => (
            <rect
              key={eta.revision}
              className={eta === newest ? 'tl-eta-range' : 'tl-eta-range tl-eta-former'}
              x={xOf(scale, eta.earliest)}
              y={2 + index * pitch}
              width={Math.max(3, xOf(scale, eta.latest) - xOf(scale, eta.earliest))}
              height={Math.max(2, pitch - 2)}
            />
          ))}
        </svg>
        <p className="sr-only">
          {newest === undefined
            ? words.lane.noEta
            : words.lane.eta(formats.dateTime(newest.earliest), formats.dateTime(newest.latest), count - 1)}
        </p>
      </div>
    </div>
  );
}
