import { expect, it } from 'vitest';
import { subscriptionAddresses } from './subscription-addresses.ts';

it('[E13] the addresses name the insurer and service chosen; a calendar knows insurers only', () => {
  expect(subscriptionAddresses('https://h.example', 'bkk-nordlicht', 'eau')).toEqual({
    feed: 'https://h.example/api/v1/public/feed.atom?insurer=bkk-nordlicht&service=eau',
    calendar: 'https://h.example/api/v1/public/calendar.ics?insurer=bkk-nordlicht',
    webcal: 'webcal://h.example/api/v1/public/calendar.ics?insurer=bkk-nordlicht',
  });
});

it('[E13] an id from anybody stays one part of the address', () => {
  const { feed } = subscriptionAddresses('http://h', 'a&service=b#c', null);
  expect([...new URL(feed).searchParams]).toEqual([['insurer', 'a&service=b#c']]);
});
