import {
  type Answer,
  ANSWERS,
  type Case,
  type CaseFile,
  type Expected,
  type ExtraCase,
  type FigureRow,
  type Household,
  LIMITS,
  type Person,
  type Read,
  type Role,
  type Validity,
} from './cases.ts';
import { Reader } from './reader.ts';

// Reads a file of cases. Nothing of it is trusted: what is wrong is told with its path.

const ROLES: readonly Role[] = ['adult', 'child', 'grandparent', 'unknown'];

class CaseReader extends Reader {
  private person(value: unknown, path: string): Person {
    const bag = this.bag(value, path);
    const course = bag.highSchoolCourse;
    return {
      role: this.oneOf(bag.role, ROLES, `${path}/role`),
      birthDate: this.optionalDay(bag.birthDate, `${path}/birthDate`),
      age: this.number(bag.age, `${path}/age`),
      schoolYear: this.number(bag.schoolYear, `${path}/schoolYear`),
      highSchoolCourse: course === undefined ? null : this.text(course, `${path}/highSchoolCourse`),
      grossAnnualIncome: this.number(bag.grossAnnualIncome, `${path}/grossAnnualIncome`),
    };
  }

  private household(value: unknown, path: string, withheld: boolean): Household {
    const bag = this.bag(value, path);
    const facts = this.bag(bag.facts ?? {}, `${path}/facts`);
    this.number(facts.assessedTopIncome, `${path}/facts/assessedTopIncome`);
    return {
      id: this.text(bag.id, `${path}/id`),
      persons: this.list(bag.persons, `${path}/persons`, (item, at) => this.person(item, at)),
      withheld,
      facts,
    };
  }

  private expected(value: unknown, path: string): Expected {
    const bag = this.bag(value, path);
    const given = bag.value;
    if (typeof given !== 'boolean' && this.number(given, `${path}/value`) === null) this.fail(`${path}/value`, 'value');
    return {
      household: bag.household === undefined ? null : this.text(bag.household, `${path}/household`),
      variable: this.text(bag.variable, `${path}/variable`),
      sourceVariable: bag.sourceVariable === undefined ? '' : this.text(bag.sourceVariable, `${path}/sourceVariable`),
      date: this.day(bag.date, `${path}/date`),
      value: given as number | boolean,
    };
  }

  private answers(value: unknown, path: string): Answer[] {
    if (value === undefined || value === null) return [];
    const { expected, expectedAnyOf } = this.bag(value, path);
    if (expectedAnyOf !== undefined) {
      const at = `${path}/expectedAnyOf`;
      return this.list(expectedAnyOf, at, (item, where) => this.oneOf(item, ANSWERS, where));
    }
    return expected === undefined ? [] : [this.oneOf(expected, ANSWERS, `${path}/expected`)];
  }

  private case(value: unknown, path: string): Case {
    const bag = this.bag(value, path);
    const [benefit = ''] = this.list(bag.benefits, `${path}/benefits`, (item, at) => this.text(item, at));
    const { birthDate } = this.bag(bag.directInputs ?? {}, `${path}/directInputs`);
    const sensitive = this.list(bag.sensitiveInputs ?? [], `${path}/sensitiveInputs`, (item, at) =>
      this.text(item, at),
    );
    const households = this.list(bag.households, `${path}/households`, (item, at) =>
      this.household(item, at, sensitive.length > 0),
    );
    const expected = this.list(bag.expected, `${path}/expected`, (item, at) => this.expected(item, at));
    if (expected.length === 0) this.fail(`${path}/expected`, 'empty');
    expected.forEach(({ household }, i) => {
      if (household !== null && !households.some(({ id }) => id === household)) {
        this.fail(`${path}/expected/${i}/household`, 'unknownKey');
      }
    });
    return {
      id: this.text(bag.id, `${path}/id`),
      benefit,
      validityKey: this.text(bag.validityKey, `${path}/validityKey`),
      status: this.text(bag.status, `${path}/status`),
      sensitive: sensitive.length > 0,
      birthDate: this.optionalDay(birthDate, `${path}/directInputs/birthDate`),
      households,
      expected,
      answers: this.answers(bag.productExpectation, `${path}/productExpectation`),
    };
  }

  private extraCase(value: unknown, path: string): ExtraCase {
    const bag = this.bag(value, path);
    const household = this.bag(bag.household, `${path}/household`);
    const at = `${path}/household/childBirthDates`;
    return {
      id: this.text(bag.id, `${path}/id`),
      benefit: this.text(bag.benefit, `${path}/benefit`),
      date: this.optionalDay(bag.date, `${path}/date`),
      fiscalYear: this.number(bag.fy, `${path}/fy`),
      household,
      birthDates: this.list(household.childBirthDates ?? [], at, (item, where) => this.day(item, where)),
      expected: this.bag(bag.expected, `${path}/expected`),
    };
  }

  private figureRow(value: unknown, benefit: string, path: string): FigureRow {
    const { from, ...rest } = this.bag(value, path);
    const figures: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
    for (const [name, given] of Object.entries(rest)) {
      const list: unknown[] = Array.isArray(given) ? given.slice(0, LIMITS.list) : [given];
      // Notes, and tables by kind of school, are not for this comparison.
      if (list.every((each) => typeof each === 'number')) {
        figures[name] = list.map((each, i) => this.number(each, `${path}/${name}/${i}`) ?? 0);
      }
    }
    return { benefit, from: this.day(from, `${path}/from`), figures };
  }

  file(json: unknown): CaseFile {
    const bag = this.bag(json, '');
    const validity: Record<string, Validity> = Object.create(null) as Record<string, Validity>;
    for (const [key, value] of Object.entries(this.bag(bag.validity ?? {}, '/validity'))) {
      const { validFrom, validTo } = this.bag(value, `/validity/${key}`);
      validity[key] = {
        from: this.day(validFrom, `/validity/${key}/validFrom`),
        to: this.optionalDay(validTo, `/validity/${key}/validTo`),
      };
    }
    const byYear = Object.entries(this.bag(bag.amountsByFiscalYear ?? {}, '/amountsByFiscalYear'));
    const figureRows = byYear.flatMap(([benefit, rows]) =>
      this.list(rows, `/amountsByFiscalYear/${benefit}`, (item, at) => this.figureRow(item, benefit, at)),
    );
    const cases = this.list(bag.cases, '/cases', (item, at) => this.case(item, at), LIMITS.cases);
    const extra = this.list(bag.extraCases ?? [], '/extraCases', (item, at) => this.extraCase(item, at), LIMITS.cases);
    if (cases.length + extra.length === 0) this.fail('/cases', 'empty');
    cases.forEach(({ validityKey }, i) => {
      if (!(validityKey in validity)) this.fail(`/cases/${i}/validityKey`, 'unknownKey');
    });
    return { figureRows, cases, extraCases: extra, validity };
  }
}

/** Reads the text of a case file. Never throws; `faults` holds the first twenty, each with a JSON pointer. */
export function readCases(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: '', code: 'json' }] };
  }
  const reader = new CaseReader();
  const file = reader.file(json);
  return reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, file };
}
