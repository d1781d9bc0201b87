/** Consultations as they are written in the demo city. Nobody in them is real. */
export interface DemoConversation {
  category: string;
  serviceId?: string;
  /** Alternating lines; the first is the parent's. */
  lines: string[];
  note?: string;
  /** How it stands today. */
  state: 'waiting' | 'answering' | 'answered' | 'closed';
  outcome?: string;
}

export const demoConversations: DemoConversation[] = [
  {
    category: 'childcare',
    serviceId: 'byoji-hoiku',
    lines: [
      '来年4月に仕事へ戻る予定です。熱を出した日に預けられるところがなくて不安です。病児保育は登録だけ先にできますか。',
      '書いてくださって、ありがとうございます。登録だけ先にできます。施設によって受け入れる月齢がちがうので、近くの施設をお調べしますね。',
      'ありがとうございます。下の子（5か月）も同じところで大丈夫ですか。',
    ],
    note: '料金は「わからない」とのこと。通常と減額の両方を書く。',
    state: 'answering',
  },
  {
    category: 'procedure',
    serviceId: 'shugaku-enjo',
    lines: ['就学援助は今からでも間に合いますか。春に出し忘れてしまいました。'],
    state: 'waiting',
  },
  {
    category: 'school',
    lines: [
      '高校1年の子が市外の学校に電車で通っています。定期代の補助があると聞いたのですが、対象になりますか。',
      '市外の高校に通うお子さんも、定期代の補助の対象になりそうです。決めるのは窓口です。定期券の写しをとっておいてください。',
    ],
    state: 'answered',
  },
  {
    category: 'money',
    lines: [
      '引っ越してきたばかりです。児童手当の手続きは前の市でしていたのですが、こちらでも要りますか。',
      '神戸市でも新しく申請がいります。引っ越した日の翌日から15日以内に、区役所で申請してください。',
      'わかりました。明日行ってみます。ありがとうございました。',
      'お気をつけて。必要なものは、本人確認の書類と通帳です。ほかに気になることがあれば、いつでも書いてください。',
    ],
    state: 'closed',
    outcome: 'guided',
  },
  {
    category: 'child',
    lines: ['3歳児健診の日にどうしても行けません。別の日にできますか。'],
    state: 'waiting',
  },
  {
    category: 'self',
    lines: [
      '夜あまり眠れず、昼も子どもと二人きりで、少し疲れてしまいました。こんなことを書いてもいいのでしょうか。',
      '書いてくださって、ありがとうございます。疲れていると伝えてくださったこと、大切に受けとめています。家事や育児を手伝う人が家に来る制度があります。お話を聞きながら、合うものを一緒に探せます。',
    ],
    note: '次の返信で、手伝ってくれる人がいるかを急がずに尋ねる。',
    state: 'answered',
  },
  {
    category: 'unsure',
    lines: [
      '何の制度が使えるのか、どこから見ればいいのかわかりません。',
      'まず「制度をさがす」で、今の登録内容に合いそうなものを見られます。気になるものがあれば、名前だけでも書いてください。一緒に確認します。',
    ],
    state: 'closed',
    outcome: 'informed',
  },
];
