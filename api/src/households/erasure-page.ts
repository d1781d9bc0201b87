import { tokyoDate, tokyoTime } from '../platform/clock/tokyo.js';
import { type Html, html } from '../platform/pages/html.js';
import { STYLE_ADDRESS } from '../platform/pages/page-style.js';
import { withReadings } from '../platform/pages/readings.js';
import { ERASURE_WORDS, LANGUAGE_NAMES } from './erasure-page.words.js';
import type { ErasureCertificate } from './household-life.dto.js';
import { type Language, LANGUAGES } from './words.js';

interface House {
  service: string;
  city: string;
  operator: string;
}

/** For voices that read aloud. */
const SPOKEN: Record<Language, string> = { ja: 'ja', 'easy-ja': 'ja', en: 'en' };

export const erasurePath = (language: Language, id: string): string =>
  `${language === 'ja' ? '' : `/${language}`}/erasures/${encodeURIComponent(id)}`;

/** The certificate as a page that can be printed, for browsers that can save nothing; the words say that, never whose. */
export function erasurePage(house: House, language: Language, certificate: ErasureCertificate): Html {
  const words = ERASURE_WORDS[language];
  const { id, erasedAt, tables, kept } = certificate;
  // Several tables may be kept for one reason.
  const reasons = [...new Set(kept.map(({ reason }) => reason))].map((reason) => words.reasons[reason]);
  const at = new Date(erasedAt);
  const body = html`<h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <dl class="facts">
      ${fact(words.number, id)} ${fact(words.erasedAt, `${dayIn(language, at)} ${tokyoTime(at)}`)}
      ${fact(words.tables, tables.join(', '))}
    </dl>
    ${list(words.gone, words.goneItems)} ${list(words.kept, [...reasons, words.backups])}
    <p class="note">${words.keep}</p>`;
  return framed(house, language, { title: words.title, body, otherPath: (to) => erasurePath(to, id) });
}

/** One answer for every number that is none: nothing of what was asked for stands in it. */
export function missingErasurePage(house: House, language: Language): Html {
  const words = ERASURE_WORDS[language];
  const body = html`<h1>${words.missing}</h1>
    <p class="lead">${words.missingText}</p>`;
  return framed(house, language, { title: words.missing, body, otherPath: null });
}

const fact = (name: string, value: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const list = (title: string, items: string[]): Html =>
  html`<h2>${title}</h2>
    <ul class="list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;

function dayIn(language: Language, at: Date): string {
  if (language === 'en') return at.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Asia/Tokyo' });
  const [year, month, day] = tokyoDate(at).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

interface Frame {
  title: string;
  body: Html;
  /** The same page in another language; null where there is none. */
  otherPath: ((to: Language) => string) | null;
}

function framed(house: House, language: Language, { title, body, otherPath }: Frame): Html {
  const words = ERASURE_WORDS[language];
  const links =
    otherPath &&
    html`<nav aria-label="${words.languages}">
      <ul class="langs">
        ${LANGUAGES.map(
          (to) =>
            html`<li>
              <a href="${otherPath(to)}" lang="${SPOKEN[to]}" ${to === language ? html`aria-current="true"` : null}
                >${LANGUAGE_NAMES[to]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  const shown = html`<a class="skip" href="#content">${words.toContent}</a>
    <header class="top"><span class="top__name">${house.service}</span>${links}</header>
    <main id="content">${body}</main>
    <footer class="foot"><p>${words.by(house.operator, house.city)}</p></footer>`;
  return html`<!doctype html>
    <html lang="${SPOKEN[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${title} | ${house.service}</title>
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
      </head>
      <body class="${language}">
        ${language === 'easy-ja' ? withReadings(shown) : shown}
      </body>
    </html> `;
}
