import type { emergency as ja } from '../ja/emergency.ts';

export const emergency: typeof ja = {
  page: '急ぐ ときの 電話',
  title: '急ぐ ときの 電話',
  lead: '登録が なくても 使えます。まよった ときも、電話して いいです。',
  police: '警察',
  policeNote: 'たたかれて いる とき、こわい 人が 来た とき',
  ambulance: '救急車・消防',
  ambulanceNote: '起きない とき、息が できない とき、大きな けが、火事',
  child: '子どもの 安全',
  childNote: '子どもが 心配な とき。子どもを たたいて しまいそうな とき。名前は 言わなくて いいです。',
  trace: '電話した 番号は、スマートフォンに 残ります。',
  calm: '急がない こと',
  consult: '相談員に 書いて 相談する',
  benefits: '制度を さがす',
  notRead: '相談に 書いた ことは、すぐに 読めません。危ない ときは、電話して ください。',
  close: '画面を とじる',
};
