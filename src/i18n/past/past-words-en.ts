import type { PastWords } from './past-words-de.ts';

export const enPastWords: PastWords = {
  title: (page) => `${page} (past)`,
  label: 'Past',
  lead: 'You are looking at the past:',
  back: 'Back to now',
  escape: 'Esc',
  live: 'Live goes on',
  liveLost: 'Live is interrupted',
  dataAge: (age) => `data ${age} old`,
  stand: (time) => `As of ${time}, as known at the time.`,
  loading: 'Loading how it was at the time.',
  cancel: 'Cancel',
  asked: (text) => `The address says t=${text}.`,
  notes: {
    notATime: 'That is not a time. You see how it is now.',
    future: 'That moment is in the future. You see how it is now.',
    beforeRecords: 'Records do not go back that far. You see the earliest state known.',
    beforeReach: 'This view does not go back that far. You see the earliest state it shows.',
    skippedHour: 'That time did not exist on that day, the clocks went forward. You see one hour later.',
    repeatedHour: 'That time existed twice on that day. You see the first one, in summer time.',
  },
  notTold: {
    heading: 'Not yet reported',
    text: 'At this time the incident had not been reported yet.',
    others: 'Incidents at this time',
  },
  limits: {
    lead: 'Not kept for every moment:',
    guides: 'What to do instead and contacts are shown as they are today.',
    told: 'Title and extent of an incident are shown as they are today. Statements withdrawn later are missing.',
    planned:
      'Of an announcement that was changed later only the last version is known. If that was not known at the time, it is missing here.',
    redo: 'What had to be done again and is done by now is missing.',
    payments: 'The payment runs of the time are not known.',
  },
};
