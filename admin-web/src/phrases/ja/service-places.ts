import { ruleFactName, ruleFault, ruleWords } from './service-rules';
import { problemPlaces, problemWords, version as t } from './service-versions';

/** Names of what a version is written in, by their places in it without the numbers. */
const names: Record<string, string> = {
  ...t.texts,
  category: t.category,
  lifeStages: t.stages,
  lifeEvents: t.events,
  papers: t.papers,
  'papers.name': t.paper,
  'papers.note': t.paperNote,
  deadlines: t.deadlines,
  'deadlines.name': t.deadline,
  'deadlines.on': t.deadlineDay,
  'deadlines.after': t.deadlineEvent,
  'deadlines.count': t.deadlineCount,
  'deadlines.unit': t.deadlineUnit,
  desks: t.desks,
  'desks.ward': t.ward,
  'desks.name': t.deskName,
  'desks.tel': t.tel,
  'desks.hours': t.hours,
  'desks.url': t.url,
  figures: t.figures,
  'figures.id': t.figureId,
  'figures.from': t.figureFrom,
  'figures.to': t.figureTo,
  'figures.value': t.figureValue,
  'figures.source': t.figureSource,
  'figures.checkedOn': t.figureChecked,
  'figures.nextCheckDue': t.figureDue,
  leafTexts: t.sections.reasons,
  'leafTexts.yes': t.reasonKinds.yes,
  'leafTexts.no': t.reasonKinds.no,
  'leafTexts.open': t.reasonKinds.open,
  incompatibleWith: t.incompatible,
  relatedTo: t.related,
  suppressIfHave: t.suppress,
  sources: t.sources,
  'sources.url': t.sourceUrl,
  'sources.title': t.sourceTitle,
  'sources.checkedOn': t.sourceChecked,
  'sources.by': t.sourceBy,
  asOf: t.asOf,
  sensitiveCriteria: t.sensitive,
  todos: t.todos,
  uncertain: t.uncertain,
  notes: t.notes,
  internalNote: t.internalNote,
  attribution: t.attribution,
  goldens: t.goldens,
  'goldens.title': t.goldenTitle,
  'goldens.on': t.goldenOn,
  'goldens.expected': t.goldenExpected,
  'goldens.household.facts': t.goldenAnswers,
  'goldens.household.children': t.children,
  'goldens.household.children.birthMonth': t.birthMonth,
  'goldens.household.children.bornOnFirst': t.bornOnFirst,
  confidence: t.confidence,
  nextCheckDue: t.nextCheck,
  validFrom: t.validFrom,
  validTo: t.validTo,
};
const languages: Record<string, string> = t.languageNames;

/** 必要なものの2つ目：名前（英語） for `content.papers.1.name.en`. */
export function placeWords(path: string): string {
  if (/^rule\b/.test(path)) return t.sections.rule;
  const said: string[] = [];
  // A fact has dots of its own.
  const [place = '', fact] = path.replace(/^content\./, '').split('.facts.');
  let at = '';
  for (const key of place.split('.')) {
    const last = said.at(-1) ?? '';
    const language = languages[key];
    if (/^\d+$/.test(key)) said.splice(-1, 1, t.numberedRow(last, Number(key) + 1));
    else if (language) said.splice(-1, 1, t.inLanguage(last, language));
    else {
      at = at === '' ? key : `${at}.${key}`;
      const name = names[at];
      if (name) said.push(name);
    }
  }
  if (fact !== undefined) said.push(ruleFactName(/\bchildren\./.test(place) ? `child.${fact}` : fact));
  const [, part = t.sections.words] = problemPlaces.find(([pattern]) => pattern.test(path)) ?? [];
  return said.join('：') || part;
}

const days = ['on', 'from', 'to', 'checkedOn', 'nextCheckDue', 'validFrom', 'validTo'];
const shapes: Record<string, string> = {
  ...Object.fromEntries(days.map((key) => [key, t.wrong.day])),
  birthMonth: t.wrong.month,
  url: t.wrong.url,
  source: t.wrong.url,
  tel: t.wrong.tel,
  id: t.wrong.figureId,
};

/** What is wrong with what stands at a place, as a refusal names it. */
export function faultWord({ path, rule }: { path: string; rule: string }, value: unknown): string {
  if (/^rule\b/.test(path)) return ruleFault(rule, value);
  const known = problemWords[rule];
  if (known) return known;
  if (value === '' || value === null || value === undefined) return t.wrong.empty;
  if (rule === 'isLength') return t.wrong.long;
  if (['isInt', 'isNumber', 'min', 'max'].includes(rule)) return t.wrong.number;
  return shapes[path.split('.').at(-1) ?? ''] ?? ruleWords.faults[rule] ?? t.wrong.other;
}
