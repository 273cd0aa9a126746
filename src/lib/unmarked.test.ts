import { expect, it } from 'vitest';
import { unmarked } from './unmarked.ts';

it('[U9] signs of emphasis and addresses of links go, lines stay', () => {
  expect(unmarked('Wir **schalten** [hier](https://x.example) `ab`.\n\n- Erst eins\n- dann zwei')).toBe(
    'Wir schalten hier ab.\n\n- Erst eins\n- dann zwei',
  );
});

it('[U9] a single star or bracket is no sign', () => {
  expect(unmarked('5 * 3 [sic] (so)')).toBe('5 * 3 [sic] (so)');
});
