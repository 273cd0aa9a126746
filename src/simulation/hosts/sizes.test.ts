import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeBoard } from '#contract/codec/board-codec.ts';
import { encodeInsurer } from '#contract/codec/insurer-codec.ts';
import { hourMs } from '#domain/instant.ts';
import { insurerPage } from '../run/insurer-page.ts';
import { boardOf } from '../run/run.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { createCompressor } from './compression.ts';

const { simulation } = createSampleSimulation({ from: '2023-05-09T11:00:00Z' });
const { run, real: generatedAt } = simulation.moment();
const { window, transitions } = run.world;

it('[X19] no board of the spring is larger than 6 kB with brotli', () => {
  const step = Math.max(1, Math.floor(transitions.length / 150));
  const seqs = Array.from({ length: Math.ceil(transitions.length / step) + 1 }, (_, i) =>
    Math.min(i * step, transitions.length),
  );
  const sizes = seqs.map((seq) => {
    const body = encodeBoard(boardOf(run, seq), { audience: 'staff', generatedAt });
    return { seq, size: brotliCompressSync(JSON.stringify(body)).length };
  });
  const worst = sizes.reduce((a, b) => (b.size > a.size ? b : a));
  expect(worst.size, `at seq ${worst.seq}`).toBeLessThanOrEqual(6_000);
});

it('[X19] no insurer page of the spring is larger than 8 kB with brotli, as it is sent', async () => {
  const pages: { bytes: Uint8Array; roughly: number; where: string }[] = [];
  for (let now = window.from + 12 * hourMs; now < window.to; now += 2 * 24 * hourMs) {
    for (const insurer of run.world.catalog.insurers.filter((_, index) => index % 5 === 0)) {
      const page = insurerPage(run, insurer, now, run.world.seqAt(now));
      const bytes = Buffer.from(JSON.stringify(encodeInsurer(page, { audience: 'staff', generatedAt })));
      const roughly = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
      pages.push({ bytes, roughly, where: `${insurer.id} ${new Date(now).toISOString()}` });
    }
  }
  const largest = pages.sort((a, b) => b.roughly - a.roughly).slice(0, 20);
  const compress = createCompressor();
  for (const { bytes, where } of largest) {
    expect((await compress(where, bytes, 'br', false)).length, where).toBeLessThanOrEqual(8_000);
  }
});
