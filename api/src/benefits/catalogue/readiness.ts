import type { Parameters } from '@tsunagu/eligibility';
import type { ServiceVersion } from '../benefits.entity.js';
import { figuresIn } from './figures.js';
import { judgeGoldens } from './goldens.js';
import { outcomesOf } from './reach.js';
import type { Expected } from './taxonomy.js';
import type { VersionProblem, VersionReadiness } from './readiness.dto.js';
import { isBehind, type VersionLine } from './versions.rules.js';

export interface Today {
  on: string;
  parameters: Parameters;
  line: VersionLine;
}
type Written = Pick<
  ServiceVersion,
  'content' | 'rule' | 'goldens' | 'confidence' | 'nextCheckDue' | 'validFrom' | 'validTo' | 'state' | 'follows'
>;

const MISSING: Record<Expected, string> = {
  eligible: 'goldenEligibleMissing',
  notEligible: 'goldenNotEligibleMissing',
  unknown: 'goldenUnknownMissing',
};

/** What keeps a version from being published, and what its readers would miss. */
export function readinessOf(version: Written, { on, parameters, line }: Today): VersionReadiness {
  const { rule, goldens, content } = version;
  const results = judgeGoldens(rule, goldens, { ...parameters, ...figuresIn(content.figures) });
  const needed = outcomesOf(rule);
  const problems = [
    ...(isBehind(version, line) ? [{ path: 'follows', code: 'basedOnOld' }] : []),
    ...needed
      .filter((outcome) => !goldens.some(({ expected }) => expected === outcome))
      .map((outcome) => ({ path: 'goldens', code: MISSING[outcome] })),
    ...results
      .filter(({ agrees }) => !agrees)
      .map(({ index }) => ({ path: `goldens.${index}`, code: 'goldenDisagrees' })),
    ...(content.sources.length === 0 ? [{ path: 'content.sources', code: 'sourceMissing' }] : []),
    ...dueProblem(version.nextCheckDue, 'nextCheckDue', on),
    ...content.figures.flatMap(({ to, nextCheckDue }, index) =>
      // What held in a past year changes no more.
      to !== null && to < on ? [] : dueProblem(nextCheckDue, `content.figures.${index}.nextCheckDue`, on),
    ),
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
  return due <= on ? [{ path, code: 'nextCheckPast' }] : [];
}

function warningsIn({ content, confidence }: Written): VersionProblem[] {
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
