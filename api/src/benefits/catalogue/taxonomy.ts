import { WARDS } from '@tsunagu/eligibility';

/** Occasions on which somebody looks for help (benefits.md 4.3); none of them says anything sensitive. */
export const LIFE_EVENTS = [
  'pregnancy', // 妊娠
  'birth', // 出産
  'age0to2', // 0–2歳
  'enrolment', // 入園
  'schoolStart', // 就学
  'highSchool', // 進学（高校）
  'singleParent', // ひとり親になる
  'moving', // 引っ越し
  'work', // 仕事を始める・失う
  'money', // 家計が苦しい
  'worry', // 子の困りごと
  'fromAbroad', // 外国から来た
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

export const LIFE_STAGES = ['pregnancy', '0-2', '3-5', 'elementary', 'junior', 'high'] as const;

/** What a relative deadline counts from. */
export const DEADLINE_EVENTS = ['birth', 'pregnancyNotice', 'moveIn', 'application', 'completion'] as const;

export const DESK_WARDS = WARDS;

/** What a golden household must come out as. */
export const EXPECTED = ['eligible', 'notEligible', 'unknown'] as const;
export type Expected = (typeof EXPECTED)[number];
