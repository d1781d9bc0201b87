// The shape of every answer and body of the API, by schema name. Routes stand in the comment above each group.
// Replaced by the generated schema once the API's OpenAPI document exists; names stay.

export type Language = 'ja' | 'easy-ja';
/** A text in every language of the service. */
export interface Texts { ja: string; 'easy-ja': string }
export type Ward = 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi';
export type NoAnswer = 'unknown' | 'declined' | 'later';
/** Every refusal: HTTP 4xx with this body. `code` is like `consultation.closed`. */
export interface RefusalBody { code: string; requestId: string; fields?: { path: string; rule: string }[] }
/** Paged lists: `?cursor=&limit=` (limit 1–100, default 30). `nextCursor` null at the end. */
export interface Page<T> { items: T[]; nextCursor: string | null }

// ───────────── public: no session ─────────────
// GET /api/public/config
export interface PublicConfig {
  serviceName: string;            // つなぐ — set in one place
  cityName: string;               // 神戸市
  operatorName: string;
  liffId: string;
  lineMode: 'line' | 'simulator'; // simulator: liff-app asks simulatorUrl for the LIFF context
  simulatorUrl: string | null;
  addFriendUrl: string;
  wards: WardOption[];
  emergencyNumbers: EmergencyNumber[];
  topics: TopicOption[];
}
export interface WardOption { code: Ward; name: string; kana: string }
export interface EmergencyNumber { tel: string; name: Texts; note: Texts }
export type Topic = 'money' | 'health' | 'childcare' | 'school' | 'play' | 'housing' | 'advice';
export interface TopicOption { code: Topic; name: Texts }
// GET /api/public/opening  (duty: what the calendar says right now)
export interface OpeningView {
  open: boolean;
  now: string;                    // ISO instant of the server clock
  today: string;                  // YYYY-MM-DD in Asia/Tokyo
  opensAt: string | null;         // "10:00" today, null on a closed day
  closesAt: string | null;
  nextOpening: { date: string; opensAt: string } | null;
  promise: PromiseView;
}
/** same day, otherwise by the end of the next business day. */
export interface PromiseView {
  kind: 'today' | 'nextBusinessDay';
  date: string;                   // YYYY-MM-DD on which an answer is due
  dueAt: string;                  // ISO instant: closing time of that day
  days: { date: string; kind: 'business' | 'closed' | 'holiday'; holidayName: string | null }[]; // today … date
}
// GET /api/public/catalogue  (ETag; everything the finder needs to evaluate in the browser)
export interface Catalogue { version: string; parameters: Parameter[]; services: CatalogueService[] }
export interface Parameter { id: string; values: { from: string; to: string | null; value: number; source: string }[] }
export interface CatalogueService {
  id: string; name: string; summary: string; category: string; lifeStages: string[];
  rule: unknown;                  // Rule of @tsunagu/eligibility, parse with parseRule
  amount: string; amountUncertain: boolean; timing: string; desk: string;
  confidence: 'high' | 'medium' | 'low';
  asksAtDesk: boolean;            // contains an `ask` node: opening it is never recorded
}
// GET /api/public/services/:serviceId
export interface ServicePage extends CatalogueService {
  target: string; howToApply: string; sourceUrl: string; asOf: string; notes: string | null; sensitiveCriteria: string[];
}

// ───────────── parent ─────────────
// POST /api/parent/session {idToken}  (public) → ParentMe + HttpOnly cookie · GET same → ParentMe · DELETE → 204
export interface ParentSessionInput { idToken: string }
export interface ParentMe {
  stage: 'consent' | 'survey' | 'ready';   // where the front end must lead
  reconsent: boolean;                       // agreed once, text changed since
  language: Language;
  friend: boolean | null;                   // null: never heard of by webhook
  alias: string;                            // ひまわり
  unread: number;                           // messages from counsellors not read
  household: HouseholdView | null;
  pausedUntil: string | null;
  stoppedTopics: Topic[];
}
// GET /api/parent/consent → ConsentText · POST /api/parent/consent {version} → ParentMe
export interface ConsentText { version: string; validFrom: string; blocks: { title: Texts; paragraphs: Texts[] }[] }
export interface ConsentInput { version: string }
// GET /api/parent/survey → SurveyForm · PUT /api/parent/survey/draft {version, answers} → SurveyForm
// POST /api/parent/survey {version, answers} → ParentMe   (finishes registration, or updates all registration answers later)
// PUT /api/parent/survey/answer {version, answer} → ParentMe   (one answer, e.g. the finder's next question; after registration)
export interface SurveyForm { version: string; questions: SurveyQuestion[]; answers: Answer[]; finished: boolean; resumed: boolean }
export interface SurveyQuestion {
  id: string;                     // ward, children, expecting, guardians, language; finder: single, tax, incomeTax, receives, multiples …
  fact: string;                   // family.singleParent …
  stage: 'registration' | 'finder';
  type: 'ward' | 'children' | 'single' | 'yesNo' | 'month' | 'language';
  privacy: 'ordinary' | 'caution';
  required: false;                // every question takes a no-answer
  title: Texts; why: Texts; how: Texts | null;
  options: { value: string; label: Texts }[];
}
/** Exactly one of choice | children | month | noAnswer is set. choice: option value, ward code, 'true'/'false', language code. month: expecting (YYYY-MM) — expecting takes month, choice 'false', or a noAnswer. */
export interface Answer {
  questionId: string;
  choice?: string; month?: string; noAnswer?: NoAnswer;
  children?: ChildInput[]; childrenComplete?: boolean;
}
export interface ChildInput { birthMonth: string /* YYYY-MM */; bornOnFirst?: boolean; care?: Care; school?: School }
export type Care = 'none' | 'licensed' | 'kindergarten' | 'other';
export type School = 'kobe-municipal' | 'other' | 'highschool-kobe' | 'highschool-outside' | 'none';
export interface HouseholdView {
  ward: Ward | 'outside' | null; language: Language;
  children: { birthMonth: string; bornOnFirst: boolean | null; care: Care | null; school: School | null }[];
  childrenComplete: boolean;
  expectingMonth: string | null;
  /** Everything known, keyed as the rule language keys it (residence.kobe, family.expecting, …). */
  facts: { fact: string; value: boolean | string | null; noAnswer: NoAnswer | null }[];
  registeredAt: string;
}
// PATCH /api/parent/settings → ParentMe
export interface SettingsInput { language?: Language; stoppedTopics?: Topic[]; pause?: boolean; expectingStopped?: true }
// POST /api/parent/leave → 204 (withdraw and erase; session ends)
// GET /api/parent/letters → Page<LetterSummary> · GET /api/parent/letters/:articleId → LetterPage (marks opened)
export interface LetterSummary { articleId: string; title: Texts; topic: Topic; sentAt: string; openedAt: string | null }
export interface LetterPage extends LetterSummary { body: Texts; serviceId: string | null; reason: ReasonPart[]; designatedByCity: boolean }
/** 「2歳のお子さんがいる灘区の方へ」: parts the front end puts into words. */
export interface ReasonPart { kind: 'ward' | 'childAge' | 'schoolYear' | 'expecting' | 'language' | 'everyone' | 'fact'; value: string }
// GET  /api/parent/consultations → Page<ParentConsultation>
// POST /api/parent/consultations OpenConsultationInput → ParentConsultation   (409 survey.unfinished when stage !== 'ready')
// GET  /api/parent/consultations/:id → ParentConsultation
// GET  /api/parent/consultations/:id/messages?after=SEQ → { items: MessageView[] } (ascending, ≤ 100)
// POST /api/parent/consultations/:id/messages {clientId, text} → MessageView  (idempotent per clientId)
// POST /api/parent/consultations/:id/read {seq} → 204
// GET  /api/parent/live → text/event-stream of LiveEvent (data: JSON) — wake-ups only; fetch by cursor afterwards
export type ConsultationCategory = 'procedure' | 'money' | 'childcare' | 'school' | 'child' | 'self' | 'unsure';
export interface OpenConsultationInput { clientId: string /* uuid */; category: ConsultationCategory; text: string /* 1–2000 */; serviceId?: string }
export interface ParentConsultation {
  id: string; category: ConsultationCategory; serviceId: string | null;
  state: 'open' | 'closed'; openedAt: string; lastMessageAt: string; unread: number;
  promise: { date: string; dueAt: string } | null;   // null when nothing waits for an answer
}
export interface MessageInput { clientId: string; text: string /* 1–2000 */ }
export interface MessageView {
  id: string; clientId: string; seq: number; from: 'parent' | 'counsellor';
  text: string; sentAt: string; readAt: string | null;
  sender: { name: string; qualification: string | null } | null;  // counsellor's working name; null for the parent
  service: { id: string; name: string } | null;                    // inserted benefit card
}
export interface LiveEvent { kind: 'consultation' | 'broadcast' | 'me' | 'ping'; id: string | null; cause: 'message' | 'read' | 'state' | 'note' | 'progress' | null }

// ───────────── staff ─────────────
// POST /api/staff/session {email,password} (public) → SignInStep · POST /api/staff/session/second-factor {ticket, code} (public) → StaffMe + cookie
// GET /api/staff/session → StaffMe · DELETE → 204
export interface SignInInput { email: string; password: string }
export interface SignInStep { ticket: string }
export interface SecondFactorInput { ticket: string; code: string /* 6 digits */ }
export type StaffRole = 'counsellor' | 'supervisor' | 'manager' | 'editor' | 'cityViewer' | 'cityApprover' | 'systemAdministrator';
export interface StaffMe { id: string; name: string; email: string; roles: StaffRole[] }
// GET /api/staff/accounts → Page<StaffAccount> · POST StaffAccountInput → StaffAccountCreated · PATCH /api/staff/accounts/:id StaffAccountChange → StaffAccount
export interface StaffAccount {
  id: string; name: string; email: string; roles: StaffRole[]; qualification: string | null; experienceYears: number | null;
  disabledAt: string | null; createdAt: string; lastSignInAt: string | null;
}
export interface StaffAccountInput { name: string; email: string; roles: StaffRole[]; qualification?: string; experienceYears?: number }
export interface StaffAccountCreated { account: StaffAccount; temporaryPassword: string; secondFactorUri: string /* otpauth://, shown once */ }
export interface StaffAccountChange { name?: string; roles?: StaffRole[]; qualification?: string; experienceYears?: number; disabled?: boolean }
// GET /api/staff/audit?cursor= → Page<AuditEntryView> · GET /api/staff/audit/verify → { entries, sealed, intact, brokenAt }
export interface AuditEntryView { id: string; at: string; actor: { kind: 'staff' | 'parent' | 'system'; id: string | null; name: string | null }; action: string; subject: { type: string; id: string } | null }

// Desk. counsellor, supervisor: read & write · manager: read. City reads through /api/city/… only.
// GET  /api/staff/consultations?view=mine|waiting|all&cursor= → Page<DeskItem> (deadline first)
// GET  /api/staff/consultations/:id → DeskConsultation · GET /:id/messages?after=SEQ → { items: MessageView[] }
// POST /:id/messages ReplyInput → MessageView · POST /:id/read {seq} → 204
// POST /:id/take → DeskConsultation · POST /:id/hand-over {counsellorId} → DeskConsultation · POST /:id/close {outcome} → DeskConsultation · POST /:id/reopen → DeskConsultation
// GET  /:id/notes → { items: NoteView[] } · POST /:id/notes {text} → NoteView
// GET  /:id/household → HouseholdPanel
// GET  /api/staff/live → text/event-stream of LiveEvent
export type DeskState = 'waiting' | 'answering' | 'answered' | 'closed';  // 未対応 · 対応中 · 保護者の返事待ち · 終了
export interface DeskItem {
  id: string; number: string /* 2026-1187 */; alias: string; ward: Ward | 'outside' | null; language: Language;
  category: ConsultationCategory; state: DeskState; dueAt: string | null; overdue: boolean;
  counsellor: { id: string; name: string } | null; openedAt: string; lastMessageAt: string;
  preview: string /* first 40 characters of the last message */; unread: number;
}
export interface DeskConsultation extends DeskItem { service: { id: string; name: string } | null; closedAt: string | null; outcome: Outcome | null }
export type Outcome = 'informed' | 'guided' | 'listened' | 'noReply' | 'other';
export interface ReplyInput { clientId: string; text: string; serviceId?: string }
export interface NoteView { id: string; author: string; text: string; writtenAt: string }
export interface HouseholdPanel {
  alias: string; household: HouseholdView; registeredAt: string; friend: boolean | null;
  findings: Finding[];                         // likely first
  earlier: { id: string; number: string; category: ConsultationCategory; openedAt: string; state: DeskState }[];
}
// GET /api/staff/consultations/:id/letters → { items: SentLetter[] } (newest first, ≤ 30; served by broadcasts, behind the consultation's access)
export interface SentLetter { articleId: string; title: string; sentAt: string; opened: boolean }
export type Verdict = 'likely' | 'needsAnswer' | 'askDesk' | 'notNow';
export interface Finding { serviceId: string; name: string; verdict: Verdict; sentence: string /* why, in ja */; missing: string[] }

// City's glass door. cityViewer, cityApprover: read-only, each view written to the audit.
// GET /api/city/consultations?cursor= → Page<DeskItem> · GET /api/city/consultations/:id → DeskConsultation · GET /:id/messages?after= → { items: MessageView[] }

// Articles. editor writes; supervisor, manager, cityApprover approve (never their own).
// GET /api/staff/articles?state=&cursor= → Page<ArticleView> · POST ArticleInput → ArticleView · GET/PUT /api/staff/articles/:id
// POST /:id/submit · POST /:id/approve · POST /:id/return {reason} → ArticleView
export type ArticleState = 'draft' | 'submitted' | 'approved' | 'retired';
export interface ArticleView {
  id: string; title: Texts; body: Texts; topic: Topic; serviceId: string | null; designatedByCity: boolean; state: ArticleState;
  author: { id: string; name: string }; approver: { id: string; name: string } | null; returnReason: string | null; updatedAt: string; version: number;
}
export interface ArticleInput { title: Texts; body: Texts; topic: Topic; serviceId?: string; designatedByCity?: boolean; version?: number /* optimistic lock on PUT */ }

// Segments. editor, supervisor, manager.
// GET /api/staff/segments?cursor= → Page<SegmentView> · POST SegmentInput → SegmentView · PUT /api/staff/segments/:id
// POST /api/staff/segments/preview { condition } → SegmentPreview
export interface SegmentView { id: string; name: string; condition: unknown; sentence: string; updatedAt: string }
export interface SegmentInput { name: string; condition: unknown }
/** count is null and suppressed true below 10 (10未満). examples: at most five, masked. */
export interface SegmentPreview {
  count: number | null; suppressed: boolean; reachable: number | null; total: number; sentence: string;
  sentences: { text: string; count: number | null }[];   // count after each top-level sentence
  examples: { ward: string; childAges: number[]; language: Language; reason: ReasonPart[] }[];
}

// Broadcasts. editor drafts and submits; supervisor, manager, cityApprover approve (never their own); editor schedules or starts an approved one.
// GET /api/staff/broadcasts?cursor= → Page<BroadcastView> · POST BroadcastInput → BroadcastView · GET /api/staff/broadcasts/:id
// POST /:id/submit · /:id/approve · /:id/return {reason} · /:id/schedule {at} · /:id/start · /:id/stop → BroadcastView
export type BroadcastState = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'sending' | 'sent' | 'stopped';
export interface BroadcastInput { articleId: string; segmentId: string }
export interface BroadcastView {
  id: string; article: { id: string; title: string }; segment: { id: string; name: string; sentence: string }; state: BroadcastState;
  author: { id: string; name: string }; approver: { id: string; name: string } | null; returnReason: string | null;
  estimate: number | null;                    // households now, null below 10
  recipients: number | null;                  // frozen at start
  requests: { total: number; accepted: number; failed: number; undecided: number };
  opened: number | null; scheduledAt: string | null; startedAt: string | null; finishedAt: string | null; createdAt: string;
  quota: { limit: number | null; used: number } | null;
}

// Catalogue for staff: GET /api/staff/services?cursor=&search= → Page<CatalogueService> · POST /api/staff/services/check-rule {rule} → { ok, sentence, errors: {path, code}[] }
// Duty: GET /api/staff/duty/today → DutyToday
export interface DutyToday { opening: OpeningView; onDuty: { id: string; name: string; qualification: string | null; from: string; to: string }[] }
