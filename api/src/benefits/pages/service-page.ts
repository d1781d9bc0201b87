import { describe, type Rule } from '@tsunagu/eligibility';
import type { ServicePage } from '../benefits.dto.js';
import type { CatalogueName } from '../catalogue/content.dto.js';
import { UNKNOWN } from '../registry/registry.words.js';
import { dayWords } from './day-words.js';
import { type Html, html, jsonData, type Part, trusted } from '../../platform/pages/html.js';
import { framed, type House, pagePath } from './page-frame.js';
import { nameIn, type PageText, said, textsIn, wordsIn } from './page-texts.js';
import { PAGE_WORDS, type PageLanguage } from './page-words.js';
import { isWeb, serviceData } from './service-data.js';

export interface ServiceAround {
  house: House;
  language: PageLanguage;
  /** Opens the same service in the app; carries nothing but its id. */
  appUrl: string;
  /** What a service is called that this one mentions, while it is published. */
  nameOf: (id: string) => CatalogueName | null;
}

/** The public page of one service: all that is said about it, and nothing about whoever reads it. */
export function servicePage(service: ServicePage, { house, language, appUrl, nameOf }: ServiceAround): Html {
  const words = PAGE_WORDS[language];
  const texts = textsIn(language, service);
  const forWhom = describe(service.rule as Rule, language);
  const path = `/${service.id}`;
  const address = (id: string): string => `${house.origin}${pagePath(language, `/${id}`)}`;
  const others = (ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const name = nameOf(id);
      return name ? [{ id, name: nameIn(language, name), address: address(id) }] : [];
    });
  const related = others(service.relatedTo);
  const data = serviceData(service, house, { language, address: address(service.id), texts, forWhom, related });
  const body = html` <p class="kind">${words.categories[service.category] ?? service.category}</p>
    <h1>${said(language, texts.name)}</h1>
    ${onTheForm(service.name, texts.name, language)}
    <p class="lead">${said(language, texts.summary)}</p>
    ${texts.target.isOriginal ? html`<p class="note">${words.onlyJapanese}</p>` : null}
    ${service.confirmAtDesk || service.amountUncertain ? html`<p class="note">${words.unsure}</p>` : null}
    ${service.beingChecked ? html`<p class="note">${words.checking}</p>` : null}
    ${service.validTo ? html`<p class="note">${words.validTo(dayWords(service.validTo, language))}</p>` : null}
    ${others(service.incompatibleWith).map(({ name }) => html`<p class="note">${words.conflict(name.text)}</p>`)}
    <section class="card" aria-labelledby="amount">
      <h2 id="amount">${words.amount}</h2>
      <p class="text">${said(language, texts.amount)}</p>
    </section>
    <div class="go"><a href="${appUrl}" rel="nofollow">${words.openInApp}</a></div>
    <p class="sub">${words.openNote}</p>
    <section aria-labelledby="for">
      <h2 id="for">${words.forWhom}</h2>
      <p class="text">${forWhom}</p>
      ${texts.target.text ? html`<p class="text">${said(language, texts.target)}</p>` : null}
      ${list(
        words.sensitive,
        service.sensitiveCriteria.map((criterion) => said(language, wordsIn(language, criterion))),
      )}
    </section>
    <section aria-labelledby="how">
      <h2 id="how">${words.how}</h2>
      <p class="text">${said(language, texts.howToApply)}</p>
      <dl class="facts">
        ${deadlines(service, language)} ${texts.timing.text ? fact(words.when, said(language, texts.timing)) : null}
        ${fact(words.desk, desks(service, language))}
      </dl>
      ${service.notes ? html`<p class="text">${said(language, { text: service.notes, isOriginal: true })}</p>` : null}
    </section>
    ${papers(service, language)}
    ${
      related.length > 0
        ? html`<section aria-labelledby="related">
            <h2 id="related">${words.related}</h2>
            <ul class="list">
              ${related.map(
                ({ id, name }) => html`<li><a href="${pagePath(language, `/${id}`)}">${said(language, name)}</a></li>`,
              )}
            </ul>
          </section>`
        : null
    }
    <section class="source" aria-label="${words.source}">${source(service, language)}</section>
    <p class="more"><a href="${pagePath(language, '')}">${words.all}</a></p>`;
  return framed(house, {
    ...{ language, path, body, title: texts.name.text, description: texts.summary.text },
    data: html`<script type="application/ld+json">
      ${trusted(jsonData(data))}
    </script>`,
  });
}

/** An English name alone is found at no desk. */
const onTheForm = (name: string, { text, isOriginal }: PageText, language: PageLanguage): Part =>
  language === 'en' && !isOriginal && !text.includes(name) ? html`<p class="kind" lang="ja">${name}</p>` : null;

const fact = (name: string, value: Part): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const list = (title: string, items: Part[]): Part =>
  items.length === 0
    ? null
    : html`<h3 class="sub">${title}</h3>
        <ul class="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`;

function deadlines(service: ServicePage, language: PageLanguage): Part {
  const words = PAGE_WORDS[language];
  return (service.deadlines ?? []).map(({ name, on, after, count, unit }) => {
    const since = after && count !== null && unit ? words.deadlineAfter[after][unit](count) : '';
    const when = on ? words.until(dayWords(on, language)) : since;
    return fact(words.deadline, html`${said(language, wordsIn(language, name))} ${when}`);
  });
}

function desks(service: ServicePage, language: PageLanguage): Part {
  const texts = textsIn(language, service);
  if (!service.desks?.length) return said(language, texts.desk);
  return service.desks.map(({ name, tel, hours }) => {
    const phone = tel ? html` <a href="tel:${tel.replaceAll('-', '')}">${tel}</a>` : null;
    return html`<div>${said(language, wordsIn(language, name))}${phone}${hours ? ` ${hours}` : null}</div>`;
  });
}

function papers(service: ServicePage, language: PageLanguage): Part {
  if (!service.papers?.length) return null;
  const items = service.papers.map(({ name, note }) => {
    const more = note ? html`<br />${said(language, wordsIn(language, note))}` : null;
    return html`<li>${said(language, wordsIn(language, name))}${more}</li>`;
  });
  return html`<section aria-labelledby="papers">
    <h2 id="papers">${PAGE_WORDS[language].papers}</h2>
    <ul class="list">
      ${items}
    </ul>
  </section>`;
}

function source(service: ServicePage, language: PageLanguage): Part {
  const words = PAGE_WORDS[language];
  const first = service.sources[0];
  const places = service.sources.map(({ url, title }) => {
    const place = isWeb(url)
      ? html`<a href="${url}" rel="noopener" lang="ja">${title}（${new URL(url).host}）</a>`
      : html`<span lang="ja">${title}</span>`;
    return html`<p>${words.source}: ${place}</p>`;
  });
  return [
    places,
    first ? html`<p>${words.checked(dayWords(first.checkedOn, language))}</p>` : null,
    html`<p>${service.asOf === UNKNOWN ? words.sourceNoDay : words.sourceDay(dayWords(service.asOf, language))}</p>`,
    service.attribution ? html`<p lang="ja">${service.attribution}</p>` : null,
    html`<p>${words.decides}</p>`,
  ];
}
