import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const spec = readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8');
const rules = [...spec.matchAll(/^- \*\*\[([A-Z]+\d+)\]\*\*/gm)].map((match) => match[1] ?? '');
const titles = testFilesIn(['src', 'e2e']).flatMap(titlesIn);

it('finds rules and titles at all', () => {
  expect(rules.length).toBeGreaterThan(60);
  expect(titles.length).toBeGreaterThan(rules.length);
});

it('no number is used twice in SPEC.md', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

it('every rule of SPEC.md is worn by at least one test title', () => {
  const worn = new Set(titles.map((title) => title.rule));
  expect(rules.filter((rule) => !worn.has(rule))).toEqual([]);
});

it('no test title wears a number that SPEC.md lacks', () => {
  const known = new Set(rules);
  expect(titles.filter((title) => !known.has(title.rule))).toEqual([]);
});

it('reads the numbers at the beginning of a title, and nowhere else', () => {
  expect(rulesWornBy(`it('[B1] a rule', () => {}); it.each([[1]])("[C2] [D3] two of them", () => {});`)).toEqual([
    'B1',
    'C2',
    'D3',
  ]);
  expect(rulesWornBy("const codes = ['[A1', 'see [B1]']; // '[b2] not a rule'")).toEqual([]);
});

function testFilesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
}

function titlesIn(file: string): { rule: string; file: string }[] {
  return rulesWornBy(readFileSync(join(root, file), 'utf8')).map((rule) => ({ rule, file }));
}

/** The numbers a file's string literals begin with: titles are the only strings that do. */
function rulesWornBy(source: string): string[] {
  const beginnings = source.matchAll(/['"`]((?:\[[A-Z]+\d+\] ?)+)/g);
  return [...beginnings].flatMap((match) => [...(match[1] ?? '').matchAll(/[A-Z]+\d+/g)].map(([rule]) => rule));
}
