import { expect, it } from 'vitest';
import { plainNamesOf } from './plain-names.ts';

it.each([
  ['const a = React["use" + "Id"];', 'const a = React.useId;'],
  ["var a = React['useId'.toString()];", 'var a = React.useId;'],
])('says plainly what %s asks for', (code, plain) => {
  expect(plainNamesOf(code)).toBe(plain);
});

it.each(['const a = React.useId;', 'const a = React[name];', 'const a = React["use" + "Id"] ?? React[name];'])(
  'says so where it knows nothing to do, or not how: %s',
  (code) => {
    expect(() => plainNamesOf(code)).toThrow('a library asks React for a name');
  },
);
