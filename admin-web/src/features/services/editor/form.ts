import type {
  Figure,
  Golden,
  ModelHousehold,
  ServiceContent,
  ServiceVersionInput,
  ServiceVersionView,
} from '@tsunagu/api-client';
import { asNode, type Node } from './rule-tree';

/** A figure as it is written: its amount may be empty for a while. */
export type WrittenFigure = Omit<Figure, 'value'> & { value: number | null };
export type Content = Omit<ServiceContent, 'figures'> & { figures: WrittenFigure[] };
/** A version as it is written: what `PUT` takes, but for the revision. */
export type Form = Omit<ServiceVersionInput, 'revision' | 'rule' | 'content'> & { rule: Node; content: Content };

export const toForm = (view: ServiceVersionView): Form =>
  JSON.parse(
    JSON.stringify({
      content: view.content,
      rule: asNode(view.rule),
      goldens: view.goldens,
      confidence: view.confidence,
      nextCheckDue: view.nextCheckDue,
      validFrom: view.validFrom,
      validTo: view.validTo,
    } satisfies Form),
  ) as Form;

/** As many characters as the API takes, language by language. */
export const most = {
  name: { ja: 120, 'easy-ja': 120, en: 160 },
  text: { ja: 400, 'easy-ja': 400, en: 600 },
  reason: { ja: 40, 'easy-ja': 40, en: 120 },
} as const;

const text = (ja: string) => ({ ja, 'easy-ja': null, en: null });

/** What a new service begins with: a name, and everything else still to be written. */
export function emptyContent(name: string, asOf: string): ServiceContent {
  return {
    name: text(name),
    summary: text(''),
    target: text(''),
    amount: text(''),
    howToApply: text(''),
    timing: text(''),
    desk: text(''),
    category: 'information',
    lifeStages: [],
    lifeEvents: [],
    papers: [],
    deadlines: [],
    desks: [],
    figures: [],
    leafTexts: [],
    incompatibleWith: [],
    relatedTo: [],
    suppressIfHave: [],
    sources: [],
    asOf,
    sensitiveCriteria: [],
    uncertain: null,
    notes: null,
    internalNote: null,
    attribution: null,
    todos: [],
  };
}

/** A golden household that begins as a copy of a model household. */
export const goldenFrom = (model: ModelHousehold, on: string): Golden => ({
  title: model.name,
  on,
  expected: 'eligible',
  household: {
    facts: { ...model.facts },
    children: model.children.map(({ birthMonth, care, school }) => ({
      birthMonth,
      facts: { ...(care && { care }), ...(school && { school }) },
    })),
    childrenComplete: model.childrenComplete,
  },
});
