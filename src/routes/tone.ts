import { createListeners, type Store } from '#api/store.ts';

/** A short tone from this page; no file, no request. The state says whether the browser keeps it silent. */
export type Tone = Store<'ready' | 'blocked'> & Readonly<{ open: () => () => void; sound: () => void }>;

/** Two notes, quiet and not to be taken for a telephone. */
const notes = [
  { hertz: 660, at: 0 },
  { hertz: 495, at: 0.22 },
] as const;
const noteSeconds = 0.2;

export function createTone(create: () => AudioContext): Tone {
  const listeners = createListeners();
  let context: AudioContext | null = null;
  return {
    getState: () => (context === null || context.state === 'running' ? 'ready' : 'blocked'),
    subscribe: listeners.add,
    open: () => {
      const opened = create();
      context = opened;
      opened.addEventListener('statechange', listeners.tell);
      void opened.resume().catch(() => undefined);
      listeners.tell();
      return () => {
        opened.removeEventListener('statechange', listeners.tell);
        void opened.close().catch(() => undefined);
        if (context === opened) context = null;
      };
    },
    sound: () => {
      if (context === null) return;
      if (context.state !== 'running') return void context.resume().catch(() => undefined);
      for (const { hertz, at } of notes) soundNote(context, hertz, context.currentTime + at);
    },
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
