import { suppressed } from './common';

export const newlyEligible = {
  title: '新しく対象になる世帯',
  lead: '登録している世帯のうち、年齢や年度が変わって新しく「対象になりそう」になる世帯の数を、月ごとに数えます。その月の1日と、前の月の1日を比べます。',
  months: {
    label: '数える月',
    this: (month: number) => `今月（${month}月）`,
    next: (month: number) => `来月（${month}月）`,
    april: (month: string) => `新年度（${month}）`,
    other: '月を選ぶ',
    field: '月',
  },
  of: (from: string, to: string, total: string) => `${from}から${to}まで。登録 ${total}世帯`,
  caption: '制度ごとの、新しく対象になる世帯の数',
  columns: { service: '制度', count: '世帯の数', act: '届ける相手' },
  hidden: suppressed,
  zeros: (n: number) => `0世帯の制度（${String(n)}）も出す`,
  withoutZeros: '0世帯の制度を隠す',
  empty: 'この月に新しく対象になる世帯はありません',
  emptyText: '月を変えると、ほかの時期を調べられます。',
  make: '届ける相手をつくる',
  makeFor: (name: string) => `届ける相手をつくる：${name}`,
  dialog: {
    title: '届ける相手をつくりますか',
    text: '新しく対象になる世帯だけを選ぶ、届ける相手をつくります。つくった後に、区やお子さんの年齢などの文を足せます。お知らせは「配信」で始めます。',
    name: '名前',
    nameHint: '職員の画面だけで使います。LINEには渡しません。',
    suggested: (service: string, month: string) => `${service}：${month}から`,
    counting: '数えています',
    households: (n: string) => `いまの世帯の数　${n}（10未満は切り捨て）`,
    few: (n: string) => `いまの世帯の数　${n}`,
    published:
      '制度の条件は、世帯を数える日に公開している版のものです。配信では、始める日の版で選び直します。もう利用しているとした世帯は除きます。',
    act: 'つくる',
  },
  made: '届ける相手をつくりました。',
  fact: '少ない世帯を引き算で推しはかれないように、月ごとに数え、10未満を切り捨てています。10未満の数は出しません。',
} as const;
