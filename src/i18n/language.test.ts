import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it('[G27] the language is the first part of an address and nothing that merely begins like it', () => {
  const addresses = ['/', '/lage', '/en', '/en/', '/en/lage', '/ende', '/energie'];
  expect(addresses.map(languageOf)).toEqual(['de', 'de', 'en', 'en', 'en', 'de', 'de']);
});
