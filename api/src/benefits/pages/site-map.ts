import { html, type Html } from '../../platform/pages/html.js';
import { pagePath } from './page-frame.js';
import { PAGE_LANGUAGES } from './page-words.js';

/** The protocol allows 50,000 addresses in one file (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

export function siteMap(origin: string, ids: readonly string[]): Html {
  const paths = ['', ...ids.map((id) => `/${id}`)];
  const addresses = paths.flatMap((path) => PAGE_LANGUAGES.map((language) => origin + pagePath(language, path)));
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${addresses.slice(0, MOST).map((address) => html`<url><loc>${address}</loc></url> `)}</urlset
    > `;
}

/** The list of services is for everybody; the app and the console are for people, not for search engines. */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /liff/',
    'Disallow: /admin/',
    'Disallow: /api/',
    'Disallow: /r/',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
