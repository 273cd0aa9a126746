import { expect, it } from 'vitest';
import { assertNever } from './assert-never.ts';

it('says what slipped through', () => {
  const slipped: unknown = 'surprise';
  // @ts-expect-error the compiler refuses what it does not know to be impossible
  expect(() => assertNever(slipped)).toThrow('unexpected value: surprise');
});
