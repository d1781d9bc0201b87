import { stopRunning } from './lib/run.ts';
import type { Proof } from './proof/proof.ts';

// npm run proof -- NAME
const proofs: Record<string, () => Promise<{ proof: Proof }>> = {
  rules: () => import('./proof/rules.ts'),
  questions: () => import('./proof/questions.ts'),
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopRunning();
    process.exit(130);
  });
}

const [name = ''] = process.argv.slice(2);
const load = Object.hasOwn(proofs, name) ? proofs[name] : undefined;
if (!load) {
  console.error(`npm run proof -- NAME, where NAME is one of: ${Object.keys(proofs).join(', ')}.`);
  process.exit(2);
}
const { proof } = await load();
console.log(`${name}: ${proof.goal}`);
const { ok, figures } = await proof.run((text) => console.log(`  ${text}`));
console.table(figures);
console.log(JSON.stringify({ proof: name, ok, ...figures }));
process.exitCode = ok ? 0 : 1;
