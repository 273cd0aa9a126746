/**
 * Addresses behind contact details. The details are written by others and shown as text in any case; a link is made only of what can be nothing but
 * a telephone number, a mail address or a web address.
 */
export function telephoneAddress(text: string): string | null {
  if (!/^\+?[\d\s()/.–-]+$/.test(text)) return null;
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return null;
  return `tel:${text.trim().startsWith('+') ? '+' : ''}${digits}`;
}

export function mailAddress(text: string): string | null {
  return /^[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,63}$/i.test(text) ? `mailto:${text}` : null;
}

export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : null;
}
