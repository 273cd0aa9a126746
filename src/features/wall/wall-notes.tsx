import type { WakeState } from '#api/wake-lock.ts';
import type { WallKeeperState } from '#api/wall-keeper.ts';
import type { PixelShift } from '#domain/wall-routine.ts';
import type { Messages } from '#i18n/messages.ts';
import { wallShift } from './wall-shift.ts';

export type WallNotesProps = Readonly<{
  wallId: string;
  /** as of the picture below */
  shift: PixelShift;
  keeper: WallKeeperState;
  wake: WakeState;
  sound: 'off' | 'ready' | 'blocked';
  isWindow: boolean;
  messages: Messages;
}>;

/** What people who look after walls should know about this one; nothing while all is well. */
export function WallNotes(props: WallNotesProps) {
  const notes = notesOf(props);
  if (notes.length === 0) return null;
  return (
    <ul className="wall-notes" style={wallShift(props.shift)} aria-label={props.messages.wall.notes.label}>
      {notes.map(({ text, isAlarm }) => (
        <li key={text} className="wall-note" data-alarm={isAlarm || undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

const mostWallsTold = 3;

type Note = Readonly<{ text: string; isAlarm: boolean }>;

function notesOf({ wallId, keeper, wake, sound, isWindow, messages }: WallNotesProps): readonly Note[] {
  const { notes } = messages.wall;
  const told = keeper.troubled.slice(0, mostWallsTold);
  // two screens of one name may be in the same trouble
  const alarms = new Set(told.map((wall) => notes.troubledWall(wall.wallId, messages.walls.alarms[wall.alarm])));
  const more = keeper.troubled.length - told.length;
  const facts = [
    keeper.isListRead === false ? notes.listLost : null,
    keeper.isNameShared ? notes.nameShared(wallId) : null,
    keeper.isHeard === false ? notes.notReceived : null,
    reloadNote(keeper, messages),
    wake === 'refused' || wake === 'unsupported' ? notes.awake[wake] : null,
    sound === 'blocked' ? notes.soundBlocked : null,
    isWindow ? notes.window : null,
  ];
  return [
    ...[...alarms].map((text) => ({ text, isAlarm: true })),
    ...(more > 0 ? [{ text: notes.moreWalls(more), isAlarm: true }] : []),
    ...facts.flatMap((text) => (text === null ? [] : [{ text, isAlarm: false }])),
  ];
}

function reloadNote({ decision }: WallKeeperState, { wall: { notes } }: Messages): string | null {
  if (decision.kind === 'givenUp') return notes.reloadGivenUp(notes.reasons[decision.reason]);
  return decision.kind === 'wait' ? notes.reloadWaits[decision.because] : null;
}
