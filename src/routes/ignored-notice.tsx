import type { SharedWords } from '#i18n/shared/shared-words-de.ts';
import type { Ignored } from './view-search.ts';

export type IgnoredNoticeProps = Readonly<{ ignored: readonly Ignored[]; words: SharedWords['ignored'] }>;

/** Says which part of the address had no effect. Small, but never silent. */
export function IgnoredNotice({ ignored, words }: IgnoredNoticeProps) {
  if (ignored.length === 0) return null;
  return (
    <p className="text-xs text-ink-2 wrap-anywhere" data-ignored={ignored.map(({ name }) => name).join(' ')}>
      {ignored
        .map(({ name, value, allowed }) => {
          if (allowed === null) return words.name(name);
          return allowed.length === 0 ? words.missing(name, value) : words.value(name, value, allowed.join(', '));
        })
        .join(' ')}{' '}
      {words.consequence}
    </p>
  );
}
