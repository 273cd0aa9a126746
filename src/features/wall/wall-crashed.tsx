import type { ReloadDecision } from '#domain/wall-reload.ts';
import { wallCrashWords } from '#i18n/wall-crash-words.ts';
import './wall-crashed.css';

export type WallCrashedProps = Readonly<{ decision: ReloadDecision; language: keyof typeof wallCrashWords }>;

/** In the place of a wall that can no longer be drawn: read from six metres, without a colour of health or of alarm, and without anything that was told before. */
export function WallCrashed({ decision, language }: WallCrashedProps) {
  const words = wallCrashWords[language];
  return (
    <main className="wall-crashed" role="alert">
      <div>
        <h1>{words.heading}</h1>
        <p>{wordsFor(decision, words)}</p>
      </div>
    </main>
  );
}

function wordsFor(decision: ReloadDecision, words: (typeof wallCrashWords)[keyof typeof wallCrashWords]): string {
  if (decision.kind === 'wait') return words.waits[decision.because];
  return decision.kind === 'givenUp' ? words.givenUp : words.begins;
}
