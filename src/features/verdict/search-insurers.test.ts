import { expect, it } from 'vitest';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { searchInsurers } from './search-insurers.ts';

const found = (query: string) => searchInsurers(sampleCatalog.insurers, query).map(({ id }) => id);

it('finds words in any order, former names too, whatever their case, and all for nothing', () => {
  expect(found('')).toHaveLength(3);
  expect(found('nord bkk')).toEqual(['bkk-nord']);
  expect(found('LEUCHTFEUER')).toEqual(['bkk-nord']);
  expect(found('gibt es nicht')).toEqual([]);
});

it('takes ue for ü, ss for ß, and back', () => {
  const [first] = sampleCatalog.insurers;
  const insurers = first === undefined ? [] : [{ ...first, name: 'BKK Thüringer Straße' }];
  for (const query of ['thueringer', 'Thüringer', 'strasse', 'straße']) {
    expect(searchInsurers(insurers, query)).toHaveLength(1);
  }
});
