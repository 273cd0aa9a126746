import type { StaffLanguage } from '../language.ts';
import { deTimeline, type TimelineWords } from './timeline-words-de.ts';

/** The timeline's own words. German travels with the view, English comes when it is asked for; the same promise every time, as `use` wants it. */
export function loadTimelineWords(language: StaffLanguage): Promise<TimelineWords> {
  return language === 'de' ? german : loadEnglish();
}

const german = Promise.resolve(deTimeline);
let english: Promise<TimelineWords> | null = null;

function loadEnglish(): Promise<TimelineWords> {
  english ??= import('./timeline-words-en.ts').then(({ enTimeline }) => enTimeline);
  english.catch(() => {
    english = null;
  });
  return english;
}
