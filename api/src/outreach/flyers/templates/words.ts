/** Sentences that several templates share: Japanese, やさしい日本語 with readings, English. */
export const WORDS = {
  forFamilies: [
    '{市}で子育てをしている方へ',
    '{市}で 子《こ》どもを 育《そだ》てて いる 人《ひと》へ',
    'For families raising children in {市}',
  ],
  whatItIs: [
    '{サービス名}は、対象になりそうな制度と窓口を、お子さんの年齢に合わせてお知らせします。',
    '{サービス名}は、子《こ》どもの 年《とし》に 合《あ》う 制度《せいど》と 窓口《まどぐち》を お知《し》らせします。',
    '{サービス名} tells you about support that may fit your family, and where to ask for it.',
  ],
  survey: [
    'はじめに90秒ほどのアンケートがあります。お名前・住所・病気のことは聞きません。',
    'はじめに アンケートが あります。90秒《びょう》ぐらいです。名前《なまえ》、住所《じゅうしょ》、病気《びょうき》の ことは 聞《き》きません。',
    'A short survey first, about 90 seconds. We do not ask your name, address or health.',
  ],
  counsellor: [
    '資格のある相談員に、文字で相談できます。無料です。通信料はかかります。',
    '相談員《そうだんいん》に 文字《もじ》で 相談《そうだん》できます。お金《かね》は かかりません。',
    'You can write to a qualified counsellor. It is free; data charges apply.',
  ],
  add: [
    'QRを読み取って、友だちに追加してください',
    'QRを 読《よ》んで、友《とも》だちに 追加《ついか》して ください',
    'Scan the QR code and add us as a friend on LINE',
  ],
  hours: [
    '相談の受付　{受付時間}（{休み}）',
    '相談《そうだん》できる 時間《じかん》：{受付時間}（{休み}）',
    'Counselling hours: {受付時間} ({休み})',
  ],
  sender: ['{運営}', '{運営}', '{運営}'],
} as const satisfies Record<string, readonly [string, string, string]>;
