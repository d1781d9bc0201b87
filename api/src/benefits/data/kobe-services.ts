import data from './kobe-services.json' with { type: 'json' };
import type { Confidence } from '../benefits.entity.js';

/** A service as the research wrote it down. */
interface KobeService {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly target: string;
  readonly eligibility: { readonly rule: unknown; readonly sensitiveCriteria: readonly string[] };
  readonly amount: string;
  readonly howToApply: string;
  readonly desk: string;
  readonly timing: string;
  readonly lifeStage: readonly string[];
  readonly category: string;
  readonly urlSource: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly uncertain?: string;
  readonly notes?: string;
  readonly internalNote?: string;
}

export const KOBE_SERVICES = data.services as readonly KobeService[];
