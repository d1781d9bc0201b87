/** What parents type, in Japanese, easy Japanese and English, and what it means in the catalogue. */
export interface SearchWords {
  ja: string;
  easy: string;
  en: string;
  /** Parts of Japanese names and summaries; `^` where one begins, `@` a life event, `#` a category. */
  finds: string;
}

/** What each word finds was read through; the tests look it up again in the delivered catalogue. */
const table = `
保育園 保育所 託児所 入園 保活 | ほいくえん ほいくしょ | nursery daycare | @enrolment 保育所 通園制度 一時保育
幼稚園 | ようちえん | kindergarten preschool | 幼稚園 認定こども園
預かり 預ける 託児 一時預かり | あずける あずかる | childcare babysitting | 一時保育 預かり 預かる 通園制度
ベビーシッター シッター 送迎 送り迎え お迎え | むかえ | babysitter sitter pickup | ファミリー・サポート ファミサポ 一時保育
泊まり お泊まり 宿泊 ショートステイ | とまる とまり | overnight | 泊まり 宿泊
学童 放課後 | がくどう ほうかご | afterschool after-school | 学童 放課後
小学校 小学生 入学 ランドセル | しょうがっこう にゅうがく | elementary primary | @schoolStart
高校 高校生 進学 | こうこう | highschool | @highSchool
大学 大学生 | だいがく | university college | 大学生 教育支援資金
学費 教育費 授業料 入学金 | がくひ じゅぎょうりょう | tuition fees | 授業料 奨学 就学援助 教育支援資金
奨学金 | しょうがくきん | scholarship | 奨学 就学支援金 教育支援資金
制服 教科書 学用品 文房具 | せいふく きょうかしょ | uniform textbook textbooks | 学用品 教科書
給食 給食費 | きゅうしょく | lunch | 給食
塾 勉強 | じゅく べんきょう | tutoring study | 学習支援 高卒認定
定期券 通学 電車 バス | ていきけん でんしゃ | commuter train bus | 通学定期
不登校 登校 いじめ | ふとうこう いじめ | bullying truancy | 不登校 家庭の相談
障害 障がい 発達障害 発達 療育 自閉症 | しょうがい | disability autism adhd | 障害 特別支援
病院 医者 医療 通院 | びょういん いしゃ | hospital doctor clinic | #medical
熱 発熱 風邪 インフル | ねつ かぜ | fever flu influenza cold | 病児保育 こども医療費 インフルエンザ
病気 けが | びょうき | sick illness injury | 病児保育 こども医療費 特定疾病 育成医療
入院 未熟児 早産 | にゅういん | hospitalization premature | 入院 こども医療費
予防接種 ワクチン 注射 | よぼうせっしゅ ちゅうしゃ | vaccine vaccination | 予防接種
健診 検診 健康診断 | けんしん | checkup check-up | 健診 健康診査
歯 歯医者 虫歯 | はいしゃ むしば | dentist teeth tooth | 歯科 こども医療費
耳 聴力 | みみ | ear hearing | 聴覚
妊娠 妊婦 つわり マタニティ | にんしん | pregnant pregnancy maternity | @pregnancy
出産 お産 分娩 | しゅっさん うむ | birth childbirth delivery | @birth
赤ちゃん 新生児 乳児 | あかちゃん | baby newborn | @birth @age0to2
双子 ふたご 三つ子 多胎 | みつご | twins twin triplets | 多胎 ふたご
不妊 妊活 | ふにん | infertility fertility | 不妊 不育症
母子手帳 | ぼしてちょう | handbook | 母子健康手帳
産後 疲れた 休みたい | つかれた やすみたい | tired rest postpartum | 産後ケア ホームヘルプ リフレッシュ 一時保育
家事 掃除 ヘルパー 家事代行 | かじ てつだい | housework helper cleaning | ホームヘルプ ヘルパー
離乳食 ミルク 母乳 授乳 | りにゅうしょく | milk breastfeeding weaning | 離乳食 授乳
おむつ 育児用品 ベビー用品 | しなもの | diapers nappies | 育児用品 おでかけ
夜泣き しつけ 育児 | よなき いくじ | parenting crying | 育児の相談 育児の悩み 子育ての悩み 産後ケア
タクシー | たくしー | taxi | タクシー
里帰り | さとがえり | hometown | 里帰り
お金 金 給付金 補助金 助成金 生活費 | おかね せいかつひ | money cash | #cash @money
手当 子ども手当 | てあて | allowance | 手当
貧困 生活困窮 困窮 生活苦 | びんぼう おかねがない | poor poverty | くらし支援 住居確保 生活福祉資金 ^就学援助 ^児童扶養手当 こども食堂
借金 ローン 借りる | かりる しゃっきん | loan borrow debt | #loan くらし支援
家賃 家 住まい 住宅 アパート | やちん いえ | rent housing apartment | #housing
引っ越し 引越し 引越 転入 転居 | ひっこし | moving move relocation | @moving
実家 祖父母 同居 | じっか | grandparents | 同居
兄弟 きょうだい 多子 3人目 | さんにんめ | siblings sibling | 多子 第3子 きょうだい
ひとり親 シングルマザー シングルファザー シングル 離婚 母子家庭 父子家庭 | ひとりおや りこん | single divorce | @singleParent ひとり親
養育費 | よういくひ | alimony | 養育費
仕事 就職 失業 転職 無職 共働き | しごと はたらく | work job unemployed | @work
資格 職業訓練 | しかく くんれん | training qualification | 訓練 高卒認定
ヤングケアラー 介護 | かいご せわ | carer caring | ケアラー
虐待 暴力 | ぎゃくたい ぼうりょく | abuse violence | 児童相談所 家庭の相談
相談 悩み 不安 心配 ストレス | そうだん なやみ しんぱい | advice worried counselling | #consult
遊び場 遊び 公園 児童館 友達 | あそび こうえん ともだち | playground park play | #place
食堂 子ども食堂 ごはん 食べ物 | しょくどう たべもの | food meal meals | こども食堂
英語 外国語 通訳 日本語 ビザ | えいご つうやく | english interpreter visa language | 国際コミュニティ
外国人 海外 外国 | がいこく がいこくじん | foreigner foreign abroad | @fromAbroad
`;

export const searchWords: readonly SearchWords[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [ja = '', easy = '', en = '', finds = ''] = row.split(' | ');
    return { ja, easy, en, finds };
  });
