import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { data } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import type { Proof, Proved } from './proof.ts';

const PAIRS = Number(process.env['PROOF_PAIRS'] ?? 1_000_000);
const SEED = process.env['PROOF_SEED'] ?? '20261124';

interface Figures {
  pairs: number;
  differences: number;
  true: number;
  false: number;
  null: number;
}

/** Runs the comparison of the API's own tests on as many pairs as a proof needs. */
export const proof: Proof = {
  goal: `${PAIRS.toLocaleString('en')} random pairs of a rule and a household have the same value in TypeScript and in PostgreSQL`,
  run: async (tell): Promise<Proved> => {
    const file = path.join(data, `proof-rules-${process.pid}.json`);
    mkdirSync(data, { recursive: true });
    try {
      tell('comparing; this takes some minutes');
      const began = performance.now();
      const { code, output } = await run(['scripts/api-test.ts', 'test/segments/segments.proof.spec.ts'], {
        env: { PROOF_PAIRS: String(PAIRS), PROOF_SEED: SEED, PROOF_FIGURES: file },
      });
      if (code !== 0 || !existsSync(file)) {
        tell(output.slice(-8000));
        return { ok: false, figures: { pairs: 0, fault: 'the comparison did not end well' } };
      }
      const found = JSON.parse(readFileSync(file, 'utf8')) as Figures;
      return {
        ok: found.pairs >= PAIRS && found.differences === 0,
        figures: {
          pairs: found.pairs,
          differences: found.differences,
          'value true': found.true,
          'value false': found.false,
          'value unknown': found.null,
          seed: SEED,
          seconds: Math.round((performance.now() - began) / 1000),
        },
      };
    } finally {
      rmSync(file, { force: true });
    }
  },
};
