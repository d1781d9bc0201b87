import { dateWords, rangeWords } from './age-words.ts';
import { describeInEnglish } from './english.ts';
import type {
  AskNode,
  ChildFactNode,
  ChildRule,
  ChildValidityNode,
  CountChildrenNode,
  FactNode,
  Japanese,
  Language,
  Literal,
  Operand,
  Rule,
  ValidityNode,
} from './types.ts';
import { factOf, isAmount } from './facts.ts';
import { own } from './own.ts';
import { TOPICS } from './desk-words.ts';
import { CARE, CLAUSES, LANGUAGE_NAMES, SCHOOL, WARD_NAMES, say } from './words.ts';

// Every clause ends in a verb or an adjective and can stand before 方 or お子さん; two more forms are needed:
// joined (〜て) and negated (〜ない).

const joinForm = (clause: string): string => {
  if (/ない$/.test(clause)) return clause.replace(/い$/, 'くて');
  if (/いる$/.test(clause)) return clause.replace(/る$/, 'て');
  return clause.replace(/[るう]$/, 'って').replace(/た$/, 'て');
};

/** 〜ている → 〜ていない; what has no plain form is quoted. */
export const negate = (clause: string, language: Japanese): string => {
  if (/少ない$/.test(clause)) return clause.replace(/い$/, language === 'ja' ? 'くない' : 'く ない');
  if (/で ?ある$/.test(clause)) return clause.replace(/で( ?)ある$/, 'では$1ない');
  if (/ある$/.test(clause)) return clause.replace(/ある$/, 'ない');
  if (/いる$/.test(clause)) return clause.replace(/る$/, 'ない');
  return quote(clause, language);
};

const quote = (clause: string, language: Japanese): string =>
  language === 'ja' ? `「${clause}」にあてはまらない` : `「${clause}」では ない`;

/** Whether its clause is several in a row: 〜ない at the end would turn round the last of them alone. */
const isJoined = (rule: Rule | ChildRule): boolean => {
  const [first, second] = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [];
  if (first) return second ? 'all' in rule : isJoined(first);
  return 'validity' in rule && rule.validity.rule !== undefined;
};

const and = (clauses: readonly string[]): string =>
  clauses.map((clause, i) => (i < clauses.length - 1 ? joinForm(clause) : clause)).join('、');

const or = (clauses: readonly string[], language: Japanese): string => {
  if (clauses.length < 2) return clauses.join('');
  const quoted = clauses.map((clause) => `「${clause}」`);
  return language === 'ja' ? `${quoted.join('か')}にあてはまる` : `${quoted.join('か ')}に 合う`;
};

/** 3000000 → 300万円, 158000 → 15万8千円 (15万8,000円), 1234567 → 1,234,567円. */
const yen = (amount: number, language: Japanese): string => {
  const [tenThousands, rest] = [Math.trunc(amount / 10_000), amount % 10_000];
  if (tenThousands === 0 || rest % 1000 !== 0) return `${amount.toLocaleString('en')}円`;
  const thousands = Math.abs(rest) / 1000;
  const more = rest === 0 ? '' : language === 'ja' ? `${thousands}千` : `${thousands},000`;
  return `${tenThousands.toLocaleString('en')}万${more}円`;
};

const literalWords = (value: Literal, fact: string, language: Japanese): string => {
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'number') return isAmount(fact) ? yen(value, language) : String(value);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return `${month[1]}年${Number(month[2])}月`;
  const name = own(LANGUAGE_NAMES, value);
  return own(WARD_NAMES, value) ?? (name ? say(name, language) : value);
};

const operandWords = (value: Operand, fact: string, language: Japanese): string =>
  typeof value === 'object' ? (language === 'ja' ? '基準の額' : '決まった 額') : literalWords(value, fact, language);

export const LABELS: Readonly<Record<string, readonly [string, string]>> = {
  'income.band': ['年収のめやす', '1年の 収入'],
  'preference.language': ['使いたいことば', '使いたい ことば'],
  'family.expectingMonth': ['生まれる予定の月', '生まれる 予定の 月'],
};

/** [operator, of amounts, the same in easy words, of months, the same in easy words] */
const ORDER: readonly (readonly [string, string, string, string, string])[] = [
  ['lt', '未満', 'より 少ない 額', 'より前', 'より 前'],
  ['lte', '以下', 'か それより 少ない 額', 'まで', 'まで'],
  ['gt', 'を超える額', 'より 多い 額', 'よりあと', 'より あと'],
  ['gte', '以上', 'か それより 多い 額', '以降', 'か それより あと'],
];

/** Whether a yes/no fact is wanted as yes, as no, or is no yes/no fact (null). */
export const wanted = (node: FactNode): boolean | null => {
  if ('eq' in node && typeof node.eq === 'boolean') return node.eq;
  return 'neq' in node && typeof node.neq === 'boolean' ? !node.neq : null;
};

export const factClause = (node: FactNode, language: Japanese): string => {
  const ja = language === 'ja';
  const topic = factOf(node.fact)?.topic;
  if (topic !== undefined) return askClause({ ask: topic }, language);
  const known = own(CLAUSES, node.fact);
  const want = wanted(node);
  if (known && want !== null) return want ? say(known, language) : negate(say(known, language), language);
  const label = own(LABELS, node.fact);
  const name = label ? say(label, language) : known ? `「${say(known, language)}」` : `「${node.fact}」`;
  const values = 'in' in node ? node.in : 'eq' in node ? [node.eq] : 'neq' in node ? [node.neq] : null;
  if (values) {
    const list = values.map((value) => operandWords(value, node.fact, language)).join(ja ? 'か' : 'か ');
    const outside = values.includes('outside') && values.length === 1;
    if (node.fact === 'residence.ward') {
      const place = outside ? (ja ? '神戸市外' : '神戸市では ない ところ') : list.replace('outside', '神戸市外');
      const clause = place + (ja ? 'に住んでいる' : 'に 住んで いる');
      return 'neq' in node ? negate(clause, language) : clause;
    }
    const clause = `${name}が${ja ? '' : ' '}${list}${ja ? 'である' : 'で ある'}`;
    return 'neq' in node ? negate(clause, language) : clause;
  }
  for (const [operator, jaAmount, easyAmount, jaMonth, easyMonth] of ORDER) {
    const value = (node as unknown as Record<string, Operand | undefined>)[operator];
    if (value === undefined) continue;
    const isMonth = typeof value === 'string';
    const words = operandWords(value, node.fact, language);
    return ja
      ? `${name}が${words}${isMonth ? jaMonth : jaAmount}である`
      : `${name}が ${words}${isMonth ? easyMonth : easyAmount}で ある`;
  }
  return name;
};

/** 「3歳児〜5歳児の」「どこにも通っていない」: what may stand before お子さん. */
const childFactClause = (node: ChildFactNode, language: Japanese): string => {
  const table = node.childFact === 'care' ? CARE : node.childFact === 'school' ? SCHOOL : {};
  const ja = language === 'ja';
  return or(
    node.in.map((value) => {
      const known = own(table, value);
      return known ? say(known, language) : `「${node.childFact}」が${ja ? '' : ' '}「${value}」で${ja ? '' : ' '}ある`;
    }),
    language,
  );
};

const topicOf = (node: AskNode): string => (typeof node.ask === 'string' ? node.ask : node.ask.topic);

const askClause = (node: AskNode, language: Japanese): string => {
  const known = own(TOPICS, topicOf(node));
  const ja = language === 'ja';
  // An editor's own text is standard Japanese; easy Japanese has only words that were written for it.
  const text = ja && typeof node.ask !== 'string' ? node.ask.text : undefined;
  const about = known ? say(known, language) : (text ?? (ja ? 'くわしい条件' : 'くわしい こと'));
  return ja ? `窓口で確認する条件（${about}）に合う` : `窓口で 聞く こと（${about}）が 合う`;
};

const childClause = (rule: ChildRule, language: Japanese): string => {
  if ('all' in rule) {
    const clauses = rule.all.map((each) => childClause(each, language));
    return clauses.length < 2 ? clauses.join('') : and(clauses);
  }
  if ('any' in rule) {
    const clauses = rule.any.map((each) => childClause(each, language));
    // 「5歳児」か「小学6年生」である reads better than two である in brackets.
    if (!clauses.every((each) => COPULA.test(each))) return or(clauses, language);
    const nouns = clauses.map((each) => `「${each.replace(COPULA, '')}」`);
    return language === 'ja' ? `${nouns.join('か')}である` : `${nouns.join('か ')}で ある`;
  }
  if ('not' in rule) return (isJoined(rule.not) ? quote : negate)(childClause(rule.not, language), language);
  if ('ask' in rule) return askClause(rule, language);
  if ('childFact' in rule) return childFactClause(rule, language);
  if ('validity' in rule) {
    const window = windowClause(rule, language);
    return rule.validity.rule ? and([window, childClause(rule.validity.rule, language)]) : window;
  }
  const range = rangeWords(rule, language);
  if ('birthDate' in rule) return `${range}${language === 'ja' ? '' : ' '}生まれた`;
  return language === 'ja' ? `${range}である` : `${range}で ある`;
};

const COPULA = /で ?ある$/;

/** Before お子さん である becomes の: 「小学生のお子さん」. */
const childNoun = (rule: ChildRule, language: Japanese): string =>
  childClause(rule, language).replace(COPULA, 'の') + (language === 'ja' ? 'お子さん' : ' 子ども');

const some = (rule: ChildRule, language: Japanese): string =>
  childNoun(rule, language) + (language === 'ja' ? 'がいる' : 'が いる');

/** Not 「3人以上いない」, which may be read as though three were missing. */
const fewer = ({ countChildren: { gte, where } }: CountChildrenNode, language: Japanese): string =>
  childNoun(where, language) + (language === 'ja' ? `が${gte - 1}人以下である` : `が ${gte - 1}人か それより 少ない`);

const windowClause = ({ validity }: ValidityNode | ChildValidityNode, language: Japanese): string => {
  const from = validity.from === undefined ? '' : `${dateWords(validity.from)}から`;
  const to = validity.to === undefined ? '' : `${dateWords(validity.to)}まで`;
  return language === 'ja'
    ? `受付期間（${from}${to}）に間に合う`
    : `申しこむ とき（${from}${from && to ? ' ' : ''}${to}）に 間に 合う`;
};

/** Words for what is no node of the language but stands among them: a clause that ends in a verb; undefined for all else. */
export type Words = (node: Rule) => string | undefined;

/** One rule as a clause: 「神戸市に住んでいて、小学生のお子さんがいる」. */
export function clause(rule: Rule, language: Japanese, words?: Words): string {
  const said = words?.(rule);
  if (said !== undefined) return said;
  const ja = language === 'ja';
  const each = (inner: Rule): string => clause(inner, language, words);
  if ('all' in rule) return and(rule.all.map(each));
  if ('any' in rule) return or(rule.any.map(each), language);
  if ('not' in rule) {
    if ('countChildren' in rule.not && rule.not.countChildren.gte > 1) return fewer(rule.not, language);
    return (isJoined(rule.not) ? quote : negate)(each(rule.not), language);
  }
  if ('fact' in rule) return factClause(rule, language);
  if ('someChild' in rule) return some(rule.someChild, language);
  if ('countChildren' in rule) {
    const { gte, where } = rule.countChildren;
    if (gte < 2) return some(where, language);
    return childNoun(where, language) + (ja ? `が${gte}人以上いる` : `が ${gte}人か もっと いる`);
  }
  if ('ask' in rule) return askClause(rule, language);
  const window = windowClause(rule, language);
  return rule.validity.rule ? and([window, each(rule.validity.rule)]) : window;
}

/** The whole rule as one sentence for staff and parents: 「…お子さんがいる方」. */
export const describe = (rule: Rule, language: Language, words?: Words): string => {
  if (language === 'en') return describeInEnglish(rule);
  return clause(rule, language, words) + (language === 'ja' ? '方' : ' 人');
};
