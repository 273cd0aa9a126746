import type { Fault } from '../faults/fault.ts';
import type { Simulation } from '../simulation.ts';
import { createStreamSession, type Outlet, type Resume, type StreamSession } from './stream-session.ts';

/** At most four batches a second. */
const tickMs = 250;
const bufferBytes = 256_000;

/** All open streams of a simulation. Ticks while there are any and leaves nothing behind when the last one goes. */
export type StreamHub = Readonly<{
  open: (resume: Resume, gone?: AbortSignal) => ReadableStream<Uint8Array>;
  count: () => number;
}>;

export function createStreamHub(simulation: Simulation): StreamHub {
  const sessions = new Set<StreamSession>();
  let stop: (() => void) | null = null;

  const tick = (): void => {
    const moment = simulation.moment();
    for (const session of sessions) session.tick(moment);
  };
  const begin = (): (() => void) => {
    const stopTicking = simulation.timers.every(tickMs, tick);
    const stopListening = simulation.faults.subscribe((fault) => obey(fault, simulation, sessions));
    return () => {
      stopTicking();
      stopListening();
    };
  };
  const attach = (session: StreamSession): void => {
    sessions.add(session);
    stop ??= begin();
    session.tick(simulation.moment());
  };
  const detach = (session: StreamSession | null): void => {
    if (session !== null) sessions.delete(session);
    if (sessions.size > 0) return;
    stop?.();
    stop = null;
  };
  return {
    open: (resume, gone) => {
      let session: StreamSession | null = null;
      return new ReadableStream<Uint8Array>(
        {
          start: (controller) => {
            const outlet = outletOf(controller, () => detach(session));
            session = createStreamSession(simulation, simulation.moment(), resume, outlet);
            attach(session);
            gone?.addEventListener('abort', session.close, { once: true });
          },
          cancel: () => detach(session),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: bufferBytes }),
      );
    },
    count: () => sessions.size,
  };
}

function outletOf(controller: ReadableStreamDefaultController<Uint8Array>, onClose: () => void): Outlet {
  let isOpen = true;
  return {
    write: (bytes) => {
      if (isOpen) controller.enqueue(bytes);
    },
    isFull: () => (controller.desiredSize ?? 0) <= 0,
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      onClose();
      controller.close();
    },
  };
}

function obey(fault: Fault, simulation: Simulation, sessions: ReadonlySet<StreamSession>): void {
  for (const session of sessions) {
    if (fault.kind === 'cutStreams') session.close();
    if (fault.kind === 'reset') session.reset(simulation.moment(), 'asked for');
    if (fault.kind === 'gap') session.skip(fault.count);
  }
}
