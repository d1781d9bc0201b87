import { LANGUAGES, type Language } from '../households/households.service.js';
import { type DateText, fiscalYear, monthOf } from '../platform/clock/tokyo.js';

/** Not registered; registered without a child whose age is known; and the four stages of the youngest child. */
export const MENU_STAGES = ['visitor', 'general', 'expecting', 'baby', 'toddler', 'school'] as const;
export type MenuStage = (typeof MENU_STAGES)[number];
export const PHASES = ['open', 'closed'] as const;
export type Phase = (typeof PHASES)[number];
export const RUN_STATES = ['running', 'done', 'stopped', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];
export const RUN_REASONS = ['nightly', 'opening', 'template', 'again', 'staff'] as const;
export type RunReason = (typeof RUN_REASONS)[number];

export const MENU_KEEPERS = ['editor', 'supervisor', 'manager'] as const;
export const MENU_READERS = [...MENU_KEEPERS, 'cityViewer', 'cityApprover', 'systemAdministrator'] as const;

export interface MenuKind {
  stage: MenuStage;
  phase: Phase;
  language: Language;
}

/** Everybody who is not registered sees the default menu, of which LINE has one: it is in Japanese and points to the others. */
export const MENU_KINDS: readonly MenuKind[] = PHASES.flatMap((phase) =>
  MENU_STAGES.flatMap((stage) =>
    (stage === 'visitor' ? (['ja'] as const) : LANGUAGES).map((language): MenuKind => ({ stage, phase, language })),
  ),
);

/** The days by which a household's stage is told. */
export interface StageLines {
  /** An expected child counts until the month is over in which it was expected. */
  expectedFrom: DateText;
  /** Born after this day: not three yet. */
  three: DateText;
  /** Born after this day: not at school yet (学校教育法 17条: from 1 April after the sixth birthday, 1 April births included). */
  school: DateText;
}

export function stageLines(today: DateText): StageLines {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
  return {
    expectedFrom: `${monthOf(today)}-01`,
    three: `${year - 3}${rest === '-02-29' ? '-02-28' : rest}`,
    school: `${fiscalYear(today) - 6}-04-01`,
  };
}

/** Ages are known to the month: a household moves up when all days of that month have. The youngest child decides. */
export const STAGE_SQL = (expectedFrom: string, three: string, school: string): string =>
  `CASE WHEN r.expecting AND (r.expecting_month IS NULL OR r.expecting_month >= ${expectedFrom}::date) THEN 'expecting'
        WHEN r.b1_to IS NULL THEN 'general' WHEN r.b1_to > ${three}::date THEN 'baby'
        WHEN r.b1_to > ${school}::date THEN 'toddler' ELSE 'school' END`;
