import type { Language } from '@tsunagu/eligibility';
import type { Catalogue, CatalogueService, Parameter, ServicePage, Translations } from './benefits.dto.js';
import type { ReadService } from './benefits.rules.js';
import type { HeldCatalogue, SaidLast } from './catalogue.store.js';
import { figureKey, SERVICE_KEY } from './catalogue/checks.js';
import type { CatalogueText } from './catalogue/content.dto.js';
import type { TranslatedCard } from './service-card.dto.js';

/** What a card shows, and what only the page of the service shows besides. */
const IN_LETTER = ['name', 'summary'] as const;
const ON_CARD = ['name', 'summary', 'amount', 'timing', 'desk'] as const;
const ON_PAGE = [...ON_CARD, 'target', 'howToApply'] as const;

const TRANSLATED = ['easy-ja', 'en'] as const;
type Translated = (typeof TRANSLATED)[number];

type Held = Pick<HeldCatalogue, 'checks' | 'incompatible' | 'on'>;
type Text = (typeof ON_PAGE)[number];

const viewOf = (
  { service, rule, asksAtDesk, useKept }: ReadService,
  { checks, incompatible, on }: Held,
  texts: readonly Text[],
  into: readonly Translated[],
) => {
  const { content, confidence, validTo } = service;
  const { lifeEvents, papers, deadlines, desks, leafTexts, relatedTo, suppressIfHave } = content;
  const incompatibleWith = [...(incompatible.get(service.id) ?? [])];
  const translations = translated(content, texts, into);
  return {
    id: service.id,
    name: service.name,
    summary: service.summary,
    category: service.category,
    lifeStages: [...service.lifeStages],
    rule,
    amount: service.amount,
    amountUncertain: service.uncertain !== null,
    timing: service.timing,
    desk: service.desk,
    confidence,
    asksAtDesk,
    ...(useKept !== 'server' && { useKept }),
    ...(confidence === 'low' && { confirmAtDesk: true }),
    ...(checks.get(service.id)?.some(({ nextCheckDue }) => nextCheckDue < on) && { beingChecked: true }),
    ...(validTo !== null && { validTo }),
    ...(translations && { translations }),
    ...filled({ lifeEvents, papers, deadlines, desks, leafTexts, incompatibleWith, relatedTo, suppressIfHave }),
  };
};

export const toService = (read: ReadService, held: Held, into: readonly Translated[] = TRANSLATED): CatalogueService =>
  viewOf(read, held, ON_CARD, into);

export function toServicePage(read: ReadService, held: Held): ServicePage {
  const { service } = read;
  const { target, howToApply, sourceUrl, asOf, notes, sensitiveCriteria, number, validFrom, content } = service;
  const seen = new Map(held.checks.get(service.id)?.map((check) => [check.key, check]));
  const whole = seen.get(SERVICE_KEY);
  // Somebody may have looked again since it was published.
  const sources = content.sources.map((source, index) =>
    index === 0 && whole ? { ...source, checkedOn: whole.checkedOn } : source,
  );
  const figures = content.figures.map((figure) => {
    const { checkedOn, nextCheckDue } = seen.get(figureKey(figure)) ?? figure;
    return { ...figure, checkedOn, nextCheckDue };
  });
  return {
    ...viewOf(read, held, ON_PAGE, TRANSLATED),
    ...{ target, howToApply, sourceUrl, asOf, notes, sensitiveCriteria: [...sensitiveCriteria] },
    ...{ version: number, validFrom, nextCheckDue: whole?.nextCheckDue ?? service.nextCheckDue },
    ...{ sources, figures, attribution: content.attribution },
  };
}

/** What stands in a letter or a consultation; of a service that is offered no more what was said of it last. */
export function toCard(id: string, said: SaidLast, { byId }: Pick<HeldCatalogue, 'byId'>): TranslatedCard {
  const translations = translated(said, IN_LETTER, TRANSLATED);
  return {
    ...{ id, name: said.name.ja, summary: said.summary.ja },
    ...(translations && { translations }),
    ...(!byId.has(id) && { ended: true }),
  };
}

function translated<T extends Text>(
  content: Readonly<Record<T, CatalogueText>>,
  texts: readonly T[],
  into: readonly Translated[],
): Translations | null {
  const found = into.flatMap((language) => {
    const words = texts.flatMap((key) => {
      const text = content[key][language];
      return text === null ? [] : [[key, text] as const];
    });
    return words.length > 0 ? [[language, Object.fromEntries(words)] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** Only the lists that hold something: phones load the catalogue. */
const filled = <T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;

/** Everything, with the translations into one language or, without that, into all. */
export function toCatalogue(held: HeldCatalogue, language?: Language): Catalogue {
  const parameters = new Map<string, Parameter>();
  for (const { id, validFrom, validTo, value, source } of held.values) {
    const parameter = parameters.get(id) ?? { id, values: [] };
    parameter.values.push({ from: validFrom, to: validTo, value, source });
    parameters.set(id, parameter);
  }
  const into = TRANSLATED.filter((each) => language === undefined || each === language);
  const services = held.services.map((read) => toService(read, held, into));
  return { version: held.version, parameters: [...parameters.values()], services };
}
