import type { CatalogueService } from '../benefits.dto.js';
import { type Html, html } from '../../platform/pages/html.js';
import { framed, type House, pagePath } from './page-frame.js';
import { said, textsIn } from './page-texts.js';
import { PAGE_WORDS, type PageLanguage } from './page-words.js';

interface Listed {
  services: CatalogueService[];
  nextCursor: string | null;
  isFirst: boolean;
}

/** All services in the catalogue's order, page by page. */
export function listPage(house: House, language: PageLanguage, { services, nextCursor, isFirst }: Listed): Html {
  const words = PAGE_WORDS[language];
  const rows = services.map((service) => {
    const { name, summary } = textsIn(language, service);
    return html`<li>
      <span class="kind">${words.categories[service.category] ?? service.category}</span><br />
      <a href="${pagePath(language, `/${service.id}`)}">${said(language, name)}</a>
      <p>${said(language, summary)}</p>
    </li>`;
  });
  const here = pagePath(language, '');
  const body = html` <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <ul class="rows">
      ${rows}
    </ul>
    ${nextCursor ? html`<p class="more"><a href="${here}?after=${nextCursor}" rel="next">${words.more}</a></p>` : null}
    ${isFirst ? null : html`<p class="more"><a href="${here}">${words.first}</a></p>`}
    <p class="sub">${words.decides}</p>`;
  // Search engines find each service by the map of the site; further pages of the list need not be kept.
  return framed(house, { language, path: isFirst ? '' : null, title: words.title, description: words.lead, body });
}

export function missingPage(house: House, language: PageLanguage, endedName: string | null): Html {
  const words = PAGE_WORDS[language];
  const title = endedName === null ? words.notFound : words.ended(endedName);
  const text = endedName === null ? words.notFoundText : words.endedText;
  const body = html`<h1>${title}</h1>
    <p class="lead">${text}</p>
    <p class="more"><a href="${pagePath(language, '')}">${words.all}</a></p>`;
  return framed(house, { language, path: null, title, description: text, body });
}
