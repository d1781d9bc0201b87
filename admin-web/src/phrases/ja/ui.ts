/** Words of the parts themselves; no word of the work. */
export const words = {
  appTitle: 'つなぐ 職員の画面',
  required: '必須',
  numberMissing: '数を入れてください。',
  numberBetween: (min: number | undefined, max: number | undefined): string =>
    min === undefined
      ? `${String(max)}以下の数を入れてください。`
      : max === undefined
        ? `${String(min)}以上の数を入れてください。`
        : `${String(min)}から${String(max)}までの数を入れてください。`,
  back: 'もどる',
  close: '閉じる',
  working: '進めています',
  loading: '読み込んでいます',
  slow: '少し時間がかかっています。このままお待ちください。',
  retry: 'やり直す',
  failedTitle: '表示できませんでした',
  more: 'さらに読み込む',
  shownSoFar: (n: number) => `${String(n)}件を表示しています`,
  shownAll: (n: number) => `全${String(n)}件`,
  reference: (id: string) => `お問い合わせ番号 ${id}`,
  coveredTitle: '画面を隠しています',
  coveredText: '5分以上離れていたため、相談の内容を隠しました。書いたものは残しています。',
  uncover: '表示する',
  keysNow: 'いま使えるキー',
  /** Between the words of a sentence that is put together. */
  or: 'か',
  from: 'から',
  left: (span: string) => `あと${span}`,
  past: (span: string) => `${span}過ぎています`,
} as const;
