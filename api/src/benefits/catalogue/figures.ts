import type { Parameters } from '@tsunagu/eligibility';
import { toParameters } from '../benefits.rules.js';
import type { Figure } from './content.dto.js';

/** Figures of a draft as the rule language looks them up. */
export const figuresIn = (figures: readonly Figure[]): Parameters =>
  toParameters(figures.map(({ id, from, to, value, source }) => ({ id, validFrom: from, validTo: to, value, source })));
