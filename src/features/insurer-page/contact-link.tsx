import { createElement, Fragment } from 'react';
import { mailAddress, telephoneAddress, webAddress } from '#lib/contact-address.ts';

const addressOf = { phone: telephoneAddress, mail: mailAddress, web: webAddress } as const;

/** A contact detail as a link where it can be one, else as the text it is. */
export function ContactLink({ kind, text }: Readonly<{ kind: keyof typeof addressOf; text: string }>) {
  const address = addressOf[kind](text);
  const shown = kind === 'web' && address !== null ? text.replace(/^https?:\/\/(?:www\.)?/i, '') : text;
  return address === null ? (
    <bdi className="wrap-anywhere">{text}</bdi>
  ) : (
    <a className={`link wrap-anywhere ${kind === 'phone' ? 'contact-phone' : ''}`} href={address} rel="noreferrer">
      {kind === 'phone' ? shown : wrappedAtParts(shown)}
    </a>
  );
}

/** A long address goes on in the next line behind a sign that parts it, and not within a word. */
function wrappedAtParts(address: string) {
  const [first = '', ...others] = address.split(/(?<=[@/])/);
  return createElement(Fragment, null, first, ...others.flatMap((part) => [createElement('wbr'), part]));
}
