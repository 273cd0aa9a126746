import { expect, it } from 'vitest';
import { mailAddress, telephoneAddress, webAddress } from './contact-address.ts';

it('[Y8] a telephone number becomes a link of its digits', () => {
  expect(telephoneAddress('030 23125 100')).toBe('tel:03023125100');
  expect(telephoneAddress('+49 (0)30 / 231-25')).toBe('tel:+4903023125');
});

it.each(['javascript:alert(1)', '030;ext=1', '110<b>', '', '+', '12', '0'.repeat(40), '\u202e030 1234'])(
  '[Y8] %j is no telephone number',
  (text) => expect(telephoneAddress(text)).toBeNull(),
);

it('[Y8] a mail address becomes a link without headers or a second receiver', () => {
  expect(mailAddress('service@bkk-nordlicht.example')).toBe('mailto:service@bkk-nordlicht.example');
});

it.each([
  'a@b',
  'a@b.example?bcc=c@d.example',
  'a@b.example,c@d.example',
  'javascript:x@y.example',
  'a b@c.example',
  'a@b.example\n',
])('[Y8] %j is no mail address', (text) => expect(mailAddress(text)).toBeNull());

it('[Y8] only http and https lead into the web, without hidden names', () => {
  expect(webAddress('https://www.bkk-nordlicht.example/praxen')).toBe('https://www.bkk-nordlicht.example/praxen');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', '//x.example', 'https://a@b.example', 'https://'])
    expect(webAddress(text)).toBeNull();
});
