// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { afterEach, expect, it, vi } from 'vitest';
import { askFiles } from './ask-files.ts';

const links = () => [...document.head.querySelectorAll('link')];
const named = (path: string) => links().filter((link) => link.getAttribute('href') === path);

afterEach(() => {
  for (const link of links()) link.remove();
});

it('sends for scripts at once, and waits for none of them', async () => {
  expect(await askFiles(async () => 'here', ['a.js', 'b.js'])).toBe('here');
  expect(links().map(({ rel, href }) => `${rel} ${new URL(href, 'http://h').pathname}`)).toEqual([
    'modulepreload /a.js',
    'modulepreload /b.js',
  ]);
});

it('does not send twice for what the document names', async () => {
  await askFiles(async () => null, ['c.js']);
  await askFiles(async () => null, ['c.js']);
  expect(named('/c.js')).toHaveLength(1);
});

it('runs a part only when its styles are here, whoever asked for them first', async () => {
  const load = vi.fn(async () => 'styled');
  const both = Promise.all([askFiles(load, ['d.css']), askFiles(load, ['d.css'])]);
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  expect(named('/d.css')).toHaveLength(1);
  named('/d.css')[0]?.dispatchEvent(new Event('load'));
  expect(await both).toEqual(['styled', 'styled']);
});

it('tells of styles that do not come, and asks for them again the next time', async () => {
  const told = vi.fn();
  addEventListener('vite:preloadError', told);
  const failing = askFiles(async () => null, ['e.css']);
  named('/e.css')[0]?.dispatchEvent(new Event('error'));
  await expect(failing).rejects.toThrow('/e.css');
  expect(told).toHaveBeenCalledOnce();
  const again = askFiles(async () => 'now', ['e.css']);
  named('/e.css')[0]?.dispatchEvent(new Event('load'));
  expect(await again).toBe('now');
  removeEventListener('vite:preloadError', told);
});

it('tells of a part that is gone from the server', async () => {
  const told = vi.fn();
  addEventListener('vite:preloadError', told);
  const gone = new TypeError('gone');
  await expect(askFiles(() => Promise.reject(gone))).rejects.toBe(gone);
  expect(told).toHaveBeenCalledOnce();
  removeEventListener('vite:preloadError', told);
});
