import type { SubscribeWords } from './subscribe-words-de.ts';

export const enSubscribeWords: SubscribeWords = {
  title: 'Stay informed',
  description: 'Messages as a feed, planned work as a calendar, the state as a picture: no sign-up, no e-mail address.',
  heading: 'Stay informed',
  intro: 'No sign-up and no e-mail address: you subscribe to an address, and your program asks by itself.',
  insurer: 'Health insurer',
  allInsurers: 'All insurers',
  service: 'Service',
  allServices: 'All services',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The address is selected: copy it with Ctrl+C.',
  feed: {
    heading: 'Messages as a feed (Atom)',
    text: 'Every message about an incident, every planned work and whatever has to be done again.',
    address: 'Address of the feed',
    open: 'View the feed',
    steps: [
      'Copy the address.',
      'Open your feed reader, for example in your mail program.',
      'Choose “Add feed” there and paste the address.',
    ],
  },
  calendar: {
    heading: 'Planned work as a calendar (ICS)',
    text: 'Maintenance, switchbacks and renewed shutdowns, with the longest interruption to expect. What is cancelled stays, marked as cancelled.',
    address: 'Address of the calendar',
    subscribe: 'Subscribe in your calendar',
    download: 'Download once (will not be updated)',
    steps: [
      'On a phone “Subscribe in your calendar” is usually enough.',
      'Otherwise copy the address and choose “Add subscription” or “From the internet” in your calendar.',
      'Your calendar then asks by itself, hourly to daily, depending on the program.',
    ],
  },
  badge: {
    heading: 'The state on your own site',
    text: 'For practices, employers and insurers: a box that updates itself, or a small picture.',
    link: 'Lines to embed',
  },
  limits: {
    heading: 'What you should know',
    items: [
      'Feed and calendar say what people have reported. Only the page itself gives the state of this minute.',
      'How often your program asks is up to the program.',
      'We do not learn who has subscribed. So we cannot write to anybody either.',
    ],
  },
};
