import type { CatalogueName, Deadline, Paper } from '../catalogue/content.dto.js';
import type { LifeEvent } from '../catalogue/taxonomy.js';

const name = (ja: string, easy: string, en: string): CatalogueName => ({ ja, 'easy-ja': easy, en });

const since = (after: Deadline['after'], count: number, unit: Deadline['unit'], words: CatalogueName): Deadline => ({
  name: words,
  on: null,
  after,
  count,
  unit,
});

/** Only what the source states to the day; 「中旬」 or 「すみやかに」 stay words. Each counts so that nobody is told too late. */
export const DELIVERED_DEADLINES: Readonly<Record<string, readonly Deadline[]>> = {
  'jido-teate': [
    since('birth', 15, 'days', name('出生後の請求', '生まれた 後の 申しこみ', 'Claim after birth')),
    since('moveIn', 15, 'days', name('転入後の請求', '引っこして きた 後の 申しこみ', 'Claim after moving to Kobe')),
  ],
  'shussan-ichijikin': [since('birth', 24, 'months', name('一時金の請求', 'お金の 申しこみ', 'Claim for the lump sum'))],
  'miyuku-iryo': [since('birth', 1, 'months', name('医療給付の申請', '申しこみ', 'Application'))],
  chokaku: [since('birth', 56, 'days', name('聴覚検査', '耳の 検査', 'Hearing test'))],
  'shinseiji-homon': [since('birth', 4, 'months', name('新生児訪問', '家に 来て もらう', 'Home visit'))],
  'kobecco-teikibin': [since('birth', 18, 'months', name('定期便の利用', '使える 間', 'Use of the delivery'))],
  // Until the day before the first birthday.
  'odekake-gift': [since('birth', 364, 'days', name('ギフトの受け取り', '品物を もらう', 'Collecting the gift'))],
  'jiritsu-kunren': [since('completion', 1, 'months', name('修了後の支給申請', '終わった 後の 申しこみ', 'Claim after finishing'))],
};

const paper = (ja: string, easy: string, en: string): Paper => ({ name: name(ja, easy, en), note: null });
const HANDBOOK = paper('母子健康手帳', '母子健康手帳', 'Maternal and child health handbook (母子健康手帳)');
const VOUCHER = paper('受診券', '健診の 券（受診券）', 'Check-up voucher (受診券)');
const CERTIFICATE = paper('医師の診断書', '医者が 書く 診断書', 'Doctor’s certificate (診断書)');

/** Only papers that the source names; whoever finds more writes a version. */
export const DELIVERED_PAPERS: Readonly<Record<string, readonly Paper[]>> = {
  'jido-teate-dai3shi': [
    paper('監護相当・生計費の負担についての確認書', '上の 子どもを 育てて いると 書いた 紙（確認書）', 'Confirmation that you support the older child (確認書)'),
  ],
  'tokubetsu-jido-fuyo-teate': [CERTIFICATE],
  'shogaiji-fukushi-teate': [CERTIFICATE],
  'shoni-mansei': [paper('指定医の意見書', '決まった 医者が 書く 意見書', 'Statement by a designated doctor (意見書)')],
  'yobo-sesshu': [paper('予診票', '予防接種の 紙（予診票）', 'Vaccination form (予診票)'), HANDBOOK],
  'ninpu-kenshin': [VOUCHER],
  'ninpu-shika': [VOUCHER],
  'sanpu-kenshin': [VOUCHER],
  'kenshin-1m': [VOUCHER],
  chokaku: [paper('聴覚検査の助成券', '耳の 検査の 券（助成券）', 'Voucher for the hearing test (助成券)')],
  'odekake-gift': [HANDBOOK, paper('神戸市民とわかるもの', '神戸市に 住んで いると わかる もの', 'Something that shows you live in Kobe')],
  gakudo: [paper('就労証明', '働いて いると 書いた 紙（就労証明）', 'Certificate of employment (就労証明)')],
  'koko-teiki': [paper('通学定期券の画像', '定期券の 写真', 'Picture of the commuter pass (通学定期券)')],
};

/** Which occasions a service belongs to. */
const OF_EVENT: Readonly<Record<LifeEvent, readonly string[]>> = {
  pregnancy: [
    ...['ninpu-shien-kyufu', 'boshi-techo', 'ninpu-kenshin', 'ninpu-shika', 'taxi-ken', 'satogaeri', 'ninshin-ryoyo', 'fuikusho'],
    ...['funin-senshin-hyogo', 'sanzen-sango-helper', 'sango-care-stay', 'shussan-ichijikin', 'kosodate-line', 'tatai-helper'],
  ],
  birth: [
    ...['jido-teate', 'ninpu-shien-kyufu', 'shussan-ichijikin', 'kodomo-iryohi', 'miyuku-iryo', 'sanpu-kenshin', 'chokaku', 'kenshin-1m'],
    ...['satogaeri', 'shinseiji-homon', 'sango-care-stay', 'sango-care-visit', 'sanzen-sango-helper', 'tatai-helper', 'kobecco-teikibin'],
    ...['taxi-ken', 'kosodate-line'],
  ],
  age0to2: [
    ...['jido-teate', 'kodomo-iryohi', 'yobo-sesshu', 'nyuyoji-kenshin', 'kobecco-teikibin', 'odekake-gift', 'rinyushoku', 'ichiji-hoiku'],
    ...['ichiji-hoiku-tashi', 'daredemo-tsuen', 'refresh-stay', 'famisapo', 'oyako-flat', 'kobecco-asobi', 'jidokan', 'kosodate-line'],
    ...['tatai-helper', 'shoni-influ'],
  ],
  enrolment: ['hoiku-nyusho', 'hoiku-mushoka', 'azukari-mushoka', 'ninkagai-mushoka', 'hoikuryo-tashi', 'daredemo-tsuen', 'byoji-hoiku'],
  schoolStart: [
    ...['nyugaku-junbi', 'shugaku-enjo', 'tokubetsu-shien-enjo', 'kenshin-5y', 'gakudo', 'gakudo-genmen', 'minsetsu-gakudo', 'kyushoku-sho'],
    ...['kyushoku-chu', 'jidokan'],
  ],
  highSchool: ['koko-teiki', 'shugaku-shienkin', 'shogaku-kyufukin', 'kyoiku-shien-shikin', 'jido-teate-dai3shi'],
  singleParent: [
    ...['jido-fuyo-teate', 'hitorioya-iryohi', 'hitorioya-center', 'hitorioya-yachin', 'koto-kunren', 'jiritsu-kunren', 'kosotsu-nintei'],
    ...['youikuhi-kosho', 'youikuhi-hosho', 'gakudo-genmen'],
  ],
  moving: ['jido-teate', 'kodomo-iryohi', 'sumikaeru', 'hitorioya-yachin', 'hoiku-nyusho'],
  work: ['hoiku-nyusho', 'gakudo', 'byoji-hoiku', 'famisapo', 'koto-kunren', 'jiritsu-kunren', 'kurashi-shien', 'jukyo-kakuho', 'hitorioya-center'],
  money: [
    ...['jido-fuyo-teate', 'shugaku-enjo', 'shogaku-kyufukin', 'kurashi-shien', 'jukyo-kakuho', 'kyoiku-shien-shikin', 'gakudo-genmen'],
    ...['kosodate-ouen-teate', 'kodomo-ibasho', 'hitorioya-yachin'],
  ],
  worry: [
    ...['kodomo-katei', 'jidou-soudan', 'kosodate-dial', 'young-carer', 'kodomo-carer-helper', 'futoko', 'kodomo-ibasho', 'refresh-stay'],
    ...['tokubetsu-jido-fuyo-teate', 'shogaiji-fukushi-teate', 'shoni-mansei', 'ikusei-iryo', 'tokubetsu-shien-enjo'],
  ],
  fromAbroad: ['kicc', 'jido-teate', 'kodomo-iryohi', 'yobo-sesshu', 'hoiku-nyusho', 'shugaku-enjo'],
};

export const eventsOf = (serviceId: string): LifeEvent[] =>
  (Object.keys(OF_EVENT) as LifeEvent[]).filter((event) => OF_EVENT[event].includes(serviceId));

/** Services that are looked for together; each names the others. */
const TOGETHER: readonly (readonly string[])[] = [
  ['jido-teate', 'jido-teate-dai3shi'],
  ['jido-fuyo-teate', 'hitorioya-iryohi', 'hitorioya-center'],
  ['koto-kunren', 'jiritsu-kunren', 'kosotsu-nintei'],
  ['youikuhi-kosho', 'youikuhi-hosho'],
  ['tokubetsu-jido-fuyo-teate', 'shogaiji-fukushi-teate'],
  ['boshi-techo', 'ninpu-kenshin', 'ninpu-shika', 'ninpu-shien-kyufu', 'taxi-ken'],
  ['sanpu-kenshin', 'kenshin-1m', 'chokaku', 'satogaeri'],
  ['sango-care-stay', 'sango-care-visit', 'sanzen-sango-helper'],
  ['hoiku-nyusho', 'hoiku-mushoka', 'hoikuryo-tashi'],
  ['azukari-mushoka', 'ninkagai-mushoka'],
  ['ichiji-hoiku', 'ichiji-hoiku-tashi', 'daredemo-tsuen'],
  ['gakudo', 'gakudo-genmen', 'minsetsu-gakudo'],
  ['shugaku-enjo', 'nyugaku-junbi', 'tokubetsu-shien-enjo'],
  ['shugaku-shienkin', 'shogaku-kyufukin', 'kyoiku-shien-shikin'],
  ['kurashi-shien', 'jukyo-kakuho'],
  ['young-carer', 'kodomo-carer-helper'],
];

export const relatedTo = (serviceId: string): string[] => [
  ...new Set(TOGETHER.filter((group) => group.includes(serviceId)).flat()),
].filter((id) => id !== serviceId);

/** Answers that say a family receives it already. */
export const HAVE_ALREADY: Readonly<Record<string, readonly string[]>> = {
  'jido-fuyo-teate': ['benefit.receivesChildRearingAllowance'],
};
