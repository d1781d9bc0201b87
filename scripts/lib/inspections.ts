import { existsSync, readFileSync } from 'node:fs';
import { generate } from '../generate.ts';
import { at } from './paths.ts';
import { run } from './run.ts';

/** One standing inspection of the source. `problem` is null when all is well. */
export interface Inspection {
  name: string;
  inspect(): Promise<string | null>;
}

const program = (name: string, args: string[], cwd = '.'): Inspection => ({
  name,
  inspect: async () => {
    const { code, output } = await run(args, { cwd: at(cwd) });
    return code === 0 ? null : output.trim();
  },
});

const TSC = at('node_modules/typescript/bin/tsc');
const types = (folder: string): Inspection => program(`types: ${folder}`, [TSC, '--noEmit', '-p', '.'], folder);
const vueTypes = (folder: string): Inspection =>
  program(`types: ${folder}`, ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'], folder);

const generated: Inspection = {
  name: 'openapi.json and the client are current',
  inspect: async () => {
    const stale = (await generate()).filter(
      ({ file, text }) => !existsSync(at(file)) || readFileSync(at(file), 'utf8') !== text,
    );
    return stale.length === 0
      ? null
      : `${stale.map(({ file }) => file).join(', ')}: run \`npm run generate\` and commit.`;
  },
};

const matrix: Inspection = {
  name: 'every route has its row in the authorisation matrix',
  inspect: async () => {
    const { paths } = JSON.parse(readFileSync(at('docs/openapi.json'), 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const rows = JSON.parse(readFileSync(at('docs/authorisation-matrix.json'), 'utf8')) as {
      routes: Record<string, unknown>;
    };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const missing = routes.filter((route) => !(route in rows.routes));
    const surplus = Object.keys(rows.routes).filter((route) => !routes.includes(route));
    if (missing.length + surplus.length === 0) return null;
    return [...missing.map((route) => `no row: ${route}`), ...surplus.map((route) => `no such route: ${route}`)].join(
      '\n',
    );
  },
};

export const inspections: Inspection[] = [
  program('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  program('lint', ['--max-old-space-size=4096', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  program('floors and doors', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'api/src',
    'liff-app/src',
    'admin-web/src',
    'packages',
  ]),
  types('api'),
  types('scripts'),
  ...['eligibility', 'easy-japanese', 'api-client', 'line-simulator', 'journeys', 'bench'].map((name) =>
    types(`packages/${name}`),
  ),
  vueTypes('liff-app'),
  vueTypes('admin-web'),
  generated,
  matrix,
];
