import { type Html, html, type Part } from '../../platform/pages/html.js';
import { PAGE_LANGUAGES, PAGE_WORDS, type PageLanguage } from './page-words.js';
import { STYLE_ADDRESS } from '../../platform/pages/page-style.js';
import { withReadings } from '../../platform/pages/readings.js';

/** What stands on every page. */
export interface House {
  /** The one origin that people see. */
  origin: string;
  service: string;
  city: string;
  operator: string;
}
export interface Frame {
  language: PageLanguage;
  /** Under `/services`, such as `/jido-teate`; empty for the list. Null: a page that no search engine shall keep. */
  path: string | null;
  title: string;
  description: string;
  data?: Html;
  body: Part;
}

/** BCP 47: easy Japanese is Japanese; search engines pass over what is private in a tag. */
const TAGS: Record<PageLanguage, string> = { ja: 'ja', 'easy-ja': 'ja-x-easy', en: 'en' };
/** For voices that read aloud. */
const SPOKEN: Record<PageLanguage, string> = { ja: 'ja', 'easy-ja': 'ja', en: 'en' };

export const pagePath = (language: PageLanguage, path: string): string =>
  `${language === 'ja' ? '' : `/${language}`}/services${path}`;

/** The whole document around a page's own part. */
export function framed(house: House, { language, path, title, description, data, body }: Frame): Html {
  const words = PAGE_WORDS[language];
  const address = (to: PageLanguage): string => house.origin + pagePath(to, path ?? '');
  const known =
    path === null
      ? html`<meta name="robots" content="noindex" />`
      : html`<link rel="canonical" href="${address(language)}" />
          ${PAGE_LANGUAGES.map((to) => html`<link rel="alternate" hreflang="${TAGS[to]}" href="${address(to)}" />`)}
          <link rel="alternate" hreflang="x-default" href="${address('ja')}" />
          <meta property="og:url" content="${address(language)}" />`;
  const shown = html`<a class="skip" href="#content">${words.toContent}</a>
    <header class="top">
      <a class="top__name" href="${pagePath(language, '')}">${house.service}</a>
      <nav aria-label="${words.languages}">
        <ul class="langs">
          ${PAGE_LANGUAGES.map(
            (to) =>
              html`<li>
                <a
                  href="${pagePath(to, path ?? '')}"
                  lang="${SPOKEN[to]}"
                  ${to === language ? html`aria-current="true"` : null}
                  >${words.names[to]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
    </header>
    <main id="content">${body}</main>
    <footer class="foot"><p>${words.by(house.operator, house.city)}</p></footer>`;
  return html`<!doctype html>
    <html lang="${SPOKEN[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${house.service}</title>
        <meta name="description" content="${description.slice(0, 160)}" />
        <meta name="format-detection" content="telephone=no" />
        <meta property="og:title" content="${title}" />
        <meta property="og:type" content="website" />
        ${known}
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
        ${data}
      </head>
      <body class="${language}">
        ${language === 'easy-ja' ? withReadings(shown) : shown}
      </body>
    </html> `;
}
