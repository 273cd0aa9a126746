import { useId } from 'react';
import type { Claim, Incident } from '#domain/incident.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { GermanWithin } from '#ui/primitives/german-within.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import './trust-block.css';

export type TrustBlockProps = Readonly<{
  known: Incident['known'];
  messages: PublicMessages;
  words: IncidentsWords['trust'];
}>;

const parts = [
  { kind: 'confirmed', icon: 'check' },
  { kind: 'open', icon: 'help' },
  { kind: 'excluded', icon: 'clear' },
] as const;

/** What is known, what is not known yet, and what has been checked and ruled out: each with who says so, and when. */
export function TrustBlock({ known, messages, words }: TrustBlockProps) {
  const id = useId();
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      <div className="trust">
        {parts.map(({ kind, icon }) => (
          <div key={kind} data-trust={kind}>
            <h3 className="trust-head">
              {icon === 'clear' ? <Icon name={icon} size={20} /> : <MoreIcon name={icon} size={20} />}
              {words[kind]}
            </h3>
            {known[kind].length === 0 ? (
              <p className="text-ink-2">{words.none[kind]}</p>
            ) : (
              <ul className="trust-claims">
                {known[kind].toReversed().map((claim) => (
                  <ClaimItem key={`${claim.at} ${claim.text.de}`} claim={claim} messages={messages} words={words} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

type ClaimItemProps = Readonly<{ claim: Claim; messages: PublicMessages; words: IncidentsWords['trust'] }>;

function ClaimItem({ claim, messages: { language, frame, formats }, words }: ClaimItemProps) {
  return (
    <li>
      <p>
        <ToldLine text={claim.text} language={language} mark={frame.otherLanguage} />
      </p>
      <p className="text-sm text-ink-2 wrap-anywhere">
        <GermanWithin
          sentence={words.by(claim.saidBy, formats.dateTime(claim.at))}
          german={claim.saidBy}
          language={language}
        />
      </p>
    </li>
  );
}
