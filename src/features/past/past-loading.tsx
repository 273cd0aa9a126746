import type { PastWords } from '#i18n/past/past-words-de.ts';

/** Loading takes long enough to be said, and can be given up: the rest of the page is of use without it. */
export function PastLoading({ onCancel, words }: Readonly<{ onCancel: () => void; words: PastWords }>) {
  return (
    <p className="past-loading">
      <span>{words.loading}</span>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </p>
  );
}
