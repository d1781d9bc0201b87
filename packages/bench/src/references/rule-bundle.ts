import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { at } from '../../../../scripts/lib/paths.ts';

/** Of what vite offers, the little that is needed here. */
type Build = (options: object) => Promise<{ output: readonly { code: string }[] }>;

const ENTRY = 'virtual:rules';

export interface Weight {
  gzip: number;
  brotli: number;
}

/** What these names of the rule language weigh in a browser, built as the LIFF app is and compressed. */
export async function weigh(names: readonly string[]): Promise<Weight> {
  const vite = createRequire(at('liff-app/package.json')).resolve('vite');
  const { build } = (await import(pathToFileURL(vite).href)) as { build: Build };
  const source = `export { ${names.join(', ')} } from ${JSON.stringify(at('packages/eligibility/src/index.ts'))};`;
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === ENTRY ? id : null),
        load: (id: string) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      target: ['safari16', 'chrome111'],
      modulePreload: false,
      rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const code = output[0]!.code;
  return { gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}
