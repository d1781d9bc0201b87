import type {
  ArticleInput,
  ArticleState,
  ArticleView,
  AuditEntryView,
  BroadcastInput,
  BroadcastView,
  CatalogueService,
  DeskConsultation,
  DeskItem,
  DutyToday,
  HouseholdPanel,
  MessageView,
  NoteView,
  OpeningView,
  Outcome,
  Page,
  PublicConfig,
  ReplyInput,
  SegmentInput,
  SegmentPreview,
  SegmentView,
  SentLetter,
  ServicePage,
  SignInInput,
  SignInStep,
  SecondFactorInput,
  StaffAccount,
  StaffAccountChange,
  StaffAccountCreated,
  StaffAccountInput,
  StaffMe,
} from '@tsunagu/api-client';
import { http } from './http';

export type Cursor = string | null;
export type DeskView = 'mine' | 'waiting' | 'all';
export interface AuditVerification {
  entries: number;
  sealed: number;
  intact: boolean;
  brokenAt: string | null;
}
export interface RuleCheck {
  ok: boolean;
  sentence: string;
  errors: { path: string; code: string }[];
}

const one = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

export const session = {
  read: () => http.get<StaffMe>('/staff/session'),
  begin: (input: SignInInput) => http.post<SignInStep>('/staff/session', input),
  confirm: (input: SecondFactorInput) => http.post<StaffMe>('/staff/session/second-factor', input),
  end: () => http.delete<undefined>('/staff/session'),
};

export const service = {
  opening: () => http.get<OpeningView>('/public/opening'),
  config: () => http.get<PublicConfig>('/public/config'),
};

export const desk = {
  list: (view: DeskView, cursor: Cursor = null, limit = 30) =>
    http.get<Page<DeskItem>>('/staff/consultations', { view, cursor, limit }),
  read: (id: string) => http.get<DeskConsultation>(one('/staff/consultations', id)),
  messages: (id: string, after: number) =>
    http.get<{ items: MessageView[] }>(`${one('/staff/consultations', id)}/messages`, { after }),
  reply: (id: string, input: ReplyInput) =>
    http.post<MessageView>(`${one('/staff/consultations', id)}/messages`, input),
  markRead: (id: string, seq: number) => http.post<undefined>(`${one('/staff/consultations', id)}/read`, { seq }),
  take: (id: string) => http.post<DeskConsultation>(`${one('/staff/consultations', id)}/take`),
  handOver: (id: string, counsellorId: string) =>
    http.post<DeskConsultation>(`${one('/staff/consultations', id)}/hand-over`, { counsellorId }),
  close: (id: string, outcome: Outcome) =>
    http.post<DeskConsultation>(`${one('/staff/consultations', id)}/close`, { outcome }),
  reopen: (id: string) => http.post<DeskConsultation>(`${one('/staff/consultations', id)}/reopen`),
  notes: (id: string) => http.get<{ items: NoteView[] }>(`${one('/staff/consultations', id)}/notes`),
  writeNote: (id: string, text: string) => http.post<NoteView>(`${one('/staff/consultations', id)}/notes`, { text }),
  letters: (id: string) => http.get<{ items: SentLetter[] }>(`${one('/staff/consultations', id)}/letters`),
  household: (id: string) => http.get<HouseholdPanel>(`${one('/staff/consultations', id)}/household`),
};

export const glassDoor = {
  list: (cursor: Cursor = null, limit = 30) => http.get<Page<DeskItem>>('/city/consultations', { cursor, limit }),
  read: (id: string) => http.get<DeskConsultation>(one('/city/consultations', id)),
  messages: (id: string, after: number) =>
    http.get<{ items: MessageView[] }>(`${one('/city/consultations', id)}/messages`, { after }),
};

export const articles = {
  list: (state: ArticleState | null, cursor: Cursor = null, limit = 30) =>
    http.get<Page<ArticleView>>('/staff/articles', { state, cursor, limit }),
  read: (id: string) => http.get<ArticleView>(one('/staff/articles', id)),
  create: (input: ArticleInput) => http.post<ArticleView>('/staff/articles', input),
  save: (id: string, input: ArticleInput) => http.put<ArticleView>(one('/staff/articles', id), input),
  submit: (id: string) => http.post<ArticleView>(`${one('/staff/articles', id)}/submit`),
  approve: (id: string) => http.post<ArticleView>(`${one('/staff/articles', id)}/approve`),
  giveBack: (id: string, reason: string) => http.post<ArticleView>(`${one('/staff/articles', id)}/return`, { reason }),
};

export const segments = {
  list: (cursor: Cursor = null, limit = 30) => http.get<Page<SegmentView>>('/staff/segments', { cursor, limit }),
  read: (id: string) => http.get<SegmentView>(one('/staff/segments', id)),
  create: (input: SegmentInput) => http.post<SegmentView>('/staff/segments', input),
  save: (id: string, input: SegmentInput) => http.put<SegmentView>(one('/staff/segments', id), input),
  preview: (condition: unknown) => http.post<SegmentPreview>('/staff/segments/preview', { condition }),
};

export const broadcasts = {
  list: (cursor: Cursor = null, limit = 30) => http.get<Page<BroadcastView>>('/staff/broadcasts', { cursor, limit }),
  read: (id: string) => http.get<BroadcastView>(one('/staff/broadcasts', id)),
  create: (input: BroadcastInput) => http.post<BroadcastView>('/staff/broadcasts', input),
  submit: (id: string) => http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/submit`),
  approve: (id: string) => http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/approve`),
  giveBack: (id: string, reason: string) =>
    http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/return`, { reason }),
  schedule: (id: string, at: string) => http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/schedule`, { at }),
  start: (id: string) => http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/start`),
  stop: (id: string) => http.post<BroadcastView>(`${one('/staff/broadcasts', id)}/stop`),
};

export const services = {
  list: (search: string, cursor: Cursor = null, limit = 30) =>
    http.get<Page<CatalogueService>>('/staff/services', { search, cursor, limit }),
  read: (id: string) => http.get<ServicePage>(one('/public/services', id)),
  checkRule: (rule: unknown) => http.post<RuleCheck>('/staff/services/check-rule', { rule }),
};

export const accounts = {
  list: (cursor: Cursor = null, limit = 30) => http.get<Page<StaffAccount>>('/staff/accounts', { cursor, limit }),
  create: (input: StaffAccountInput) => http.post<StaffAccountCreated>('/staff/accounts', input),
  change: (id: string, input: StaffAccountChange) => http.patch<StaffAccount>(one('/staff/accounts', id), input),
};

export const audit = {
  list: (cursor: Cursor = null, limit = 50) => http.get<Page<AuditEntryView>>('/staff/audit', { cursor, limit }),
  verify: () => http.get<AuditVerification>('/staff/audit/verify'),
};

export const duty = { today: () => http.get<DutyToday>('/staff/duty/today') };
