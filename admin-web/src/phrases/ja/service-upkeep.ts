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
    disagreeing: '条件のずれ',
    sources: '出典の変化',
  },
  overdueCaption: '確かめる日が過ぎた内容の一覧',
  unsureCaption: '要確認の制度の一覧',
  disagreeingCaption: '確認の世帯とちがう答えを出す制度の一覧',
  noneDisagrees: 'ほかの制度や共通の数字が変わり、条件が確認の世帯とちがう答えを出すと、ここに並びます。',
  sourcesCaption: '変わった出典・開けない出典の一覧',
  columns: {
    service: '制度',
    what: '何を',
    due: '確かめる日',
    source: '出典',
    state: '状態',
    uncertain: 'まだ確かめること',
    goldens: '答えがちがう確認の世帯',
    figures: '今日の値がない数字',
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
  waitingSaid: ({ overdue, broken, disagreeing }: { overdue: number; broken: number; disagreeing: number }) => {
    const off = disagreeing > 0 ? `、条件のずれ${upTo(disagreeing)}` : '';
    return `見直すもの：確かめる日が過ぎた${upTo(overdue)}、開けない出典${upTo(broken)}${off}`;
  },
  otherwise: (expected: string, found: string) => `「${expected}」のはずが「${found}」`,
  empty: '見直すものはありません',
  emptyTexts: {
    overdue: '確かめる日が過ぎた内容が、ここに並びます。',
    soon: '30日以内に確かめる日が来る内容が、ここに並びます。',
    unsure: '確かさが「要確認」の制度と、まだ確かめることがある制度が、ここに並びます。',
  },
  noSources: {
    fine: '変わりのない出典はありません',
    changed: '文が変わった出典はありません',
    broken: '開けない出典はありません',
  } satisfies Record<SourceState, string>,
  lookedOn: (day: string) => `最後に確かめた日：${day}`,
  notLooked: '出典は、まだ確かめていません',
  notLookedText: '毎晩、公開中の制度の出典を開いて確かめます。次の朝に、結果が出ます。',
  states: {
    fine: { glyph: 'met', word: '変わりなし', tone: 'ok' },
    changed: { glyph: 'flag', word: '文が変わった', tone: 'warn' },
    broken: { glyph: 'breach', word: '開けない', tone: 'danger' },
  } satisfies Record<SourceState, StatusLook>,
  failures: (n: number) => `${String(n)}夜つづけて開けません`,
} as const;
