import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

const skeleton = /<div id="app">.*<\/div>(?=\s*<noscript>)/s;

/** Everything in the built page that would fetch a file of the app. */
const fetches = /\s*(?:<link rel="(?:stylesheet|modulepreload|preload)"[^>]*>|<script type="module"[^>]*><\/script>)/g;

/**
 * The app's files wait in a template until the page has been painted: on a slow line they would share it with the page, and on a slow
 * phone the scripts would be read before the first frame. Found by measuring, `npm run bench -- liff-speed`. A browser that does not
 * tell of its paint (or has not painted, as in a hidden tab) fetches them after a second; appending twice appends nothing more.
 */
const afterPaint = `
const fetchApp = () => document.head.append(document.getElementById('app-files').content);
new PerformanceObserver(fetchApp).observe({ type: 'paint', buffered: true });
setTimeout(fetchApp, 1000);
`;

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
    const style = styleOf(sheets, bundle);
    const files = (html.match(fetches) ?? []).filter((tag) => !tag.includes('rel="stylesheet"'));
    const later = [...sheets.map(linkOf), ...files.map((tag) => tag.trim())].join('');
    for (const where of ['in-line', 'elsewhere']) {
      const content = readFileSync(path.join(import.meta.dirname, `first-paint.${where}.html`), 'utf8');
      const app = `<div id="app" class="early" aria-busy="true">${content.trim()}</div>`;
      const source = html
        .replaceAll(fetches, '')
        .replace('</head>', () => `<style>${style}</style>\n  </head>`)
        .replace(skeleton, () => `${app}\n    <template id="app-files">${later}</template>`)
        .replace('</body>', () => `<script>${afterPaint}</script>\n  </body>`);
      if (!source.includes(app)) return this.error('index.html has no #app in front of its noscript');
      this.emitFile({ type: 'asset', fileName: `welcome.${where}.html`, source });
    }
  },
});

/** In the page itself, so that the paint waits for nothing else; the API names its hash in the content security policy. */
const styleOf = (sheets: readonly string[], bundle: Rolldown.OutputBundle): string =>
  sheets.map((name) => String((bundle[name] as Rolldown.OutputAsset).source).trim()).join('\n');

/** The app would otherwise fetch them once it draws its first page, and wait for them. */
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
