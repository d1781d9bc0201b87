import type { Bench } from './bench.ts';

// npm run bench -- NAME
const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  webhook: () => import('./benches/webhook.ts'),
  chat: () => import('./benches/chat.ts'),
  segment: () => import('./benches/segment.ts'),
  'newly-eligible': () => import('./benches/newly-eligible.ts'),
  broadcast: () => import('./benches/broadcast.ts'),
  registration: () => import('./benches/registration.ts'),
  export: () => import('./benches/export.ts'),
  registry: () => import('./benches/registry.ts'),
  finder: () => import('./benches/finder.ts'),
  'liff-bundle': () => import('./benches/liff-bundle.ts'),
  'liff-speed': () => import('./benches/liff-speed.ts'),
};

const [name = ''] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const { bench } = await load();
console.log(`${bench.name}: ${bench.goal}`);
try {
  const { ratio, range, ok, figures } = await bench.run((text) => console.log(`  ${text}`));
  console.table(figures);
  console.log(JSON.stringify({ bench: name, ratio, range, ok, ...figures }));
  process.exit(ok ? 0 : 1);
} catch (error) {
  console.error(error);
  console.log(JSON.stringify({ bench: name, ratio: null, range: null, ok: false, fault: String(error) }));
  process.exit(1);
}
