/** A question for what a parent would like to hear about: a wish, where the state behind it must not be asked. */
export const wishQuestion = {
  type: 'multiple',
  title: {
    ja: '受け取りたい情報を選んでください',
    'easy-ja': 'ほしい お知らせを えらんで ください',
    en: 'What would you like to hear about?',
  },
  why: {
    ja: '選んだ情報だけをお届けするためです。理由や事情は聞きません。',
    'easy-ja': 'えらんだ お知らせだけを 送ります。理由は 聞きません。',
    en: 'We only send you what you choose. We do not ask why.',
  },
  options: [
    { value: 'money', label: { ja: 'お金・手当', 'easy-ja': 'お金', en: 'Money and allowances' } },
    { value: 'childcare', label: { ja: '預ける・通う', 'easy-ja': '子どもを あずける', en: 'Childcare' } },
    { value: 'school', label: { ja: '学校・給食', 'easy-ja': '学校・給食', en: 'School and school lunch' } },
    { value: 'play', label: { ja: '遊び場・行事', 'easy-ja': '遊ぶ ところ', en: 'Places to play, events' } },
    { value: 'housing', label: { ja: '住まい', 'easy-ja': '家', en: 'Housing' } },
    { value: 'advice', label: { ja: '相談先', 'easy-ja': '相談する ところ', en: 'Where to get advice' } },
  ],
} as const;
