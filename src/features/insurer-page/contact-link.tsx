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
      {shown}
    </a>
  );
}
