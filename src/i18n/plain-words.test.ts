import { expect, it } from 'vitest';
import { firstSentence, plainWords } from './plain-words.ts';

it('[U9] marks are not read out as signs', () => {
  expect(plainWords('Wir **schalten** [hier](https://x.example) ab.\n- Erst eins\n- dann zwei')).toBe(
    'Wir schalten hier ab. Erst eins dann zwei',
  );
});

it.each([
  ['Alle Dienste laufen. Wir untersuchen.', 'Alle Dienste laufen.'],
  ['Am 25. April geht es weiter. Danach Pause.', 'Am 25. April geht es weiter.'],
  ['Das gilt z. B. für eAU. Sonst nicht.', 'Das gilt z. B. für eAU.'],
  ['Ohne Ende', 'Ohne Ende'],
  ['', ''],
  ['Bis 10.30 Uhr. Dann nicht.', 'Bis 10.30 Uhr.'],
  ['Geht es? Ja.', 'Geht es?'],
])('[U9] of %j the first sentence is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
