import { describe, expect, it } from '@jest/globals';
import { problemsOf, type Span } from './parameters.rules.js';

const TODAY = '2026-11-24';
const proposal = (changes: object = {}) => ({
  ...{ parameterId: 'income.below4900k', validFrom: '2026-04-01', validTo: null, checkedOn: TODAY },
  ...{ nextCheckDue: '2027-04-01' as string | null },
  ...changes,
});
const span = (validFrom: string, validTo: string | null): Span => ({ validFrom, validTo });

describe('a proposal for a shared figure', () => {
  it.each<[string, object, Span[], string[]]>([
    ['fits', {}, [], []],
    ['ends the one before', {}, [span('2025-04-01', null)], []],
    ['follows the one before', {}, [span('2025-04-01', '2026-03-31')], []],
    ['is of a service', { parameterId: 'jido-teate.limit' }, [], ['id ofService']],
    ['is named after what a yearly pay does not tell', { parameterId: 'income.below158kMonthly' }, [], ['id noLimit']],
    ['is named after an answer', { parameterId: 'income.band' }, [], ['id noLimit']],
    ['is named after no fact', { parameterId: 'income.looked' }, [], []],
    ['ends before it begins', { validTo: '2026-03-31' }, [], ['to dateOrder']],
    ['was looked at tomorrow', { checkedOn: '2026-11-25' }, [], ['checkedOn dayAhead']],
    ['is never looked at again', { nextCheckDue: null }, [], ['nextCheckDue nextCheckMissing']],
    ['is looked at again today', { nextCheckDue: TODAY }, [], ['nextCheckDue nextCheckPast']],
    ['is over, so nobody has to', { nextCheckDue: null, validTo: '2026-11-23' }, [], []],
    ['reaches into the one after', {}, [span('2027-04-01', null)], ['from figuresOverlap']],
    ['ends before the one after', { validTo: '2027-03-31' }, [span('2027-04-01', null)], []],
    ['begins before the one before has ended', {}, [span('2025-04-01', '2026-04-01')], ['from figuresOverlap']],
  ])('%s', (_, changes, others, expected) => {
    const found = problemsOf(proposal(changes), others, new Set(['jido-teate']), TODAY);
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});
