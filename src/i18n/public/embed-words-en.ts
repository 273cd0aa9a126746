import { countedIn } from '../counted-in.ts';
import type { EmbedWords } from './embed-words-de.ts';

const counted = countedIn('en-GB');
const services = (count: number) => counted(count, 'service', 'services');

export const enEmbedWords: EmbedWords = {
  title: 'Embed in your own site',
  description: 'Show the state of an insurer on your own site: as a box or as a small picture.',
  heading: 'Show the state on your own site',
  intro: 'Choose an insurer, copy the lines and paste them into your page.',
  choose: 'Health insurer',
  variant: 'Form',
  variants: { frame: 'Box, updates itself', badge: 'Picture, fetched when your page loads' },
  look: 'Look',
  looks: { auto: 'like the device', light: 'light', dark: 'dark' },
  snippet: 'To copy',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The lines are selected: copy them with Ctrl+C.',
  preview: 'This is what it looks like',
  frameTitle: (name) => `State of the insurer ${name}`,
  badgeAlt: (name) => `State of the insurer ${name}, follow the link to read it`,
  does: {
    heading: 'What box and picture do',
    items: [
      'They show the state of one insurer with shape, word and time.',
      'The box asks every 15 seconds and says so when its data are out of date.',
      'The picture is at most 20 seconds old when it loads. Then it ages: that is why the time is in it.',
      'Both lead to the page of the insurer with one click.',
    ],
  },
  doesNot: {
    heading: 'What they do not do',
    items: [
      'They set no cookies and store nothing on the device.',
      'They load nothing from third parties and count no visits.',
      'They do not learn who visits your site. As with any page, our server sees the address of the device.',
      'They do not replace information from the insurer.',
    ],
  },
  widget: {
    title: (name) => `State: ${name}`,
    levels: {
      0: 'Not affected.',
      1: 'Not affected. Some services run by emergency procedure.',
      2: 'Partly affected.',
      3: 'Affected.',
      4: 'We do not know at the moment.',
    },
    allWork: (count) => (count === 1 ? 'The service works.' : `All ${services(count)} work.`),
    unreachable: (count) => `${services(count)} cannot be reached`,
    limited: (count) => `${services(count)} limited`,
    unknown: (count) => `state of ${services(count)} unknown`,
    fallback: (count) => `${services(count)} by emergency procedure`,
    last: (level) => `Last known: ${level}`,
    stand: (time) => `As of ${time}.`,
    lastStand: (time) => `Last state: ${time}.`,
    noStand: 'No data yet.',
    simulation: 'Simulation',
    more: 'What to do now',
    newTab: '(new tab)',
    unknownInsurer: 'We do not know this insurer.',
    toAll: 'See all insurers',
  },
};
