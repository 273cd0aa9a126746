import type { Insurer } from '#domain/catalog.ts';
import { ContactLink } from '#features/insurer-page/contact-link.tsx';
import { usePartWords } from '#i18n/public/use-public-words.ts';

/** The number to call, where nothing can be said of how things stand: not of the telephone either. */
export function InsurerCall({ insurer }: Readonly<{ insurer: Insurer }>) {
  const { todo } = usePartWords('insurerCards');
  const phones = insurer.contacts.flatMap(({ callers, phone }) => (phone === null ? [] : [{ callers, phone }]));
  const contact = ['everyone', 'insured'].flatMap((group) => phones.find(({ callers }) => callers === group) ?? [])[0];
  if (contact === undefined) return null;
  return (
    <p className="public-card">
      <strong className="font-semibold">{todo.call}</strong> <ContactLink kind="phone" text={contact.phone} />
      <span className="block text-sm text-ink-2">{todo.callUnknown}</span>
    </p>
  );
}
