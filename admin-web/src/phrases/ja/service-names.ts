import type {
  CatalogueService,
  DeadlineEvent,
  Expected,
  LifeEvent,
  LifeStage,
  ServiceVersionState,
} from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const serviceLooks: Record<ServiceVersionState, StatusLook> = {
  draft: { glyph: 'draft', word: '下書き', tone: 'mute' },
  review: { glyph: 'approve', word: '承認待ち', tone: 'warn' },
  scheduled: { glyph: 'planned', word: '公開の予約', tone: 'plain' },
  published: { glyph: 'done', word: '公開中', tone: 'ok' },
  expired: { glyph: 'none', word: '終了', tone: 'mute' },
};
export const serviceWay = Object.keys(serviceLooks) as ServiceVersionState[];

export const expectedNames: Record<Expected, string> = {
  eligible: '対象になる',
  notEligible: '対象外になる',
  unknown: '答えが足りない・窓口で確認',
};
export const stageNames: Record<LifeStage, string> = {
  pregnancy: '妊娠中',
  '0-2': '0〜2歳',
  '3-5': '3〜5歳',
  elementary: '小学生',
  junior: '中学生',
  high: '高校生年代',
};
export const lifeEventNames: Record<LifeEvent, string> = {
  pregnancy: '妊娠',
  birth: '出産',
  age0to2: '0〜2歳',
  enrolment: '入園',
  schoolStart: '就学',
  highSchool: '高校へ進む',
  singleParent: 'ひとり親になる',
  moving: '引っ越し',
  work: '仕事を始める・失う',
  money: '家計が苦しい',
  worry: '子どもの困りごと',
  fromAbroad: '外国から来た',
};
export const deadlineEventNames: Record<DeadlineEvent, string> = {
  birth: '生まれた日',
  pregnancyNotice: '妊娠の届け出',
  moveIn: '引っ越した日',
  application: '申しこんだ日',
  completion: '修了した日',
};
export const confidenceNames: Record<CatalogueService['confidence'], string> = {
  high: '出典を確認済み',
  medium: '一部は要確認',
  low: '要確認（保護者に「窓口で確認してください」と出ます）',
};
