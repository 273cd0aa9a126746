// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveBoard } from '#api/live-board.ts';
import { loadPastWords } from '#i18n/past/load-past-words.ts';
import type { Language } from '#i18n/language.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { PastWords } from '#i18n/past/past-words-de.ts';
import { press, textOf, type Rendered } from '#ui/testing/render.ts';
import { PastFrame } from './past-frame.tsx';
import { PublicPage } from './public-page.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';
import { toldLiveBoard } from './testing/told-live-board.ts';
import { useMoment } from './use-moment.ts';

const now = Date.parse('2023-05-09T12:00:00Z');
const source = silentSource();

let drawn: Rendered & Readonly<{ history: readonly string[] }>;
afterEach(() => drawn.unmount());

type PageProps = Readonly<{ live: LiveBoard; words: PastWords; recordedFrom?: number | undefined }>;

function Page({ live, words, recordedFrom }: PageProps) {
  const control = useMoment(live, recordedFrom ?? null);
  const { formats } = usePublicWords();
  return (
    <PastFrame live={live} control={control} talk={{ words, formats }}>
      <PublicPage source={{ ...source, liveBoard: live }} title="Lage" description="" heading="Lage">
        <input aria-label="Feld" />
        <button type="button" onClick={() => control.goTo(now - 3_600_000)}>
          eine Stunde früher
        </button>
      </PublicPage>
    </PastFrame>
  );
}

async function open(address: string, live: LiveBoard = toldLiveBoard(now), recordedFrom?: number) {
  const language: Language = address.startsWith('/leicht') ? 'leicht' : address.startsWith('/en') ? 'en' : 'de';
  const words = await loadPastWords(language);
  drawn = await renderPublic(address, <Page live={live} words={words} recordedFrom={recordedFrom} />);
}

const band = () => textOf(document.querySelector('.past-band'));
const notes = () => document.querySelector<HTMLElement>('[data-moment-notes]')?.dataset['momentNotes'] ?? null;
const isGround = () => 'past' in document.documentElement.dataset;

describe('a page of the past', () => {
  it('[M7] says which past it is, how far back, and leads back to now', async () => {
    await open('/legende?thema=light&t=2023-05-03T10:40');
    expect(band()).toContain('Sie sehen die Vergangenheit: Mi., 3. Mai 2023, 10:40 Uhr, vor 6 Tagen');
    expect(document.title).toBe('Lage · Kassenstatus (Vergangenheit)');
    expect(isGround()).toBe(true);
    act(() => document.querySelector<HTMLElement>('.past-band-back')?.click());
    expect(band()).toBe('');
    expect(document.title).toBe('Lage · Kassenstatus');
    expect(isGround()).toBe(false);
    expect(drawn.history.at(-1)).toBe('/legende?thema=light');
  });

  it('[M7] the way back takes the focus to the page, not out of a place of its own', async () => {
    await open('/legende?t=2023-05-03T10:40');
    const back = document.querySelector<HTMLElement>('.past-band-back');
    back?.focus();
    act(() => back?.click());
    expect(document.activeElement?.id).toBe('inhalt');
    const earlier = document.querySelector<HTMLElement>('main button');
    earlier?.focus();
    act(() => earlier?.click());
    press('Escape');
    await act(async () => new Promise((resolve) => void setTimeout(resolve, 5)));
    expect(band()).toBe('');
    expect(document.activeElement).toBe(earlier);
  });

  it('[M7] speaks the language of the page', async () => {
    await open('/en/legende?t=2023-05-03T10:40');
    expect(band()).toContain('You are looking at the past: Wed, 3 May 2023, 10:40, 6 days ago');
    drawn.unmount();
    await open('/leicht/legende?t=2023-05-03T10:40');
    expect(band()).toContain('Sie sehen, wie es früher war: Mittwoch, 3. Mai 2023, 10:40 Uhr, vor 6 Tagen');
  });

  it('[M7] goes back with Esc, but not out of a field and not when something nearer used the key', async () => {
    const settle = () => act(async () => new Promise((resolve) => void setTimeout(resolve, 5)));
    await open('/legende?t=2023-05-03T10:40');
    document.querySelector<HTMLElement>('input')?.focus();
    press('Escape');
    await settle();
    expect(band()).not.toBe('');
    const nearer = (event: Event) => event.preventDefault();
    addEventListener('keydown', nearer);
    document.querySelector<HTMLElement>('main')?.focus();
    press('Escape');
    await settle();
    removeEventListener('keydown', nearer);
    expect(band()).not.toBe('');
    press('Escape');
    await settle();
    expect(band()).toBe('');
  });

  it('[M6] links carry the moment on, in every language', async () => {
    await open('/legende?t=2023-05-03T10:40');
    const hrefs = [...document.querySelectorAll('a.public-brand, .public-footer a.link, .public-languages a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/\.(html|ya?ml)/.test(href));
    expect(hrefs.length).toBeGreaterThan(8);
    expect(hrefs.filter((href) => !href.includes('t=2023-05-03T10:40'))).toEqual([]);
  });

  it('[M6] going to another moment keeps everything else in the address', async () => {
    await open('/legende?thema=light&t=2023-05-03T10:40');
    act(() => document.querySelector<HTMLElement>('main button')?.click());
    expect(drawn.history.at(-1)).toBe('/legende?thema=light&t=2023-05-09T13:00');
    expect(band()).toContain('Di., 9. Mai 2023, 13:00 Uhr, vor 1 Stunde');
  });
});

describe('a moment that cannot be shown', () => {
  it.each([
    ['gestern', 'notATime', 'Das ist keine Zeitangabe.'],
    ['2023-05-10', 'future', 'Dieser Zeitpunkt liegt in der Zukunft.'],
  ])('[M5] %s shows now and says why', async (text, note, sentence) => {
    await open(`/legende?t=${text}`);
    expect(band()).toBe('');
    expect(notes()).toBe(note);
    expect(document.body.textContent).toContain(`In der Adresse steht t=${text}. ${sentence}`);
    expect(document.title).toBe('Lage · Kassenstatus');
    expect(isGround()).toBe(false);
  });

  it.each([
    ['2023-04-01', 'beforeRecords', 'Do., 20. April 2023, 00:00 Uhr'],
    ['2023-03-26T02:30', 'beforeRecords', 'Do., 20. April 2023, 00:00 Uhr'],
  ])('[M5] %s shows the beginning of records and says why', async (text, note, shown) => {
    await open(`/legende?t=${text}`, toldLiveBoard(now), Date.parse('2023-04-19T22:00:00Z'));
    expect(band()).toContain(shown);
    expect(notes()).toBe(note);
  });

  it.each([
    ['2023-03-26T02:30', 'skippedHour', 'So., 26. März 2023, 03:30 Uhr MESZ'],
    ['2022-10-30T02:30', 'repeatedHour', 'So., 30. Oktober 2022, 02:30 Uhr MESZ'],
  ])('[M3] %s says which hour is shown', async (text, note, shown) => {
    await open(`/legende?t=${text}`);
    expect(band()).toContain(shown);
    expect(notes()).toBe(note);
  });

  it('[M6] waiting turns no future into a past, and a clock that comes late still decides', async () => {
    const live = toldLiveBoard(null);
    await open('/legende?t=2023-05-09T14:30', live);
    expect(notes()).toBeNull();
    act(() => live.tell(now));
    expect(notes()).toBe('future');
    act(() => live.tell(now + 24 * 3_600_000));
    expect(notes()).toBe('future');
  });

  it('[M5] quotes hostile words cut, and as text', async () => {
    await open(`/legende?t=${encodeURIComponent(`<img src=x onerror=alert(1)>${'a'.repeat(500)}`)}`);
    const told = document.querySelector('[data-moment-notes]');
    expect(told?.querySelector('img')).toBeNull();
    expect(textOf(told).length).toBeLessThan(200);
  });
});
