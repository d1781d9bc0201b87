import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

const skeleton = /<div id="app">.*<\/div>(?=\s*<noscript>)/s;

/**
 * Writes index.html once more with the welcome page already in it, for the phone of somebody new: what LINE opens first is then
 * painted before a script has run. Once for inside LINE, where one can register, and once for elsewhere.
 */
export const firstPaint = (): Plugin => ({
  name: 'first-paint',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const index = bundle['index.html'];
    const page = Object.values(bundle).find(
      (one): one is Chunk => one.type === 'chunk' && !!one.facadeModuleId?.endsWith('/WelcomePage.vue'),
    );
    if (index?.type !== 'asset' || !page) return this.error('The build has no welcome page');
    const html = String(index.source);
    const sheets = [...new Set([...(html.match(/assets\/[^"]+\.css/g) ?? []), ...sheetsOf(page, bundle)])];
    const [style, links] = [styleOf(sheets, bundle), sheets.map(linkOf).join('')];
    for (const where of ['in-line', 'elsewhere']) {
      const content = readFileSync(path.join(import.meta.dirname, `first-paint.${where}.html`), 'utf8');
      const app = `<div id="app" class="early" aria-busy="true">${content.trim()}</div>`;
      const source = html
        .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace('</head>', () => `<style>${style}</style>\n  </head>`)
        .replace(skeleton, () => `${app}\n    ${links}`);
      if (!source.includes(app)) return this.error('index.html has no #app in front of its noscript');
      this.emitFile({ type: 'asset', fileName: `welcome.${where}.html`, source });
    }
  },
});

/** In the page itself, so that the paint waits for nothing else; the API names its hash in the content security policy. */
const styleOf = (sheets: readonly string[], bundle: Rolldown.OutputBundle): string =>
  sheets.map((name) => String((bundle[name] as Rolldown.OutputAsset).source).trim()).join('\n');

/** Behind the content, where they hold up no paint: the app would otherwise fetch them later and wait for them. */
const linkOf = (sheet: string): string => `<link rel="stylesheet" crossorigin href="/liff/${sheet}">`;

/** The styles of a page and of every part that it brings along. */
function sheetsOf(chunk: Chunk, bundle: Rolldown.OutputBundle, seen = new Set<string>()): Set<string> {
  const sheets = new Set<string>(chunk.viteMetadata?.importedCss);
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type !== 'chunk' || seen.has(name)) continue;
    for (const sheet of sheetsOf(next, bundle, seen)) sheets.add(sheet);
  }
  return sheets;
}
