import type { StreamFrame } from '#contract/codec/stream-codec.ts';
import type { Simulation } from '../simulation.ts';
import { createStreamSession, type Resume, type StreamSession } from '../stream/stream-session.ts';
import type { FakeTime } from './fake-time.ts';
import { framesOf, readEvents, type ReadEvent } from './read-events.ts';

export type Heard = Readonly<{
  simulation: Simulation;
  time: FakeTime;
  session: StreamSession;
  /** what came since the last call */
  events: () => ReadEvent[];
  frames: () => StreamFrame[];
  isClosed: () => boolean;
  setFull: (isFull: boolean) => void;
  /** lets time pass in ticks of a quarter of a second */
  pass: (ms: number) => void;
}>;

/** A reader of a simulation's stream, in time that a test owns. */
export function listen(
  { simulation, time }: Readonly<{ simulation: Simulation; time: FakeTime }>,
  resume: Resume,
): Heard {
  let text = '';
  const life = { isClosed: false };
  let isFull = false;
  const session = createStreamSession(simulation, simulation.moment(), resume, {
    write: (bytes) => (text += new TextDecoder().decode(bytes)),
    isFull: () => isFull,
    close: () => (life.isClosed = true),
  });
  session.tick(simulation.moment());
  const events = () => {
    const read = readEvents(text);
    text = '';
    return read;
  };
  return {
    simulation,
    time,
    session,
    events,
    frames: () => framesOf(events()),
    isClosed: () => life.isClosed,
    setFull: (full) => (isFull = full),
    pass: (ms) => {
      for (let passed = 0; passed < ms && !life.isClosed; passed += 250) {
        time.advance(250);
        session.tick(simulation.moment());
      }
    },
  };
}
