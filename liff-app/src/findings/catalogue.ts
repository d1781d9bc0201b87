import { parseRule, type Rule } from '@tsunagu/eligibility';
import type { Language } from '@tsunagu/api-client';
import { getCatalogue } from '../api/public.ts';
import type { LoadedCatalogue } from './service.ts';

export type { LoadedCatalogue, Service } from './service.ts';

// A rule this version of the app cannot read must not hide the service: only the desk can tell.
const unreadable: Rule = { ask: 'unreadable' };

let loading: { language: Language; catalogue: Promise<LoadedCatalogue> } | null = null;

/** The catalogue of this visit: asked for once in a language, and again after a failure. */
export function loadCatalogue(language: Language): Promise<LoadedCatalogue> {
  if (loading?.language === language) return loading.catalogue;
  const begun = {
    language,
    catalogue: load(language).catch((error: unknown) => {
      if (loading === begun) loading = null;
      throw error;
    }),
  };
  loading = begun;
  return begun.catalogue;
}

/** Forgets the catalogue, so that the next reader fetches it anew. */
export function dropCatalogue(): void {
  loading = null;
}

async function load(language: Language): Promise<LoadedCatalogue> {
  const { version, services, parameters } = await getCatalogue(language);
  return {
    version,
    services: services.map((service) => {
      const result = parseRule(service.rule);
      const { incompatibleWith } = service;
      const conflicts = incompatibleWith && services.filter(({ id }) => incompatibleWith.includes(id));
      return { ...service, parsed: result.ok ? result.rule : unreadable, ...(conflicts && { conflicts }) };
    }),
    parameters: Object.fromEntries(parameters.map(({ id, values }) => [id, values])),
  };
}
