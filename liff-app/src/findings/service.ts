import type { CatalogueService } from '@tsunagu/api-client';
import type { Parameters, Rule } from '@tsunagu/eligibility';

/** A service of the catalogue with its rule as the rule language reads it. */
export interface Service extends CatalogueService {
  parsed: Rule;
  /** Services one cannot have together with this one, where there are any. */
  conflicts?: readonly CatalogueService[];
}

export interface LoadedCatalogue {
  version: string;
  services: Service[];
  parameters: Parameters;
}
