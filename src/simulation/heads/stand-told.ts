import { completeBoard } from '#domain/board.ts';
import { freshnessOf, ladders } from '#domain/freshness.ts';
import { insurerVerdict } from '#domain/insurer-verdict.ts';
import { overallVerdict } from '#domain/overall-verdict.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { heldMoment } from '../handlers/held-moment.ts';
import { generatedAtOf } from '../run/proof-time.ts';
import { boardOf, momentOf } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import type { SituationWords } from '../situation/situation-words.ts';

/**
 * How things stood, for one insurer or (null) for all, and when that was: a preview is kept for days by those who show it, so it says nothing without a
 * time. Null without fresh proof: an old state is nothing to send around.
 */
export function standTold(simulation: Simulation, insurerId: string | null, words: SituationWords): string | null {
  const asked = heldMoment(simulation, simulation.moment());
  const generatedAt = generatedAtOf(asked);
  const proof = paintProof(freshnessOf(simulation.clock.now() - generatedAt, ladders.public), false, true);
  if (proof.freshness !== 'live' && proof.freshness !== 'delayed') return null;
  const { run, board: at, seq } = momentOf(asked.run, generatedAt);
  const { catalog } = run.world;
  const board = completeBoard(boardOf(run, seq), catalog);
  const said = [words.stand(words.instant(at))];
  if (insurerId === null) {
    const summary = summarize(board, catalog, proof);
    const verdict = overallVerdict(summary);
    said.push(verdict === 'some' ? (words.counts(summary)[0] ?? '') : words.verdict[verdict]);
  } else {
    const row = board.rows.find((one) => one.insurerId === insurerId);
    const { level } = insurerVerdict(
      catalog.services.map((_, index) => row?.slots[index]),
      proof,
    );
    said.push(`${words.insurers.levels[level]}.`);
  }
  if (!run.isRealTime()) said.push(sentence(words.mark));
  return said.join(' ');
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
