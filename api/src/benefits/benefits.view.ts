import type { Catalogue, CatalogueService, Parameter, ServicePage } from './benefits.dto.js';
import type { ReadService } from './benefits.rules.js';
import type { HeldCatalogue } from './catalogue.store.js';

export const toService = ({ service, rule, asksAtDesk }: ReadService): CatalogueService => ({
  id: service.id,
  name: service.name,
  summary: service.summary,
  category: service.category,
  lifeStages: service.lifeStages,
  rule,
  amount: service.amount,
  amountUncertain: service.uncertain !== null,
  timing: service.timing,
  desk: service.desk,
  confidence: service.confidence,
  asksAtDesk,
});

export function toServicePage(read: ReadService): ServicePage {
  const { target, howToApply, sourceUrl, asOf, notes, sensitiveCriteria } = read.service;
  return { ...toService(read), target, howToApply, sourceUrl, asOf, notes, sensitiveCriteria };
}

export function toCatalogue({ version, services, values }: HeldCatalogue): Catalogue {
  const parameters = new Map<string, Parameter>();
  for (const { id, validFrom, validTo, value, source } of values) {
    const parameter = parameters.get(id) ?? { id, values: [] };
    parameter.values.push({ from: validFrom, to: validTo, value, source });
    parameters.set(id, parameter);
  }
  return { version, parameters: [...parameters.values()], services: services.map(toService) };
}
