import type { CatalogueService } from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const confidenceLooks: Record<CatalogueService['confidence'], StatusLook> = {
  high: { glyph: 'met', word: '出典を確認済み', tone: 'ok' },
  medium: { glyph: 'hand', word: '一部は要確認', tone: 'plain' },
  low: { glyph: 'risk', word: '要確認', tone: 'warn' },
};

/** Categories of the catalogue. */
export const categoryNames: Record<string, string> = {
  cash: '手当・給付',
  medical: '医療費',
  childcare: '預け先・保育',
  education: '教育・就学',
  health: '健診・健康',
  consult: '相談',
  care: '育児の手伝い',
  'single-parent': 'ひとり親',
  place: '遊び場・居場所',
  goods: '品物',
  housing: '住まい',
  'fee-reduction': '料金の減免',
  procedure: '手続き',
  visit: '訪問',
  class: '教室',
  loan: '貸付',
  information: '情報',
};
export const categoryName = (code: string): string => categoryNames[code] ?? code;

export const services = {
  title: '制度',
  search: '制度をさがす',
  searchHint: '名前の一部を入れると、しぼられます。',
  caption: '制度の一覧',
  columns: { place: '順', name: '名前', who: 'だれのための制度か', desk: '窓口', confidence: '確かさ' },
  empty: '合う制度がありません',
  emptyText: 'ことばを短くするか、別のことばでさがしてください。',
  unreadable: '条件を読み取れません',
  asksAtDesk: '窓口で確認する条件を含みます',
  amount: '金額',
  uncertain: '金額は要確認です。窓口で確認してください。',
  timing: '時期',
  how: '申しこみ',
  target: '対象',
  rule: '条件',
  source: '出典',
  sourceLink: (title: string) => `出典「${title}」を開く`,
  checked: (day: string) => `${day}に確認した内容です。`,
  /** As the source says it: a day, a month, `2024-2025` or 「2015頃」. */
  sourceDay: (text: string) => `出典の日付：${text}`,
  notes: '備考',
  sensitive: '窓口だけで確認すること',
  choose: '制度を選んでください',
  chooseText: '条件、金額、出典が出ます。',
  noPromise: '「受けられます」とは書きません。決めるのは窓口です。',
} as const;
