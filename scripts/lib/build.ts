import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { at, data } from './paths.ts';
import { run } from './run.ts';
import { StartProblem } from './terminal.ts';

interface Part {
  name: string;
  sources: string[];
  product: string;
  args: string[];
  cwd: string;
}

const VITE = 'node_modules/vite/bin/vite.js';
const shared = [
  'packages/api-client/src',
  'packages/easy-japanese/src',
  'packages/eligibility/src',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];
const vue = (name: string): Part => ({
  name,
  sources: [`${name}/src`, `${name}/public`, `${name}/index.html`, `${name}/vite.config.ts`, ...shared],
  product: `${name}/dist/index.html`,
  args: [VITE, 'build', '--logLevel', 'warn'],
  cwd: name,
});

export const parts: Part[] = [
  {
    name: 'api',
    sources: ['api/src', 'api/tsconfig.build.json', ...shared],
    product: 'api/dist/main.js',
    args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'],
    cwd: 'api',
  },
  vue('liff-app'),
  vue('admin-web'),
];

function* files(place: string): Generator<string> {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const entry of readdirSync(place).sort()) yield* files(path.join(place, entry));
}

function fingerprint({ sources }: Part): string {
  const hash = createHash('sha256');
  for (const source of sources) for (const file of files(at(source))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds what has changed since it was last built. Tells `onBuild` the name of each part before it starts. */
export async function buildStale(onBuild: (name: string) => void, only?: string[]): Promise<void> {
  mkdirSync(path.join(data, 'built'), { recursive: true });
  await Promise.all(
    parts
      .filter(({ name }) => only?.includes(name) ?? true)
      .map(async (part) => {
        const stamp = path.join(data, 'built', part.name);
        const now = fingerprint(part);
        if (existsSync(at(part.product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
        onBuild(part.name);
        const { code, output } = await run(part.args, { cwd: at(part.cwd) });
        if (code !== 0) throw new StartProblem(`${part.name} could not be built:\n${output.slice(-2000)}`);
        if (part.product.endsWith('index.html')) compressAssets(path.dirname(at(part.product)));
        writeFileSync(stamp, now);
      }),
  );
}

/** Compresses once at build time, as small as it gets; the server hands the finished files out. */
function compressAssets(folder: string): void {
  for (const file of files(folder)) {
    if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < 600) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
