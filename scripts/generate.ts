import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { buildStale } from './lib/build.ts';
import { at } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { StartProblem } from './lib/terminal.ts';

/** What the API says of itself, and the client's types made from it. */
export interface Generated {
  file: string;
  text: string;
}

const HEADER = '// Made from docs/openapi.json by `npm run generate`. Nobody edits it by hand.\n';

/** The two generated files as they should be now. */
export async function generate(): Promise<Generated[]> {
  await buildStale(() => undefined, ['api']);
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagu-openapi-'));
  try {
    const file = path.join(folder, 'openapi.json');
    const { code, output } = await run(['api/dist/write-openapi.js', file]);
    if (code !== 0) throw new StartProblem(`The API document could not be written:\n${output.slice(-2000)}`);
    const document = readFileSync(file, 'utf8');
    const parsed = JSON.parse(document) as { components: { schemas: Record<string, unknown> } };
    // JSON whose own parser judges it, such as a rule, is an object of any kind.
    const types = astToString(await openapiTypescript(document, { defaultNonNullable: false })).replaceAll(
      /\{\s*\[key: string\]: unknown;\s*\}/g,
      'object',
    );
    const names = Object.keys(parsed.components.schemas)
      .sort()
      .map((name) => `export type ${name} = components['schemas']['${name}'];`)
      .join('\n');
    const schemas = await format(`${HEADER}${types}\n${names}\n`, {
      parser: 'typescript',
      singleQuote: true,
      printWidth: 120,
    });
    return [
      { file: 'docs/openapi.json', text: document },
      { file: 'packages/api-client/src/generated.ts', text: schemas },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { file, text } of await generate()) {
    writeFileSync(at(file), text);
    console.log(`written: ${file}`);
  }
}
