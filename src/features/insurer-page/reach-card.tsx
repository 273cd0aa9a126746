import { readerGroups, type Contact } from '#domain/catalog.ts';
import { statusWords } from '#i18n/status-words.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { ContactLink } from './contact-link.tsx';
import { PageCard } from './page-card.tsx';
import { ServiceName } from './service-name.tsx';
import type { ServiceView } from './service-view.ts';
import type { Talk } from './talk.ts';
import { ToldText } from './told-text.tsx';
import './reach-card.css';

export type ReachCardProps = Readonly<{
  contacts: readonly Contact[];
  services: readonly ServiceView[];
  talk: Talk;
}>;

/** How each group reaches the insurer, and which of the ways in is disturbed itself. */
export function ReachCard({ contacts, services, talk }: ReachCardProps) {
  const { reach } = talk.words;
  const disturbed = services.filter(
    ({ service, place }) => service.family === 'contact' && place !== 'working' && place !== 'notUsed',
  );
  const shown = [...contacts]
    .sort((a, b) => orderOf(a) - orderOf(b))
    .filter(isOffered)
    // nothing forbids two entries for the same callers
    .map((contact, index) => ({ key: `${contact.callers} ${index}`, contact }));
  return (
    <PageCard heading={reach.heading}>
      {disturbed.length > 0 && (
        <ul className="mb-3 grid gap-1.5">
          {disturbed.map(({ service, painted }) => (
            <li key={service.id} className="flex gap-2.5">
              <PaintedTile painted={painted} size={24} okAs="tick" />
              <span className="min-w-0">
                <ServiceName service={service} talk={talk} />: {statusWords(painted, talk.messages, 'public')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length === 0 && <p className="text-ink-2">{reach.none}</p>}
      <ul className="reach-list">
        {shown.map(({ key, contact }) => (
          <li key={key} className="reach-entry">
            <ContactEntry contact={contact} talk={talk} />
          </li>
        ))}
      </ul>
    </PageCard>
  );
}

function ContactEntry({ contact, talk }: Readonly<{ contact: Contact; talk: Talk }>) {
  const { words } = talk;
  const { callers, hours } = contact;
  return (
    <>
      <h3 className="font-semibold">{callers === 'everyone' ? words.everyone : words.groups[callers]}</h3>
      <dl className="reach-ways">
        {(['phone', 'mail', 'web'] as const).map((way) => {
          const text = contact[way];
          return (
            text !== null && (
              <div key={way} className="reach-way">
                <dt>{words.reach[way]}</dt>
                <dd>
                  <ContactLink kind={way} text={text} />
                </dd>
              </div>
            )
          );
        })}
        {hours !== null && (
          <div className="reach-way">
            <dt>{words.reach.hours}</dt>
            <dd>
              <ToldText text={hours} talk={talk} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

const orderOf = ({ callers }: Contact) => (callers === 'everyone' ? -1 : readerGroups.indexOf(callers));

const isOffered = ({ phone, mail, web, hours }: Contact) =>
  phone !== null || mail !== null || web !== null || hours !== null;
