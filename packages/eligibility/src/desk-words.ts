import type { Pair } from './words.ts';

/** What the desk is asked about: [standard, easy], without ever naming it as a property of the family. */
export const TOPICS: Readonly<Record<string, Pair>> = {
  'child-disability': ['お子さんの心身の状態', '子どもの 体や 心の ようす'],
  'child-illness': ['お子さんの治療の内容', '子どもの 病気'],
  'newborn-health': ['生まれたときの状態', '生まれた ときの ようす'],
  'maternal-illness': ['妊娠・出産にともなう入院の内容', '妊娠や 出産の 入院'],
  fertility: ['治療の内容', '治療'],
  'health-condition': ['家事や育児が難しい事情', '家の ことが できない 理由'],
  'family-care': ['家族の世話をしているお子さんのこと', '家族の 世話を して いる 子どもの こと'],
  'single-parent-equivalent': ['配偶者がいても対象になる事情', '夫や 妻が いても 合う 理由'],
  'special-needs-class': ['学級の種類', 'クラス'],
  'household-circumstances': ['世帯の事情', '家の 事情'],
  welfare: ['生活保護', '生活保護'],
  foster: ['里親', '里親'],
};

const standing: Pair = [
  '生活保護を受けている方、里親の方は、窓口か相談で確認できます。',
  '生活保護の 人と 里親の 人は、窓口で 聞いて ください。',
];
/** Topics whose sentence is not 「…によります。窓口で確認できます。」 */
export const ASK_SENTENCES: Readonly<Record<string, Pair>> = {
  'newborn-health': [
    '生まれたときの状態によります。病院か窓口で確認できます。',
    '生まれた ときの ようすで 決まります。病院か 窓口で 聞いて ください。',
  ],
  'health-condition': [
    '家事や育児が難しい事情があるときの制度です。窓口で相談できます。',
    '家の ことが できない ときの 制度です。窓口で 聞いて ください。',
  ],
  'family-care': [
    '家族の世話をしているお子さんのための制度です。窓口で相談できます。',
    '家族の 世話を して いる 子どもの 制度です。窓口で 聞いて ください。',
  ],
  'single-parent-equivalent': [
    '配偶者がいても対象になる事情があります。窓口で確認できます。',
    '夫や 妻が いても、合うかも しれません。窓口で 聞いて ください。',
  ],
  'special-needs-class': [
    '学級の種類によります。学校で確認できます。',
    'クラスで 決まります。学校で 聞いて ください。',
  ],
  welfare: standing,
  foster: standing,
};
export const ASK_ELSE: Pair = ['窓口で確認する条件があります。', '窓口で 聞いて ください。'];
