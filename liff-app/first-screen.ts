/** Weighs what a phone must fetch before a first screen can be drawn, and fails above the budget. Run after a build. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const limits = { js: 60 * 1024, css: 8 * 1024 };
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  { file: string; css?: string[]; imports?: string[] }
>;

function collect(key: string, files: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not part of the build`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.add(sheet);
  for (const each of chunk.imports ?? []) collect(each, files);
  return files;
}

const weigh = (file: string) => brotliCompressSync(readFileSync(new URL(file, dist))).length;

let within = true;
for (const page of ['welcome/WelcomePage', 'home/HomePage']) {
  const files = new Set<string>();
  for (const key of ['index.html', 'src/line/line-liff.ts', `src/features/${page}.vue`]) collect(key, files);
  const sum = (end: string) =>
    [...files].filter((file) => file.endsWith(end)).reduce((all, file) => all + weigh(file), 0);
  const [js, css] = [sum('.js'), sum('.css')];
  within &&= js <= limits.js && css <= limits.css;
  process.stdout.write(
    `${page}: ${js} bytes of JavaScript (limit ${limits.js}), ${css} of CSS (limit ${limits.css}), brotli\n`,
  );
}
process.exitCode = within ? 0 : 1;
