import { getSurvey } from '../api/parent.ts';
import { type Askable, makeAskable } from './questions.ts';

let loading: Promise<Askable> | null = null;

/** What a registered parent may be asked, read once in a visit. Where the survey cannot be had: what the app asks by itself. */
export function loadAskable(): Promise<Askable> {
  loading ??= getSurvey().then(makeAskable, () => {
    loading = null;
    return makeAskable(null);
  });
  return loading;
}

/** Forgets it, so that the next reader fetches it anew. */
export function dropAskable(): void {
  loading = null;
}
