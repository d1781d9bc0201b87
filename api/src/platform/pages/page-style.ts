import { createHash } from 'node:crypto';

/** Colours and sizes are those of the LIFF app (Digital Agency design tokens). */
export const PAGE_STYLE = `
:root { color-scheme: light; --paper: #fcf9f4; --surface: #fff; --line: #e4e1d9; --ink: #1a1a1a; --ink-2: #4d4d4d; --ink-3: #615f5a;
  --accent: #006173; --accent-press: #004c59; --accent-soft: #eaf4f5; --warm-soft: #fff4ec; --warm-line: #f3d3bd; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; background: var(--paper); }
body { margin: 0; font: 400 1rem/1.75 'Noto Sans JP', 'Noto Sans CJK JP', -apple-system, BlinkMacSystemFont, sans-serif;
  color: var(--ink); overflow-wrap: anywhere; word-break: auto-phrase; line-break: strict; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h1, h2, h3 { line-height: 1.5; letter-spacing: .02em; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--line); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .25em; }
a:hover { color: var(--accent-press); }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: 4px; }
.skip { position: absolute; left: 8px; top: -80px; padding: 8px 16px; background: var(--surface); z-index: 1; }
.skip:focus { top: 8px; }
.top, main, .foot { max-width: 760px; margin-inline: auto; padding-inline: 20px; }
.top { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; justify-content: space-between; padding-block: 8px; }
.top__name { font-weight: 700; font-size: 1.125rem; color: var(--ink); text-decoration: none; min-height: 44px; display: inline-flex; align-items: center; }
.langs { display: flex; flex-wrap: wrap; }
.langs a { display: inline-flex; align-items: center; min-height: 44px; padding-inline: 8px; font-size: .875rem; }
.langs a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
main { padding-block: 16px 40px; }
.kind { font-size: .875rem; color: var(--ink-3); }
.lead { margin-top: 12px; color: var(--ink-2); }
.note { margin-top: 16px; padding: 12px 16px; background: var(--warm-soft); border: 1px solid var(--warm-line); border-radius: 8px; }
.text { margin-top: 8px; white-space: pre-line; }
.card { margin-top: 24px; padding: 20px; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.card h2 { margin: 0; padding: 0; border: 0; font-size: 1rem; color: var(--ink-2); }
.card .text { font-size: 1.25rem; font-weight: 700; line-height: 1.5; }
.fellback { display: inline-block; padding-inline: 6px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
  font-size: .875rem; font-weight: 400; line-height: 1.6; color: var(--ink-3); }
.sub { margin-top: 8px; font-size: .875rem; color: var(--ink-3); }
.list { margin-top: 8px; padding-left: 1.4em; list-style: disc; }
.facts { margin-top: 8px; }
.facts > div { padding-block: 12px; border-bottom: 1px solid var(--line); }
.facts dt { font-size: .875rem; color: var(--ink-3); }
.facts dd { white-space: pre-line; }
.go { margin-top: 24px; }
.go a { display: flex; align-items: center; justify-content: center; min-height: 52px; padding: 8px 20px; border-radius: 12px; background: var(--accent);
  color: #fff; font-weight: 700; text-decoration: none; text-align: center; }
.go a:hover { background: var(--accent-press); color: #fff; }
.source { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); font-size: .875rem; color: var(--ink-2); }
.source p + p { margin-top: 4px; }
.more { margin-top: 24px; }
.more a { display: inline-flex; align-items: center; min-height: 44px; }
.rows { margin-top: 12px; }
.rows li { border-bottom: 1px solid var(--line); padding-block: 12px; }
.rows li > a { display: inline-block; font-weight: 700; padding-block: 8px; }
.rows p { font-size: .875rem; color: var(--ink-2); }
.foot { padding-block: 16px 32px; font-size: .875rem; color: var(--ink-3); }
.easy-ja :is(h1, h2, h3, p, li, a, dt, dd, .card .text) { line-height: 2.1; }
rt { font-size: .55em; font-weight: 400; }
@media (min-width: 720px) { .go a { display: inline-flex; min-width: 360px; } main { padding-top: 32px; } }
`.trim();

/** One sheet for all pages without the app, which changes its address with its text. */
export const STYLE_ADDRESS = `/services/pages.css?v=${createHash('sha256').update(PAGE_STYLE).digest('hex').slice(0, 12)}`;
