// The rule language of つなぐ: parse · evaluate · explain · ask next · describe. Strong Kleene logic throughout.
export type * from './types.ts';
export { birthRange } from './ages.ts';
export { canonical, hash } from './canonical.ts';
export { closedFacts, factsAsked, factsOfQuestion, noAnswerTo, OF_ONE_CHILD } from './closed.ts';
export { describe, type Words } from './describe.ts';
export { evaluate } from './evaluate.ts';
export { explain, explainer, type Explanation, type Verdict } from './explain.ts';
export {
  type Catalogue,
  contradictions,
  derive,
  type Fact,
  factOf,
  FACTS,
  isLimit,
  type Privacy,
  privacyCost,
  questionOf,
  WARDS,
} from './facts.ts';
export type { Leaf, LeafNode } from './leaf.ts';
export { describeLeafInEnglish } from './english-leaf.ts';
export { describeLeaf, describeLeafInJapanese } from './leaf-text.ts';
export { limitsOn, withLimits } from './limits.ts';
export { LIMITS, type ParseCode, type Parsed, type ParseError, type ParseOptions, parseRule } from './parse.ts';
export { isText } from './reader.ts';
export { type ParsedParameters, parseParameters } from './parameters.ts';
export { type Costs, nextQuestion, type Question, questionsNeeded, settledBy, type Weighed } from './questions.ts';
export { gradeWords } from './age-words.ts';
export { TOPICS } from './desk-words.ts';
export { WARD_NAMES, wardName } from './words.ts';
