import type { Deadline, Figure, Golden, Paper, SensitiveCriterion, Source, WardDesk } from '@tsunagu/api-client';
import type { Content, Form, WrittenFigure } from './form';

const name = () => ({ ja: '', 'easy-ja': null, en: null });

/** What a row begins with when it is added to its list. */
export const fresh = {
  paper: (): Paper => ({ name: name(), note: null }),
  deadline: (): Deadline => ({ name: name(), on: null, after: 'birth', count: 15, unit: 'days' }),
  desk: (): WardDesk => ({ ward: null, name: name(), tel: null, hours: null, url: null }),
  criterion: (): SensitiveCriterion => name(),
  source: (checkedOn: string, by: string): Source => ({ url: '', title: '', checkedOn, by }),
  figure: (serviceId: string, { sources }: Content, today: string): WrittenFigure => ({
    id: `${serviceId}.`,
    from: today,
    to: null,
    value: null,
    source: sources[0]?.url ?? '',
    checkedOn: today,
    nextCheckDue: null,
  }),
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** Without what nobody has written into yet, at the end of a list: what stands before keeps its number. */
function trimmed<T>(rows: readonly T[], isBlank: (row: T) => boolean): T[] {
  const last = rows.at(-1);
  return last !== undefined && isBlank(last) ? trimmed(rows.slice(0, -1), isBlank) : [...rows];
}
const isNoText = (text: string): boolean => text.trim() === '';
const isNoGolden = ({ title, household }: Golden): boolean =>
  title === '' && Object.keys(household.facts).length === 0 && household.children.length === 0;

/** What is sent to be stored: a row that was added and left alone keeps nobody from saving the rest. */
export function withoutBlankRows(form: Form): Form {
  const { papers, deadlines, desks, figures, sources, sensitiveCriteria, todos } = form.content;
  return {
    ...form,
    goldens: trimmed(form.goldens, isNoGolden),
    content: {
      ...form.content,
      papers: trimmed(papers, (row) => same(row, fresh.paper())),
      deadlines: trimmed(deadlines, (row) => same(row, fresh.deadline())),
      desks: trimmed(desks, (row) => same(row, fresh.desk())),
      figures: trimmed(figures, ({ id, value }) => id.endsWith('.') && value === null),
      sources: trimmed(sources, ({ url, title }) => url === '' && title === ''),
      sensitiveCriteria: trimmed(sensitiveCriteria, (row) => same(row, fresh.criterion())),
      todos: trimmed(todos, isNoText),
    },
  };
}

const isDay = (text: string | null): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
/** The amounts that are written out: a rule can be tried on them. */
export const wholeFigures = (figures: readonly WrittenFigure[]): Figure[] =>
  figures.filter((figure): figure is Figure => {
    const { id, from, to, value, source, checkedOn, nextCheckDue } = figure;
    return (
      value !== null &&
      /^[a-z0-9-]+(\.[A-Za-z0-9]+)+$/.test(id) &&
      isDay(from) &&
      isDay(checkedOn) &&
      (to === null || isDay(to)) &&
      (nextCheckDue === null || isDay(nextCheckDue)) &&
      /^https:\/\/\S+$/.test(source) &&
      value >= 0 &&
      value <= 1e12
    );
  });
