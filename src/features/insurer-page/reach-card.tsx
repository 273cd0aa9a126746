import type { ReactNode } from 'react';
import type { Contact, Office, OwnApp, OwnWays } from '#domain/catalog.ts';
import { webAddress } from '#lib/contact-address.ts';
import { statusWords } from '#i18n/status-words.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import { ContactLink } from './contact-link.tsx';
import { PageCard } from './page-card.tsx';
import { ServiceName } from './service-name.tsx';
import { reachEntries, type ReachEntry } from './reach-entries.ts';
import type { ServiceView } from './service-view.ts';
import { tongueOf, type Talk } from './talk.ts';
import './reach-card.css';

export type ReachCardProps = Readonly<{
  contacts: readonly Contact[];
  /** null = not loaded */
  ways: OwnWays | null;
  services: readonly ServiceView[];
  talk: Talk;
}>;

/** How each group reaches the insurer, and which of the ways in is disturbed itself. */
export function ReachCard({ contacts, ways, services, talk }: ReachCardProps) {
  const { reach } = talk.words;
  const disturbed = services.filter(
    ({ service, place }) => service.family === 'contact' && place !== 'working' && place !== 'notUsed',
  );
  const shown = reachEntries(contacts, ways);
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
        {shown.map((entry) => (
          <li key={entry.key} className="reach-entry">
            <Entry entry={entry} talk={talk} />
          </li>
        ))}
      </ul>
    </PageCard>
  );
}

function Entry({ entry: { callers, contact, app, offices }, talk }: Readonly<{ entry: ReachEntry; talk: Talk }>) {
  const { words } = talk;
  const hours = contact?.hours ?? null;
  return (
    <>
      <h3 className="font-semibold">{callers === 'everyone' ? words.everyone : words.groups[callers]}</h3>
      <dl className="reach-ways">
        {(['phone', 'mail', 'web'] as const).map((way) => {
          const text = contact?.[way] ?? null;
          return (
            text !== null && (
              <Way key={way} name={words.reach[way]}>
                <ContactLink kind={way} text={text} />
              </Way>
            )
          );
        })}
        {hours !== null && (
          <Way name={words.reach.hours}>
            <ToldLine text={hours} {...tongueOf(talk)} />
          </Way>
        )}
        {app !== null && (
          <Way name={words.reach.app}>
            <AppLink app={app} />
          </Way>
        )}
        {offices.map((office) => (
          <Way key={office.address} name={words.reach.office}>
            <OfficeWords office={office} talk={talk} />
          </Way>
        ))}
      </dl>
    </>
  );
}

function Way({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className="reach-way">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function AppLink({ app: { name, web } }: Readonly<{ app: OwnApp }>) {
  const address = web === null ? null : webAddress(web);
  const shown = <bdi className="wrap-anywhere">{name === '' ? web : name}</bdi>;
  return address === null ? (
    shown
  ) : (
    <a className="link" href={address} rel="noreferrer">
      {shown}
    </a>
  );
}

function OfficeWords({ office: { address, hours }, talk }: Readonly<{ office: Office; talk: Talk }>) {
  return (
    <>
      <bdi lang={talk.messages.language === 'en' ? 'de' : undefined} className="wrap-anywhere">
        {address}
      </bdi>
      {hours !== null && (
        <span className="block text-sm text-ink-2">
          <ToldLine text={hours} {...tongueOf(talk)} />
        </span>
      )}
    </>
  );
}
