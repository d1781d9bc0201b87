import { benefitCounters, benefitWords } from './readings-benefits.ts';

/**
 * Readings for the kanji of easy Japanese: longest match wins, and what stands behind a digit is read as a counter.
 * Reviewed by a person; a text of this app with a kanji that has no reading here fails the tests.
 */
const words = `
出す=だす 出さ=ださ 出し=だし 出せ=だせ 出る=でる 出ま=でま 出な=でな 出て=でて 出た=でた 消す=けす 消し=けし 消さ=けさ 消え=きえ 開い=ひらい 開き=ひらき 開く=ひらく
開け=あけ 少な=すくな 少し=すこし 来る=くる 来な=こな 来て=きて 来た=きた 来た=きた 入院=にゅういん 入れ=いれ 入り=はいり 入る=はいる 入=はい 通って=かよって 何の=なんの
何=なに 返事=へんじ 返=かえ 調べ=しらべ 方=かた 呼び名=よびな 呼び=よび 別れ=わかれ 家賃=やちん 家族=かぞく 家=いえ 後=あと 外=そと 中=なか 中央区=ちゅうおうく 日=ひ 月=つき 年=とし
人=ひと 金=かね 方法=ほうほう 文字=もじ 文=ぶん 今日=きょう 今週=こんしゅう 今年=ことし 今=いま 昨日=きのう 会=あ 合=あ 危=あぶ 新=あたら 遊=あそ 言=い 行=い 急=いそ 生=う 送=おく
教=おし 終=お 起=お 多=おお 大=おお 思=おも 書=か 変=か 借=か 考=かんが 聞=き 決=き 答=こた 呼=よ 困=こま 育=そだ 助=たす 足=た 近=ちか 使=つか 続=つづ 強=つよ 伝=つた 止=と 取=と
直=なお 長=なが 残=のこ 飲=の 離=はな 話=はな 働=はたら 早=はや 引=ひ 待=ま 守=まも 短=みじか 難=むずか 見=み 申=もう 持=も 休=やす 読=よ 弱=よわ 知=し 死=し 調=しら 進=すす 住=す
同=おな 分=わ 分け=わけ 間=あいだ 命=いのち 息=いき 親=おや 夫=おっと 妻=つま 園=えん 数=かず 額=がく 体=からだ 紙=かみ 薬=くすり 国=くに 区=く 声=こえ 心=こころ 耳=みみ 先=さき 市=し 下=した
性=せい 次=つぎ 名=な 昼=ひる 前=まえ 夜=よる 例=れい 私=わたし 子=こ 友=とも 友だち=ともだち 障=しょう 元=もと 安全=あんぜん 一度=いちど 以上=いじょう 以内=いない 会社=かいしゃ 確認=かくにん
画面=がめん 関係=かんけい 期間=きかん 気持=きも 記録=きろく 恋人=こいびと 午前=ごぜん 午後=ごご 国籍=こくせき 言葉=ことば 仕事=しごと 質問=しつもん 自分=じぶん 写真=しゃしん 時間=じかん 一週間=いっしゅうかん
住所=じゅうしょ 宗教=しゅうきょう 条件=じょうけん 種類=しゅるい 証明=しょうめい 心配=しんぱい 世話=せわ 設定=せってい 説明=せつめい 誕生日=たんじょうび 担当=たんとう 電話番号=でんわばんごう 電話=でんわ
電波=でんぱ 名前=なまえ 苦手=にがて 日本語=にほんご 日本=にほん 場所=ばしょ 半分=はんぶん 番号=ばんごう 必要=ひつよう 問題=もんだい 約束=やくそく 予定=よてい 予約=よやく 曜日=ようび 理由=りゆう
連絡=れんらく 離婚=りこん 学年=がくねん 学校=がっこう 小学校=しょうがっこう 小学=しょうがく 中学=ちゅうがく 高校=こうこう 保育園=ほいくえん 保育所=ほいくしょ 保育=ほいく 幼稚園=ようちえん 認定=にんてい 病児保育=びょうじほいく 病気=びょうき
病院=びょういん 健康=けんこう 健診=けんしん 治療=ちりょう 妊娠=にんしん 出産=しゅっさん 被害=ひがい 救急車=きゅうきゅうしゃ 救急=きゅうきゅう 消防=しょうぼう 火事=かじ 警察=けいさつ 里親=さとおや 洗剤=せんざい
区役所=くやくしょ 役所=やくしょ 神戸市立=こうべしりつ 神戸市外=こうべしがい 神戸市=こうべし 神戸=こうべ 窓口=まどぐち 受付=うけつけ 受け=うけ 制度=せいど 手続=てつづ 手当=てあて 登録=とうろく 退会=たいかい 同意=どうい
相談員=そうだんいん 相談=そうだん 住民票=じゅうみんひょう 住民税=じゅうみんぜい 市民税=しみんぜい 県民税=けんみんぜい 所得税=しょとくぜい 税金=ぜいきん 税額=ぜいがく 収入=しゅうにゅう 資格=しかく 生活保護=せいかつほご 支払金額=しはらいきんがく
源泉徴収票=げんせんちょうしゅうひょう 源泉徴収税額=げんせんちょうしゅうぜいがく 現況届=げんきょうとどけ 児童手当=じどうてあて 児童扶養手当=じどうふようてあて 児童扶養手当証書=じどうふようてあてしょうしょ 児童相談所=じどうそうだんじょ 児童=じどう
東灘区=ひがしなだく 灘区=なだく 兵庫区=ひょうごく 兵庫=ひょうご 北区=きたく 長田区=ながたく 須磨区=すまく 垂水区=たるみく 西区=にしく 社会福祉士=しゃかいふくしし 社会福祉=しゃかいふくし 保育士=ほいくし 公認心理師=こうにんしんりし 看護師=かんごし 助産師=じょさんし 保健師=ほけんし 精神保健福祉士=せいしんほけんふくしし
見付=みつ 見つ=みつ 開=ひら 緊急=きんきゅう 祝=しゅく 土=ど 火=か 水=すい 木=もく 世帯=せたい 全員=ぜんいん 経験=けいけん 平日=へいじつ 毎日=まいにち 毎月=まいつき 支給=しきゅう 給付=きゅうふ 助成=じょせい 医療費=いりょうひ 医療=いりょう
支援=しえん 補助=ほじょ 利用=りよう 料金=りょうきん 無料=むりょう 費用=ひよう 教育=きょういく 健康保険=けんこうほけん 保険=ほけん 申請=しんせい 提出=ていしゅつ 対象=たいしょう 内容=ないよう 情報=じょうほう 赤=あか 小=ちい 手=て 目=め 内=うち 上=うえ 場合=ばあい 期限=きげん 予防接種=よぼうせっしゅ 冬=ふゆ 夏=なつ 春=はる 秋=あき
表=ひょう 印刷=いんさつ 許=ゆる 連動=れんどう 件=けん 保存=ほぞん 約=やく 暗号=あんごう 運営=うんえい 法律=ほうりつ 契約=けいやく 退=たい 毎週=まいしゅう 誰=だれ 犯罪=はんざい 報告=ほうこく 担=たん 責任者=せきにんしゃ 相手=あいて 都合=つごう 急病=きゅうびょう 利=り 用=よう
`;
const counters = `
年度=ねんど 年間=ねんかん 年生=ねんせい 年=ねん か月=かげつ 月=がつ 日以内=にちいない 日前=にちまえ 日=にち 時間=じかん 時=じ 分=ふん 円=えん 歳=さい 件=けん 回目=かいめ 回=かい 問=もん 通=つう 人目=にんめ 人=にん 週間=しゅうかん
か所=かしょ 枚=まい 条=じょう 字=じ 番目=ばんめ 番=ばん 秒=びょう 版=はん 万円=まんえん 万=まん 以上=いじょう
`;
/** Counters that change their sound, and the days of the month with names of their own. */
const special: Record<string, string> = {
  ...{ '1日': 'ついたち', '2日': 'ふつか', '3日': 'みっか', '4日': 'よっか', '5日': 'いつか', '6日': 'むいか' },
  ...{ '7日': 'なのか', '8日': 'ようか', '9日': 'ここのか', '10日': 'とおか', '14日': 'じゅうよっか' },
  ...{
    '20日': 'はつか',
    '24日': 'にじゅうよっか',
    '1人': 'ひとり',
    '2人': 'ふたり',
    '1人目': 'ひとりめ',
    '2人目': 'ふたりめ',
  },
  ...{
    '4時': 'よじ',
    '7時': 'しちじ',
    '9時': 'くじ',
    '10分': 'じゅっぷん',
    '20分': 'にじゅっぷん',
    '30分': 'さんじゅっぷん',
    '60分': 'ろくじゅっぷん',
    '120分': 'ひゃくにじゅっぷん',
  },
};
const weekdays: Record<string, string> = {
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
  日: 'にち',
  祝: 'しゅく',
};

export interface Read {
  base: string;
  /** The reading of a kanji; null for everything else, and for a kanji that nobody has given a reading. */
  over: string | null;
}

const table = (list: string) =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('=') as [string, string]),
  );
const known = table(words + benefitWords);
const counted = table(counters + benefitCounters);
const longest = 9;
const kanji = /[\u3005\u4e00-\u9fff]/;
const digits = /^[0-9０-９,.]+/;

/** Cuts a text into pieces with their readings. A trailing kana that the reading shares stays without. */
export function reader(text: string): Read[] {
  const pieces: Read[] = [];
  const plain = (base: string) => {
    const last = pieces.at(-1);
    if (last && last.over === null) last.base += base;
    else pieces.push({ base, over: null });
  };
  for (let at = 0; at < text.length;) {
    // A reading written by hand: 区役所《くやくしょ》.
    const forced = /^([\u3005\u4e00-\u9fff]+)《([^》]+)》/.exec(text.slice(at));
    if (forced?.[1] && forced[2]) {
      pieces.push({ base: forced[1], over: forced[2] });
      at += forced[0].length;
      continue;
    }
    const number = digits.exec(text.slice(at))?.[0];
    if (number) {
      at += number.length;
      const [counter, reading] = after(text, at, counted);
      const whole = special[number + counter];
      if (whole) pieces.push({ base: number + counter, over: whole });
      else {
        plain(number);
        if (counter) lay(counter, reading);
      }
      at += counter.length;
      continue;
    }
    const day = /^（([月火水木金土日祝])/.exec(text.slice(at))?.[1];
    if (day) {
      plain('（');
      pieces.push({ base: day, over: weekdays[day] ?? null });
      at += 2;
      continue;
    }
    const [word, reading] = kanji.test(text.charAt(at)) ? after(text, at, known) : ['', ''];
    if (word) lay(word, reading);
    else plain(text.charAt(at));
    at += word.length || 1;
  }
  return pieces;

  function lay(word: string, reading: string) {
    // 「出す=だす」 lays だ over 出 and leaves す alone.
    let tail = 0;
    while (
      tail < word.length - 1 &&
      !kanji.test(word.charAt(word.length - 1 - tail)) &&
      word.at(-1 - tail) === reading.at(-1 - tail)
    )
      tail++;
    pieces.push({ base: word.slice(0, word.length - tail), over: reading.slice(0, reading.length - tail) });
    if (tail) plain(word.slice(word.length - tail));
  }
}

function after(text: string, at: number, dictionary: Map<string, string>): [string, string] {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const reading = dictionary.get(word);
    if (reading) return [word, reading];
  }
  return ['', ''];
}
