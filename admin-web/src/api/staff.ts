import type {
  AnswersExportInput,
  AnswersFilter,
  ArticleInput,
  ArticleState,
  BroadcastInput,
  ChangesInput,
  DeskView,
  Outcome,
  ReplyInput,
  SecondFactorInput,
  SegmentInput,
  SignInInput,
  StaffAccountChange,
  StaffAccountInput,
  StaleReason,
  Figure,
  GuardInput,
  NewSurveyVersion,
  SurveyApproveInput,
  SurveyReturnInput,
  SurveyState,
  SurveyVersionInput,
} from '@tsunagu/api-client';
import { call, download } from './http';

export type Cursor = string | null;
const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });

export const session = {
  read: () => call('GET /api/staff/session', {}),
  begin: (body: SignInInput) => call('POST /api/staff/session', { body }),
  confirm: (body: SecondFactorInput) => call('POST /api/staff/session/second-factor', { body }),
  end: () => call('DELETE /api/staff/session', {}),
};

export const service = {
  opening: () => call('GET /api/public/opening', {}),
  config: () => call('GET /api/public/config', {}),
};

export const desk = {
  list: (view: DeskView, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/consultations', { query: { view, ...page(cursor, limit) } }),
  read: (id: string) => call('GET /api/staff/consultations/{id}', { path: { id } }),
  messages: (id: string, after: number) =>
    call('GET /api/staff/consultations/{id}/messages', { path: { id }, query: { after } }),
  reply: (id: string, body: ReplyInput) => call('POST /api/staff/consultations/{id}/messages', { path: { id }, body }),
  markRead: (id: string, seq: number) =>
    call('POST /api/staff/consultations/{id}/read', { path: { id }, body: { seq } }),
  take: (id: string) => call('POST /api/staff/consultations/{id}/take', { path: { id } }),
  handOver: (id: string, counsellorId: string) =>
    call('POST /api/staff/consultations/{id}/hand-over', { path: { id }, body: { counsellorId } }),
  close: (id: string, outcome: Outcome) =>
    call('POST /api/staff/consultations/{id}/close', { path: { id }, body: { outcome } }),
  reopen: (id: string) => call('POST /api/staff/consultations/{id}/reopen', { path: { id } }),
  notes: (id: string) => call('GET /api/staff/consultations/{id}/notes', { path: { id } }),
  writeNote: (id: string, text: string) =>
    call('POST /api/staff/consultations/{id}/notes', { path: { id }, body: { text } }),
  letters: (id: string) => call('GET /api/staff/consultations/{id}/letters', { path: { id } }),
  household: (id: string) => call('GET /api/staff/consultations/{id}/household', { path: { id } }),
};

export const glassDoor = {
  list: (cursor: Cursor = null, limit = 30) => call('GET /api/city/consultations', { query: page(cursor, limit) }),
  read: (id: string) => call('GET /api/city/consultations/{id}', { path: { id } }),
  messages: (id: string, after: number) =>
    call('GET /api/city/consultations/{id}/messages', { path: { id }, query: { after } }),
};

export const articles = {
  list: (state: ArticleState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/articles', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  read: (id: string) => call('GET /api/staff/articles/{id}', { path: { id } }),
  create: (body: ArticleInput) => call('POST /api/staff/articles', { body }),
  save: (id: string, body: ArticleInput) => call('PUT /api/staff/articles/{id}', { path: { id }, body }),
  submit: (id: string) => call('POST /api/staff/articles/{id}/submit', { path: { id } }),
  approve: (id: string) => call('POST /api/staff/articles/{id}/approve', { path: { id } }),
  giveBack: (id: string, reason: string) =>
    call('POST /api/staff/articles/{id}/return', { path: { id }, body: { reason } }),
  retire: (id: string) => call('POST /api/staff/articles/{id}/retire', { path: { id } }),
};

export const segments = {
  list: (cursor: Cursor = null, limit = 30) => call('GET /api/staff/segments', { query: page(cursor, limit) }),
  read: (id: string) => call('GET /api/staff/segments/{id}', { path: { id } }),
  create: (body: SegmentInput) => call('POST /api/staff/segments', { body }),
  save: (id: string, body: SegmentInput) => call('PUT /api/staff/segments/{id}', { path: { id }, body }),
  preview: (condition: object) => call('POST /api/staff/segments/preview', { body: { condition } }),
};

export const broadcasts = {
  list: (cursor: Cursor = null, limit = 30) => call('GET /api/staff/broadcasts', { query: page(cursor, limit) }),
  read: (id: string) => call('GET /api/staff/broadcasts/{id}', { path: { id } }),
  create: (body: BroadcastInput) => call('POST /api/staff/broadcasts', { body }),
  submit: (id: string) => call('POST /api/staff/broadcasts/{id}/submit', { path: { id } }),
  approve: (id: string) => call('POST /api/staff/broadcasts/{id}/approve', { path: { id } }),
  giveBack: (id: string, reason: string) =>
    call('POST /api/staff/broadcasts/{id}/return', { path: { id }, body: { reason } }),
  schedule: (id: string, at: string) =>
    call('POST /api/staff/broadcasts/{id}/schedule', { path: { id }, body: { at } }),
  start: (id: string) => call('POST /api/staff/broadcasts/{id}/start', { path: { id } }),
  stop: (id: string) => call('POST /api/staff/broadcasts/{id}/stop', { path: { id } }),
};

export const services = {
  list: (search: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services', { query: { search, ...page(cursor, limit) } }),
  names: (ids: readonly string[]) => call('GET /api/staff/services/names', { query: { ids: ids.join() } }),
  read: (serviceId: string) => call('GET /api/public/services/{serviceId}', { path: { serviceId } }),
  checkRule: (rule: object, figures: Figure[]) =>
    call('POST /api/staff/services/check-rule', { body: { rule, figures } }),
  newlyEligible: (month: string) => call('GET /api/staff/services/newly-eligible', { query: { month } }),
  changes: (serviceId: string, body: ChangesInput, signal: AbortSignal) =>
    download('POST /api/staff/services/{serviceId}/changes', { path: { serviceId }, body }, signal),
};

export const accounts = {
  list: (cursor: Cursor = null, limit = 30) => call('GET /api/staff/accounts', { query: page(cursor, limit) }),
  create: (body: StaffAccountInput) => call('POST /api/staff/accounts', { body }),
  change: (id: string, body: StaffAccountChange) => call('PATCH /api/staff/accounts/{id}', { path: { id }, body }),
};

export const audit = {
  list: (cursor: Cursor = null, limit = 50) => call('GET /api/staff/audit', { query: page(cursor, limit) }),
  verify: () => call('GET /api/staff/audit/verify', {}),
};

export const answers = {
  list: (filter: AnswersFilter, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/answers', { query: { ...filter, ...page(cursor, limit) } }),
  count: (filter: AnswersFilter) => call('GET /api/staff/answers/count', { query: filter }),
  read: (id: string) => call('GET /api/staff/answers/{id}', { path: { id } }),
  questions: () => call('GET /api/staff/answers/questions', {}),
  summary: () => call('GET /api/staff/answers/summary', {}),
  stale: (reason: StaleReason, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/households/stale', { query: { reason, ...page(cursor, limit) } }),
  download: (body: AnswersExportInput, signal: AbortSignal) =>
    download('POST /api/staff/answers/exports', { body }, signal),
};

export const duty = { today: () => call('GET /api/staff/duty/today', {}) };

export const surveyVersions = {
  list: (state: SurveyState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/survey/versions', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  read: (version: string) => call('GET /api/staff/survey/versions/{version}', { path: { version } }),
  create: (body: NewSurveyVersion) => call('POST /api/staff/survey/versions', { body }),
  save: (version: string, body: SurveyVersionInput) =>
    call('PUT /api/staff/survey/versions/{version}', { path: { version }, body }),
  remove: (version: string) => call('DELETE /api/staff/survey/versions/{version}', { path: { version } }),
  diff: (version: string, against: string) =>
    call('GET /api/staff/survey/versions/{version}/diff', { path: { version }, query: { against } }),
  history: (version: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/survey/versions/{version}/history', { path: { version }, query: page(cursor, limit) }),
  check: (version: string, revision: number) =>
    call('POST /api/staff/survey/versions/{version}/check', { path: { version }, body: { revision } }),
  submit: (version: string, revision: number) =>
    call('POST /api/staff/survey/versions/{version}/submit', { path: { version }, body: { revision } }),
  giveBack: (version: string, body: SurveyReturnInput) =>
    call('POST /api/staff/survey/versions/{version}/return', { path: { version }, body }),
  publish: (version: string, revision: number) =>
    call('POST /api/staff/survey/versions/{version}/publish', { path: { version }, body: { revision } }),
  catalogue: (cursor: Cursor = null, limit = 100) =>
    call('GET /api/staff/survey/catalogue', { query: page(cursor, limit) }),
  guard: (body: GuardInput) => call('POST /api/staff/survey/guard', { body }),
};

/** The city's own door to the survey: it reads what was handed to it, approves it or gives it back. */
export const citySurvey = {
  catalogue: (cursor: Cursor = null, limit = 100) =>
    call('GET /api/city/survey/catalogue', { query: page(cursor, limit) }),
  list: (state: SurveyState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/city/survey/versions', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  read: (version: string) => call('GET /api/city/survey/versions/{version}', { path: { version } }),
  diff: (version: string, against: string) =>
    call('GET /api/city/survey/versions/{version}/diff', { path: { version }, query: { against } }),
  history: (version: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/city/survey/versions/{version}/history', { path: { version }, query: page(cursor, limit) }),
  approve: (version: string, body: SurveyApproveInput) =>
    call('POST /api/city/survey/versions/{version}/approve', { path: { version }, body }),
  giveBack: (version: string, body: SurveyReturnInput) =>
    call('POST /api/city/survey/versions/{version}/return', { path: { version }, body }),
};
