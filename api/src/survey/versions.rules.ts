export const SURVEY_STATES = ['draft', 'checked', 'awaitingCity', 'approved', 'published', 'retired'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];
export const SURVEY_ACTS = [
  'create',
  'change',
  'check',
  'submit',
  'return',
  'cityReturn',
  'approve',
  'publish',
  'retire',
] as const;
export type SurveyAct = (typeof SURVEY_ACTS)[number];

const AFTER: Partial<Record<SurveyAct, Partial<Record<SurveyState, SurveyState>>>> = {
  change: { draft: 'draft', checked: 'draft' },
  check: { draft: 'checked' },
  submit: { checked: 'awaitingCity' },
  return: { checked: 'draft', awaitingCity: 'draft', approved: 'draft' },
  cityReturn: { awaitingCity: 'draft', approved: 'draft' },
  approve: { awaitingCity: 'approved' },
  publish: { approved: 'published' },
  retire: { published: 'retired' },
};

/** The state after an act; null when the act does not fit. Nothing leads out of what is published but retiring it. */
export const after = (state: SurveyState, act: SurveyAct): SurveyState | null => AFTER[act]?.[state] ?? null;

/** What only its writers see: the city is shown what was handed to it. */
export const SHOWN_TO_CITY: readonly SurveyState[] = ['awaitingCity', 'approved', 'published', 'retired'];
/** Parents may be in the middle of it. */
export const ANSWERABLE: readonly SurveyState[] = ['published', 'retired'];

/** Two pairs of eyes: whoever wrote a part neither approves nor publishes it. */
export const wroteIt = (writerIds: readonly string[], staffId: string): boolean => writerIds.includes(staffId);
