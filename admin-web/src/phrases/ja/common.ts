import type {
  Care,
  ConsultationCategory,
  Language,
  NoAnswer,
  School,
  StaffRole,
  Topic,
  Verdict,
  Ward,
} from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const wardNames: Record<Ward | 'outside', string> = {
  higashinada: '東灘区',
  nada: '灘区',
  chuo: '中央区',
  hyogo: '兵庫区',
  kita: '北区',
  nagata: '長田区',
  suma: '須磨区',
  tarumi: '垂水区',
  nishi: '西区',
  outside: '神戸市外',
};
export const wardCodes: Ward[] = ['higashinada', 'nada', 'chuo', 'hyogo', 'kita', 'nagata', 'suma', 'tarumi', 'nishi'];
export const wardName = (ward: Ward | 'outside' | null): string => (ward ? wardNames[ward] : '区は未回答');

export const languageNames: Record<Language, string> = { ja: '日本語', 'easy-ja': 'やさしい日本語', en: '英語' };

export const roleNames: Record<StaffRole, string> = {
  counsellor: '相談員',
  supervisor: '相談責任者',
  manager: '管理責任者',
  editor: 'コンテンツ編集者',
  cityViewer: '市（閲覧）',
  cityApprover: '市（承認）',
  systemAdministrator: 'システム管理者',
};
export const roleOrder = Object.keys(roleNames) as StaffRole[];

export const categoryNames: Record<ConsultationCategory, string> = {
  procedure: '手続き・窓口',
  money: 'お金・手当',
  childcare: '預け先・保育',
  school: '学校・就学',
  child: '子どものこと',
  self: '自分・家族のこと',
  unsure: 'まだわからない',
};

export const topicNames: Record<Topic, string> = {
  money: 'お金・手当',
  health: '健診・健康',
  childcare: '預け先・保育',
  school: '学校・就学',
  play: '遊び場・集まり',
  housing: '住まい・暮らし',
  advice: '相談できるところ',
};

export const verdictLooks: Record<Verdict, StatusLook> = {
  likely: { glyph: 'fits', word: '対象になりそう', tone: 'ok' },
  needsAnswer: { glyph: 'ask', word: 'あと1問でわかる', tone: 'accent' },
  askDesk: { glyph: 'desk', word: '窓口で確認', tone: 'plain' },
  notNow: { glyph: 'none', word: '今回は対象外', tone: 'mute' },
};

export const noAnswerNames: Record<NoAnswer, string> = {
  unknown: 'わからない',
  declined: '答えたくない',
  later: 'あとで',
};

export const careNames: Record<Care, string> = {
  none: '通っていない',
  licensed: '認可保育・こども園',
  kindergarten: '幼稚園',
  other: 'その他の園',
};

export const schoolNames: Record<School, string> = {
  'kobe-municipal': '神戸市立の学校',
  other: 'その他の学校',
  'highschool-kobe': '高校等（市内）',
  'highschool-outside': '高校等（市外）',
  none: '通っていない',
};

/** 2歳4か月 · 生後5か月 · これから生まれる */
export function ageText(months: number): string {
  if (months < 0) return 'これから生まれる';
  if (months < 12) return `0歳${String(months)}か月`;
  return months % 12 === 0 || months >= 72
    ? `${String(Math.floor(months / 12))}歳`
    : `${String(Math.floor(months / 12))}歳${String(months % 12)}か月`;
}

/** fyAge: the age on 1 April of this fiscal year, the line on which school years turn. */
export function schoolYearName(fyAge: number): string {
  if (fyAge < 0) return '今年度に生まれた子';
  if (fyAge <= 2) return `${String(fyAge)}歳児クラス`;
  if (fyAge <= 5) return (['年少', '年中', '年長'] as const)[fyAge - 3] ?? '';
  if (fyAge <= 11) return `小学${String(fyAge - 5)}年生`;
  if (fyAge <= 14) return `中学${String(fyAge - 11)}年生`;
  if (fyAge <= 17) return `高校${String(fyAge - 14)}年生の年代`;
  return `${String(fyAge + 1)}歳になる年度`;
}

export const suppressed = '10未満（非表示）';
export const count = (n: number): string => n.toLocaleString('ja-JP');
