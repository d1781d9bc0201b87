import type { SurveyForm } from '@tsunagu/api-client';
import { getSurvey } from '../api/parent.ts';
import { type Askable, makeAskable } from './questions.ts';

let loading: Promise<SurveyForm> | null = null;

/** The survey's questions to a registered parent, without the answers: asked for once in a visit, and again after a failure. */
export function loadForm(): Promise<SurveyForm> {
  loading ??= getSurvey().then(
    (form) => ({ ...form, answers: [] }),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** What a registered parent may be asked. Where the survey cannot be had: what the app asks by itself. */
export const loadAskable = (): Promise<Askable> => loadForm().then(makeAskable, () => makeAskable(null));

/** Forgets the questions, so that the next reader fetches them anew. */
export function dropForm(): void {
  loading = null;
}
