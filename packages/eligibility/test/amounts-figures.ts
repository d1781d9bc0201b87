import type { Parameters } from '../src/index.ts';
import amounts from '../../../api/src/benefits/data/amounts.json' with { type: 'json' };

export const figures = amounts.figures;
export const sources: Readonly<Record<string, unknown>> = amounts.sources;

/** The dated figures as the product looks them up. */
export const parameters: Parameters = Object.fromEntries(
  [...new Set(figures.map(({ id }) => id))].map((id) => [id, figures.filter((figure) => figure.id === id)]),
);
