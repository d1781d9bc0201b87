import { factOf, type Rule } from '@tsunagu/eligibility';
import type { Deadline, Figure, ServiceContent } from './content.dto.js';
import type { Golden } from './golden.dto.js';
import { problemsIn } from './goldens.js';
import type { VersionProblem } from './readiness.dto.js';

interface Written {
  content: ServiceContent;
  rule: Rule;
  goldens: readonly Golden[];
  validFrom: string | null;
  validTo: string | null;
}

/** Why a version cannot be kept at all: it names what does not exist, or its parts contradict each other. */
export function contentProblems(serviceId: string, version: Written, known: ReadonlySet<string>): VersionProblem[] {
  const { content, rule, goldens, validFrom, validTo } = version;
  const { incompatibleWith, relatedTo, suppressIfHave, leafTexts, desks } = content;
  const services = { incompatibleWith, relatedTo };
  const leaves = leafIds(rule);
  return [
    ...Object.entries(services).flatMap(([key, ids]) => [
      ...each(ids, `content.${key}`, 'serviceUnknown', (id) => id !== serviceId && known.has(id)),
      ...twice(ids, `content.${key}`),
    ]),
    ...each(suppressIfHave, 'content.suppressIfHave', 'factUnknown', isYesNo),
    ...each(leafTexts, 'content.leafTexts', 'leafUnknown', ({ leafId }) => leaves.has(leafId)),
    ...twice(
      leafTexts.map(({ leafId }) => leafId),
      'content.leafTexts',
    ),
    ...twice(
      desks.map(({ ward }) => ward),
      'content.desks',
    ),
    ...each(content.deadlines, 'content.deadlines', 'deadlineUnclear', isClear),
    ...figureProblems(serviceId, content.figures),
    ...goldens.flatMap(({ household }, index) => problemsIn(household, `goldens.${index}.household`)),
    ...(validFrom !== null && validTo !== null && validTo < validFrom ? [{ path: 'validTo', code: 'dateOrder' }] : []),
  ];
}

function each<T>(list: readonly T[], path: string, code: string, isRight: (item: T) => boolean): VersionProblem[] {
  return list.flatMap((item, index) => (isRight(item) ? [] : [{ path: `${path}.${index}`, code }]));
}

const twice = (list: readonly (string | null)[], path: string): VersionProblem[] =>
  list.flatMap((item, index) => (list.indexOf(item) < index ? [{ path: `${path}.${index}`, code: 'twice' }] : []));

const isYesNo = (id: string): boolean => {
  const fact = factOf(id);
  return fact?.type === 'boolean' && fact.privacy !== 'do-not-ask';
};

/** A day, or a time after something: one of the two, whole. */
const isClear = ({ on, after, count, unit }: Deadline): boolean => {
  const relative = [after, count, unit].filter((part) => part !== null).length;
  return on === null ? relative === 3 : relative === 0;
};

function figureProblems(serviceId: string, figures: readonly Figure[]): VersionProblem[] {
  return figures.flatMap(({ id, from, to }, index): VersionProblem[] => {
    const path = `content.figures.${index}`;
    if (!id.startsWith(`${serviceId}.`)) return [{ path: `${path}.id`, code: 'foreignFigure' }];
    if (to !== null && to < from) return [{ path: `${path}.to`, code: 'dateOrder' }];
    const overlaps = figures
      .slice(0, index)
      .some((other) => other.id === id && (to === null || other.from <= to) && (other.to === null || from <= other.to));
    return overlaps ? [{ path, code: 'figuresOverlap' }] : [];
  });
}

/** The ids that an editor gave to nodes of the rule. */
function leafIds(rule: unknown): Set<string> {
  if (typeof rule !== 'object' || rule === null) return new Set();
  const own = 'id' in rule && typeof rule.id === 'string' ? [rule.id] : [];
  return new Set([...own, ...Object.values(rule).flatMap((inner) => [...leafIds(inner)])]);
}
