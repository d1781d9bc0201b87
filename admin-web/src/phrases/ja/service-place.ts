/** The order of everybody's lists. */
export const place = {
  title: '並び順',
  hint: '一覧と保護者の画面の順番です。動かすと、すぐに変わります。',
  now: (at: number, of: number) => `${String(of)}件のうち、上から${String(at)}番目`,
  up: '1つ上へ',
  down: '1つ下へ',
  to: '何番目に置くか',
  act: '置く',
  acting: '動かしています',
  moved: (name: string, from: number, to: number) =>
    `「${name}」を${String(from)}番目から${String(to)}番目に動かしました。`,
  stays: (name: string, at: number) => `「${name}」は${String(at)}番目のままです。`,
  atTop: (name: string) => `「${name}」はいちばん上です。`,
  atEnd: (name: string) => `「${name}」はいちばん下です。`,
} as const;
