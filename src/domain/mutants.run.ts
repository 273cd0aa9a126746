import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutants } from './mutants.ts';
import type { Mutant } from './mutants/mutant.ts';

/**
 * Breaks a copy of the domain in one way after another and checks that the tests of the named rules notice: `npx tsx
 * src/domain/mutants.run.ts [word in name]`. Ends with exit code 1 when a mutant survives, when its text no longer
 * matches, or when the unbroken copy does not pass.
 */
async function run(): Promise<void> {
  const wanted = mutants.filter((mutant) => mutant.name.includes(process.argv[2] ?? ''));
  const queue = [...wanted];
  const failures: string[] = [];
  const workshops = Array.from({ length: workers }, createWorkshop);
  try {
    const sound = await failedTitles(workshops[0] ?? '', [...new Set(wanted.flatMap((mutant) => mutant.tests))]);
    if (sound === null || sound.length > 0)
      throw new Error(`the unbroken copy does not pass: ${sound?.join(', ') ?? 'no report'}`);
    await Promise.all(workshops.map((workshop) => work(workshop, queue, failures)));
  } finally {
    for (const workshop of workshops) rmSync(workshop, { recursive: true, force: true });
  }
  for (const failure of failures) console.log(`SURVIVED ${failure}`);
  console.log(`killed ${wanted.length - failures.length}/${wanted.length}`);
  if (failures.length > 0 || wanted.length === 0) process.exitCode = 1;
}

const root = join(import.meta.dirname, '../..');
const workers = 2;
const runsPerProperty = '400';
const config = `export default { cacheDir: './.cache', test: { include: ['src/**/*.test.ts'], pool: 'threads', maxWorkers: 1, isolate: false } };\n`;

/** A folder with a copy of the domain in which things may be broken. */
function createWorkshop(): string {
  const workshop = mkdtempSync(join(tmpdir(), 'lagebild-mutants-'));
  mkdirSync(join(workshop, 'src'));
  for (const path of ['src/lib', 'src/domain', 'package.json'])
    cpSync(join(root, path), join(workshop, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(workshop, 'node_modules'));
  writeFileSync(join(workshop, 'vitest.config.mjs'), config);
  return workshop;
}

async function work(workshop: string, queue: Mutant[], failures: string[]): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const problem = await problemWith(workshop, mutant);
    if (problem !== null) failures.push(`${mutant.name}: ${problem}`);
  }
}

/** Null when the mutant is killed by every rule it should be. */
async function problemWith(workshop: string, mutant: Mutant): Promise<string | null> {
  const path = join(workshop, 'src/domain', mutant.file);
  const sound = readFileSync(path, 'utf8');
  for (const { search } of mutant.edits) {
    if (sound.split(search).length !== 2) return `does not occur exactly once in ${mutant.file}: ${search}`;
  }
  writeFileSync(
    path,
    mutant.edits.reduce((text, { search, replace }) => text.replace(search, () => replace), sound),
  );
  const failed = await failedTitles(workshop, mutant.tests);
  writeFileSync(path, sound);
  if (failed === null) return 'the tests gave no report';
  const unmoved = mutant.rules.filter((rule) => !failed.some((title) => title.includes(`[${rule}]`)));
  return unmoved.length === 0 ? null : `no test of ${unmoved.join(', ')} failed`;
}

/** Titles of failed tests; null when the tests could not be run at all. */
async function failedTitles(workshop: string, tests: readonly string[]): Promise<string[] | null> {
  const files = tests.map((test) => `src/domain/${test}`);
  const text = await outputOf(workshop, ['run', '--reporter=json', '--outputFile=report.json', ...files]);
  try {
    const report: unknown = JSON.parse(readFileSync(join(workshop, 'report.json'), 'utf8'));
    return resultsOf(report).flatMap((one) => (one.status === 'failed' ? [one.title] : []));
  } catch {
    console.log(text);
    return null;
  } finally {
    rmSync(join(workshop, 'report.json'), { force: true });
  }
}

function outputOf(workshop: string, words: readonly string[]): Promise<string> {
  const env = { ...process.env, CI: '', PROPERTY_RUNS: runsPerProperty, PROPERTY_SHRINK: 'no' };
  const vitest = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: workshop,
    env,
  });
  let text = '';
  vitest.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  vitest.stderr.on('data', (piece: Buffer) => (text += piece.toString()));
  return new Promise((resolve) => vitest.on('close', () => resolve(text)));
}

/** The reporter's tests; throws when the report is not what it should be or holds none. */
function resultsOf(report: unknown): { title: string; status: string }[] {
  const files = fieldOf(report, 'testResults');
  const tests = Array.isArray(files) ? files.flatMap((file) => fieldOf(file, 'assertionResults')) : [];
  const results = tests.map((test) => ({
    title: String(fieldOf(test, 'title')),
    status: String(fieldOf(test, 'status')),
  }));
  if (results.length === 0) throw new Error('an empty report');
  return results;
}

function fieldOf(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null
    ? Object.entries(thing).find(([key]) => key === name)?.[1]
    : undefined;
}

await run();
