// Adds up the reports of the test runners and the steps of .ci/run, prints the closing line, and exits 1 if anything failed.
import { existsSync, readFileSync } from 'node:fs';

let [passed, failed] = process.argv.slice(2).map(Number);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const unit = read('reports/unit.json');
const browser = read('reports/e2e.json');
if (unit === null || browser === null) failed += 1; // a runner that left no report did not run to its end
passed += (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
failed += (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
