import { useMessages } from '#i18n/use-messages.ts';
import type { Ignored } from './view-search.ts';

/** Says which part of the address had no effect. Small, but never silent. */
export function IgnoredNotice({ ignored }: Readonly<{ ignored: readonly Ignored[] }>) {
  const { ignored: words } = useMessages();
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
