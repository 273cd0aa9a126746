import { expect, it } from 'vitest';
import { subscriptionAddresses } from './subscription-addresses.ts';

const all = { origin: 'https://h.example', insurerId: null, serviceId: null, language: 'de' } as const;

it('[E13] the addresses name the insurer and service chosen', () => {
  expect(subscriptionAddresses({ ...all, insurerId: 'bkk-nordlicht', serviceId: 'eau' })).toEqual({
    feed: 'https://h.example/api/v1/public/feed.atom?insurer=bkk-nordlicht&service=eau',
    calendar: 'https://h.example/api/v1/public/calendar.ics?insurer=bkk-nordlicht&service=eau',
    webcal: 'webcal://h.example/api/v1/public/calendar.ics?insurer=bkk-nordlicht&service=eau',
  });
});

it('[E13] they are in the language of the page, and German where there is none in it', () => {
  const queryIn = (language: 'de' | 'en' | 'leicht') =>
    new URL(subscriptionAddresses({ ...all, language }).feed).search;
  expect([queryIn('de'), queryIn('en'), queryIn('leicht')]).toEqual(['', '?lang=en', '']);
});

it('[E13] an id from anybody stays one part of the address', () => {
  const { feed } = subscriptionAddresses({ ...all, insurerId: 'a&service=b#c' });
  expect([...new URL(feed).searchParams]).toEqual([['insurer', 'a&service=b#c']]);
});
