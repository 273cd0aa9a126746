import type { Provenance } from '#domain/provenance.ts';
import { webAddress } from '#lib/contact-address.ts';
import { GermanWithin } from '#ui/primitives/german-within.tsx';
import type { Talk } from './talk.ts';

/** Where a statement comes from; a link where its source has an address. */
export function SourceLine({ source, talk: { words, messages } }: Readonly<{ source: Provenance; talk: Talk }>) {
  if (source.kind === 'measured' || source.kind === 'reconstructed') return <span>{words.source[source.kind]}.</span>;
  const sentence = words.source[source.kind](source.source);
  const text = <GermanWithin sentence={sentence} german={source.source} language={messages.language} />;
  const address = source.kind === 'documented' && source.url !== null ? webAddress(source.url) : null;
  return address === null ? (
    <bdi className="wrap-anywhere">{text}.</bdi>
  ) : (
    <a className="link wrap-anywhere" href={address} rel="noreferrer">
      {text}
    </a>
  );
}
