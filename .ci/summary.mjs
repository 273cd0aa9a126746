// Adds up the reports of the test runners and the steps of .ci/run, names what failed (of a long output often only the end is kept), prints the
// closing line, and exits 1 if anything failed. A journey that only passed when it was run again is named too; more than a few of them are a failure.
import { existsSync, readFileSync } from 'node:fs';

const UNSTEADY_ALLOWED = 3;

let [passed, failed] = process.argv.slice(2).map(Number);
const failedSteps = process.argv.slice(4);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const unit = read('reports/unit.json');
const browser = read('reports/e2e.json');
if (unit === null || browser === null) failed += 1; // a runner that left no report did not run to its end
passed += (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0);
failed += (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0);

/** Every journey of a report, with the file it stands in. */
const journeysOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(journeysOf)];
const ANSI = new RegExp(String.fromCharCode(27) + String.raw`\[[0-9;]*m`, 'g');
const short = (text) =>
  (text ?? '')
    .replaceAll(ANSI, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .join('\n      ');

for (const step of failedSteps) console.log(`FAILED step: ${step}`);
for (const file of unit?.testResults ?? []) {
  if (file.status === 'failed' && file.assertionResults.length === 0)
    console.log(`FAILED ${file.name}: ${short(file.message)}`);
  for (const { status, fullName, failureMessages } of file.assertionResults) {
    if (status === 'failed') console.log(`FAILED ${file.name}: ${fullName}\n      ${short(failureMessages[0])}`);
  }
}
let unsteady = 0;
for (const { file, line, title, tests } of (browser?.suites ?? []).flatMap(journeysOf)) {
  for (const { status, results } of tests) {
    if (status !== 'unexpected' && status !== 'flaky') continue;
    if (status === 'flaky') unsteady += 1;
    const first = results.find((result) => result.status !== 'passed');
    console.log(
      `${status === 'flaky' ? 'UNSTEADY' : 'FAILED'} ${file}:${line}: ${title}\n      ${short(first?.error?.message)}`,
    );
  }
}
for (const { message } of browser?.errors ?? []) console.log(`FAILED e2e: ${short(message)}`);
if (unsteady > UNSTEADY_ALLOWED) {
  failed += 1;
  console.log(`FAILED: ${unsteady} unsteady journeys, ${UNSTEADY_ALLOWED} are borne`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
