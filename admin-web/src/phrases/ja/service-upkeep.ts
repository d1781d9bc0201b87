import type { SourceState } from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

const upTo = (n: number): string => (n > 99 ? '100件以上' : `${String(n)}件`);

export const upkeepWords = {
  title: '制度の見直し',
  tabs: {
    label: '見直しの一覧',
    overdue: '確かめる日が過ぎた',
    soon: '30日以内',
    unsure: '要確認',
    sources: '出典の変化',
  },
  overdueCaption: '確かめる日が過ぎた内容の一覧',
  unsureCaption: '要確認の制度の一覧',
  sourcesCaption: '変わった出典・開けない出典の一覧',
  columns: {
    service: '制度',
    what: '何を',
    due: '確かめる日',
    source: '出典',
    state: '状態',
    uncertain: 'まだ確かめること',
    looked: '見た日',
    used: '使っている制度',
    act: '',
  },
  kinds: { service: '制度の全体', figure: '金額' },
  late: (days: number) => (days <= 0 ? '' : `${String(days)}日過ぎました`),
  open: '出典を開く',
  still: '今もそのとおり',
  stillTitle: '今もそのとおりですか',
  stillText: '出典を開いて、同じ内容だと確かめてから進んでください。あなたの名前が記録に残ります。',
  next: '次に確かめる日',
  confirmed: '確かめた記録を残しました。',
  seen: '見ました',
  seenDone: '見た記録を残しました。',
  unused: '使っている公開中の制度はありません',
  restOf: (n: number) => `ほか${String(n)}の制度`,
  /** A number beside a word; what is more than a badge can hold is not counted on. */
  waiting: (n: number) => (n > 99 ? '99+' : String(n)),
  waitingSaid: (overdue: number, broken: number) =>
    `見直すもの：確かめる日が過ぎた${upTo(overdue)}、開けない出典${upTo(broken)}`,
  empty: '見直すものはありません',
  emptyText: '期日が来た内容が、ここに並びます。',
  states: {
    fine: { glyph: 'met', word: '変わりなし', tone: 'ok' },
    changed: { glyph: 'flag', word: '文が変わった', tone: 'warn' },
    broken: { glyph: 'breach', word: '開けない', tone: 'danger' },
  } satisfies Record<SourceState, StatusLook>,
  failures: (n: number) => `${String(n)}夜つづけて開けません`,
} as const;
