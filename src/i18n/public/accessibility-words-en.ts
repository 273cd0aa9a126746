import type { AccessibilityWords } from './accessibility-words-de.ts';

export const enAccessibilityWords: AccessibilityWords = {
  title: 'Accessibility',
  description: 'Accessibility statement: what is met, what is missing, how to report a barrier.',
  heading: 'Accessibility statement',
  sample: 'Sample: whoever runs this software checks the statements and puts in their own contacts.',
  scope: {
    heading: 'What it covers',
    text: 'The public pages of Kassenstatus and the views for professionals (overview and wall). It is based on sections 12a and 12b of the German Disability Equality Act (BGG) and on the ordinance BITV 2.0.',
  },
  status: {
    heading: 'Compliance status',
    text: 'Partially compliant. The pages are built to EN 301 549 (WCAG 2.1, level AA) and beyond that to WCAG 2.2, level AA. The following is missing.',
  },
  gaps: {
    heading: 'Content that is not accessible yet',
    items: [
      {
        name: 'Sign language',
        text: 'There are no videos in German Sign Language. Section 4 of BITV 2.0 asks for them for the essential content.',
      },
      {
        name: 'Easy language',
        text: 'The texts in Leichte Sprache follow its rules but have not been tested by readers of the target group. The views for professionals do not exist in it.',
      },
      {
        name: 'Messages of others',
        text: 'The provider writes the messages about incidents. Where a language is missing, the German text stands there and is marked.',
      },
      {
        name: 'Feeds, calendars and API',
        text: 'Feeds and calendars exist in German and English, not in Leichte Sprache. The API is described in English only.',
      },
      {
        name: 'The wall',
        text: 'It is made for one fixed screen and does not adapt to small ones. The overview has the same facts.',
      },
      {
        name: 'Assistive technology',
        text: 'Tests with screen readers and by people with disabilities have not been done yet.',
      },
    ],
    instead:
      'Alternative: the situation report without JavaScript has the essentials in a simple form, also in Leichte Sprache. Or call your insurer.',
    report: 'Open the situation report',
  },
  made: {
    heading: 'Preparation of this statement',
    text: 'By self-assessment: automated checks of the views with axe in light and dark, use by keyboard, narrow screens from 320 pixels, and computed contrasts. Such checks find only a part of the barriers.',
    date: (date) => `This statement is of ${date}.`,
  },
  feedback: {
    heading: 'Report a barrier',
    text: 'Have you found a barrier, or do you need something in another form? Write to us: what did you want to do, on which page, with which device? We answer within four weeks.',
    mail: 'E-mail',
    phone: 'Phone',
    sample: '(sample, not a real contact)',
  },
  enforcement: {
    heading: 'Enforcement procedure',
    text: 'This sample has no operator, so no body is responsible for these pages. Where a federal public body runs them, such as an insurer that works nationwide, the following holds: whoever receives no satisfactory answer to a report can turn to the arbitration body under section 16 BGG. It is attached to the Federal Government Commissioner for Matters relating to Persons with Disabilities. The procedure is free of charge and needs no lawyer.',
    link: 'Arbitration body under the Disability Equality Act (German)',
    lands: 'Where the operator is supervised by a federal state, the rules and bodies of that state apply.',
  },
};
