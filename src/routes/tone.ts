import { createListeners, type Store } from '#api/store.ts';

/** A short tone from this page; no file, no request. The state says whether the browser keeps it silent. */
export type Tone = Store<'ready' | 'blocked'> & Readonly<{ sound: () => void; close: () => void }>;

/** Two notes, quiet and not to be taken for a telephone. */
const notes = [
  { hertz: 660, at: 0 },
  { hertz: 495, at: 0.22 },
] as const;
const noteSeconds = 0.2;

export function createTone(context: AudioContext): Tone {
  const listeners = createListeners();
  const isBlocked = () => context.state !== 'running';
  context.addEventListener('statechange', listeners.tell);
  void context.resume().catch(() => undefined);
  return {
    getState: () => (isBlocked() ? 'blocked' : 'ready'),
    subscribe: listeners.add,
    sound: () => {
      if (isBlocked()) return void context.resume().catch(() => undefined);
      for (const { hertz, at } of notes) soundNote(context, hertz, context.currentTime + at);
    },
    close: () => void context.close().catch(() => undefined),
  };
}

function soundNote(context: AudioContext, hertz: number, at: number): void {
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.25, at + 0.02);
  gain.gain.linearRampToValueAtTime(0, at + noteSeconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + noteSeconds);
}
