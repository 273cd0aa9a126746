// @vitest-environment happy-dom
import { use } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { AfterAnswer } from './after-answer.tsx';
import { renderPublic } from './testing/render-public.tsx';

let drawn: Rendered;
afterEach(() => {
  drawn.unmount();
  vi.restoreAllMocks();
});

const part = Promise.resolve('the rest');

function Part({ words }: Readonly<{ words: Promise<string> }>) {
  return <p>{use(words)}</p>;
}

function Lost(): never {
  throw new Error('no such file');
}

it('what is no part of the answer sets out when the answer has been drawn', async () => {
  const standing: boolean[] = [];
  function Rest() {
    standing.push(document.querySelector('h2') !== null);
    return <Part words={part} />;
  }
  drawn = await renderPublic(
    '/',
    <>
      <h2>the answer</h2>
      <AfterAnswer>
        <Rest />
      </AfterAnswer>
    </>,
  );
  expect(textOf(drawn.element)).toBe('the answerthe rest');
  expect(standing[0]).toBe(true);
});

it.each([
  [false, 'Der Rest dieser Seite kann gerade nicht geladen werden.'],
  [true, ''],
])('where it cannot be loaded the answer stays, and the page says so once (quiet: %s)', async (isQuiet, notice) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  drawn = await renderPublic(
    '/',
    <>
      <p>the answer</p>
      <AfterAnswer isQuiet={isQuiet}>
        <Lost />
      </AfterAnswer>
    </>,
  );
  expect(textOf(drawn.element.querySelector('p'))).toBe('the answer');
  expect(textOf(drawn.element.querySelector('h2'))).toBe(notice);
});
