import type { Contact, Insurer, ReaderGroup } from '#domain/catalog.ts';
import { guidesFor } from '#domain/guides-for.ts';
import { isTelephone } from '#domain/is-telephone.ts';
import type { Text } from '#domain/text.ts';
import { isReadable } from '#ui/is-readable.ts';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import { ContactLink } from './contact-link.tsx';
import type { ServiceView } from './service-view.ts';
import { tongueOf, type Talk } from './talk.ts';

export type UrgentCallProps = Readonly<{
  insurer: Insurer;
  group: ReaderGroup;
  services: readonly ServiceView[];
  talk: Talk;
}>;

/** Whom to call; where the telephone is off, that it is, and what to do instead: a number that nobody answers is no way out. */
export function UrgentCall({ insurer, group, services, talk }: UrgentCallProps) {
  const { todo } = talk.words;
  const phone = phoneFor(insurer.contacts, group);
  if (phone === null) return null;
  const telephone = services.find(({ service }) => isTelephone(service));
  if (telephone?.place === 'unreachable') {
    const step = firstStep(insurer, telephone, group);
    return (
      <p>
        <strong className="font-semibold">{todo.callOff}</strong>{' '}
        {step !== undefined && <ToldLine text={step} {...tongueOf(talk)} />}
      </p>
    );
  }
  const wasOff = telephone?.place === 'unknown' && telephone.lastPlace === 'unreachable';
  return (
    <p>
      <strong className="font-semibold">{todo.call}</strong> <ContactLink kind="phone" text={phone} />
      {wasOff && <span className="block text-sm text-ink-2">{todo.callOffLast}</span>}
    </p>
  );
}

function phoneFor(contacts: readonly Contact[], group: ReaderGroup): string | null {
  const withPhone = contacts.filter(({ phone }) => phone !== null);
  const contact =
    withPhone.find(({ callers }) => callers === group) ?? withPhone.find(({ callers }) => callers === 'everyone');
  return contact?.phone ?? null;
}

function firstStep(insurer: Insurer, { service }: ServiceView, group: ReaderGroup): Text | undefined {
  return guidesFor(insurer, service, group)
    .filter(({ kind }) => kind !== 'none')
    .flatMap(({ steps }) => steps)
    .find(({ de }) => isReadable(de));
}
