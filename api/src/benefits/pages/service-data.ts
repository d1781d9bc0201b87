import type { Rule } from '@tsunagu/eligibility';
import { wardName } from '@tsunagu/eligibility';
import type { ServicePage } from '../benefits.dto.js';
import type { House } from './page-frame.js';
import { PAGE_WORDS, type PageLanguage } from './page-words.js';
import type { PageText, PageTexts } from './page-texts.js';

interface Told {
  language: PageLanguage;
  address: string;
  texts: PageTexts;
  /** Whom the rule means, as a sentence. */
  forWhom: string;
  related: { name: PageText; address: string }[];
}

/** schema.org GovernmentService (https://schema.org/GovernmentService), with what the catalogue knows and nothing else. */
export function serviceData(
  service: ServicePage,
  house: House,
  { language, address, texts, forWhom, related }: Told,
): object {
  const provider = { '@type': 'GovernmentOrganization', name: house.city };
  const source = service.sources?.[0]?.url ?? service.sourceUrl;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': address,
    url: address,
    inLanguage: language === 'en' ? 'en' : 'ja',
    name: texts.name.text,
    description: texts.summary.text,
    serviceType: PAGE_WORDS[language].categories[service.category] ?? service.category,
    audience: { '@type': 'PeopleAudience', audienceType: forWhom },
    areaServed: { '@type': 'AdministrativeArea', name: areaOf(service.rule as Rule, house) },
    provider,
    jurisdiction: provider,
    availableChannel: channels(service, texts.desk.text, address),
    ...(texts.amount.text && { serviceOutput: { '@type': 'Thing', name: texts.amount.text } }),
    ...(isWeb(source) && { termsOfService: source, sameAs: [source] }),
    ...(related.length > 0 && {
      isRelatedTo: related.map((other) => ({
        '@type': 'GovernmentService',
        name: other.name.text,
        url: other.address,
      })),
    }),
  };
}

function channels(service: ServicePage, desk: string, address: string): object[] {
  const desks = (service.desks ?? []).map(({ name, tel, url }) => ({
    '@type': 'ServiceChannel',
    name: name.ja,
    ...(tel && { servicePhone: { '@type': 'ContactPoint', telephone: tel } }),
    ...(url && { serviceUrl: url }),
  }));
  return desks.length > 0 ? desks : [{ '@type': 'ServiceChannel', name: desk, serviceUrl: address }];
}

/** The ward of a service that is for one alone; otherwise the city. */
function areaOf(rule: Rule, house: House): string {
  const parts = 'all' in rule ? rule.all : [rule];
  for (const part of parts) {
    if ('fact' in part && part.fact === 'residence.ward' && 'eq' in part && typeof part.eq === 'string') {
      return `${house.city}${wardName(part.eq, 'ja') ?? ''}`;
    }
  }
  return house.city;
}

export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
