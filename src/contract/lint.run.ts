import { fileURLToPath } from 'node:url';
import { createConfig, getLineColLocation, lint } from '@redocly/openapi-core';
import { breachesOf } from './contract-rules.ts';
import { createValidators, readContract } from './testing/contract-schemas.ts';

/** `npx tsx src/contract/lint.run.ts`: the recommended rules of a standard linter, then our own. Any error or warning exits 1. */
const file = 'src/contract/openapi.yaml';
const config = await createConfig({ extends: ['recommended'] });
const problems = await lint({ ref: fileURLToPath(new URL('openapi.yaml', import.meta.url)), config });
const complaints = problems
  .filter((problem) => !problem.ignored)
  .map(({ ruleId, message, location }) => {
    const [place] = location;
    const line = place === undefined ? 0 : getLineColLocation(place).start.line;
    return `${file}:${line} ${ruleId}: ${message}`;
  });

const document = readContract();
complaints.push(...breachesOf(document, createValidators(document)).map((breach) => `${file} ${breach}`));

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else console.log(`${file} is clean`);
