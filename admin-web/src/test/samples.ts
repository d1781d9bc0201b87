import type {
  BroadcastView,
  DeskConsultation,
  DeskItem,
  HouseholdPanel,
  MessageView,
  OpeningView,
  StaffMe,
  StaffRole,
} from '@tsunagu/api-client';

export const at = (day: number, time: string) => `2026-11-${String(day).padStart(2, '0')}T${time}:00+09:00`;
/** Friday 20 November 2026, 14:32 in Kobe. */
export const friday = new Date(at(20, '14:32'));

export const staff = (...roles: StaffRole[]): StaffMe => ({
  id: 'me',
  name: '西岡 翔',
  email: 'nishioka@example.jp',
  roles,
});

export const deskItem = (part: Partial<DeskItem> & { id: string }): DeskItem => ({
  number: `2026-${part.id}`,
  alias: `呼び名${part.id}`,
  ward: 'nada',
  language: 'ja',
  category: 'childcare',
  state: 'waiting',
  dueAt: null,
  overdue: false,
  counsellor: { id: 'me', name: '西岡 翔' },
  openedAt: at(20, '10:00'),
  lastMessageAt: at(20, '10:00'),
  preview: '最後のことば',
  unread: 0,
  ...part,
});

export const consultation = (part: Partial<DeskConsultation> & { id: string }): DeskConsultation => ({
  ...deskItem(part),
  service: null,
  closedAt: null,
  outcome: null,
  ...part,
});

export const message = (seq: number, part: Partial<MessageView> = {}): MessageView => ({
  id: `message-${String(seq)}`,
  clientId: `client-${String(seq)}`,
  seq,
  from: 'parent',
  text: `${String(seq)}通目`,
  sentAt: at(20, '10:00'),
  readAt: at(20, '10:05'),
  sender: null,
  service: null,
  ...part,
});

export const household = (alias: string): HouseholdPanel => ({
  alias,
  registeredAt: at(3, '10:00'),
  friend: true,
  household: {
    ward: 'nada',
    language: 'ja',
    children: [{ birthMonth: '2024-07', bornOnFirst: null, care: 'none', school: null, grownOut: false }],
    childrenComplete: true,
    expectingMonth: null,
    facts: [],
    registeredAt: at(3, '10:00'),
    confirmedAt: null,
  },
  findings: [
    {
      serviceId: 'byoji',
      name: '病児保育',
      verdict: 'likely',
      sentence: '小学6年生までのお子さんがいるため',
      missing: [],
    },
  ],
  earlier: [],
});

export const opening: OpeningView = {
  open: true,
  now: at(20, '14:32'),
  today: '2026-11-20',
  opensAt: '10:00',
  closesAt: '20:00',
  nextOpening: { date: '2026-11-24', opensAt: '10:00' },
  promise: { kind: 'today', date: '2026-11-20', dueAt: at(20, '20:00'), days: [] },
};

export const broadcast = (part: Partial<BroadcastView> = {}): BroadcastView => ({
  id: 'b1',
  article: { id: 'a1', title: '一時保育の予約のしかた' },
  segment: { id: 'g1', name: '0〜2歳', sentence: '0〜2歳のお子さんがいる方' },
  state: 'draft',
  author: { id: 'someone', name: '小川 結衣' },
  approver: null,
  returnReason: null,
  stopCause: null,
  estimate: 784,
  recipients: null,
  requests: { total: 0, accepted: 0, failed: 0, undecided: 0 },
  opened: null,
  scheduledAt: null,
  startedAt: null,
  finishedAt: null,
  createdAt: at(18, '10:00'),
  quota: null,
  ...part,
});
