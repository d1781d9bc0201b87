import type { Parameters } from '@tsunagu/eligibility';
import type { ServiceVersion } from '../benefits.entity.js';
import { isCheckDay } from './check-day.js';
import { figuresIn } from './figures.js';
import { judgeGoldens } from './goldens.js';
import { outcomesOf } from './reach.js';
import type { Expected } from './taxonomy.js';
import type { FigureUse, VersionProblem, VersionReadiness } from './readiness.dto.js';
import { isBehind, type VersionLine } from './versions.rules.js';

export interface Today {
  on: string;
  /** Figures of others; its own lie in the version. */
  parameters: Parameters;
  line: VersionLine;
  /** Figures that its rule names and nobody gives. */
  missing: readonly string[];
  /** Figures that rules of others would miss. */
  lost: readonly FigureUse[];
}
export type ReadyVersion = Pick<
  ServiceVersion,
  | 'serviceId'
  | 'content'
  | 'rule'
  | 'goldens'
  | 'confidence'
  | 'nextCheckDue'
  | 'validFrom'
  | 'validTo'
  | 'state'
  | 'follows'
>;

/** What a card and its page cannot do without. A season is named only where there is one. */
const REQUIRED_TEXTS = ['summary', 'target', 'amount', 'howToApply', 'desk'] as const;

const MISSING: Record<Expected, string> = {
  eligible: 'goldenEligibleMissing',
  notEligible: 'goldenNotEligibleMissing',
  unknown: 'goldenUnknownMissing',
};

/** What keeps a version from being published, and what its readers would miss. */
export function readinessOf(version: ReadyVersion, { on, parameters, line, missing, lost }: Today): VersionReadiness {
  const { rule, goldens, content } = version;
  const results = judgeGoldens(rule, goldens, { ...parameters, ...figuresIn(content.figures) });
  const needed = outcomesOf(rule);
  const problems: VersionProblem[] = [
    ...(isBehind(version, line) ? [{ path: 'follows', code: 'basedOnOld' }] : []),
    ...needed
      .filter((outcome) => !goldens.some(({ expected }) => expected === outcome))
      .map((outcome) => ({ path: 'goldens', code: MISSING[outcome] })),
    ...results
      .filter(({ agrees }) => !agrees)
      .map(({ index }) => ({ path: `goldens.${index}`, code: 'goldenDisagrees' })),
    ...missing.map((figure) => ({ path: 'rule', code: 'figureMissing', figure })),
    ...lost.map((use) => ({ path: 'content.figures', code: 'figureUsed', ...use })),
    ...REQUIRED_TEXTS.filter((key) => content[key].ja.trim() === '').map((key) => ({
      ...{ path: `content.${key}.ja`, code: 'textRequired' },
    })),
    ...(content.sources.length === 0 ? [{ path: 'content.sources', code: 'sourceMissing' }] : []),
    ...dueProblem(version.nextCheckDue, 'nextCheckDue', on),
    ...content.figures.flatMap(({ to, nextCheckDue }, index) =>
      // What held in a past year changes no more.
      to !== null && to < on ? [] : dueProblem(nextCheckDue, `content.figures.${index}.nextCheckDue`, on),
    ),
    ...aheadProblems(content.sources, 'content.sources', on),
    ...aheadProblems(content.figures, 'content.figures', on),
    ...(content.todos.length > 0 ? [{ path: 'content.todos', code: 'todosOpen' }] : []),
    ...(version.validTo !== null && version.validTo < on ? [{ path: 'validTo', code: 'validityPast' }] : []),
  ];
  return {
    ready: problems.length === 0,
    problems: problems.slice(0, 200),
    warnings: warningsIn(version),
    goldens: results,
    needed,
  };
}

function dueProblem(due: string | null, path: string, on: string): VersionProblem[] {
  if (due === null) return [{ path, code: 'nextCheckMissing' }];
  if (isCheckDay(due, on)) return [];
  return [{ path, code: due <= on ? 'nextCheckPast' : 'nextCheckFar' }];
}

/** Nobody has looked on a day that is still to come. */
const aheadProblems = (list: readonly { checkedOn: string }[], path: string, on: string): VersionProblem[] =>
  list.flatMap(({ checkedOn }, index) =>
    checkedOn > on ? [{ path: `${path}.${index}.checkedOn`, code: 'dayAhead' }] : [],
  );

function warningsIn({ content, confidence }: ReadyVersion): VersionProblem[] {
  const untranslated = (['name', 'summary', 'amount', 'howToApply'] as const).flatMap((key) =>
    (['easy-ja', 'en'] as const).flatMap((language) =>
      content[key][language] === null ? [{ path: `content.${key}.${language}`, code: 'textMissing' }] : [],
    ),
  );
  return [
    ...untranslated,
    ...(content.papers.length === 0 ? [{ path: 'content.papers', code: 'papersMissing' }] : []),
    ...(content.lifeEvents.length === 0 ? [{ path: 'content.lifeEvents', code: 'lifeEventMissing' }] : []),
    ...(confidence === 'low' ? [{ path: 'confidence', code: 'lowConfidence' }] : []),
  ];
}
