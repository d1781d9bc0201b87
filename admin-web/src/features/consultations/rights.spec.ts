import { describe, expect, it } from 'vitest';
import type { StaffRole } from '@tsunagu/api-client';
import { consultation, staff } from '../../test/samples';
import { rightsOf } from './rights';

const other = { id: 'other', name: '宮本 あかり' };
const mine = { id: 'me', name: '西岡 翔' };
const granted = (role: StaffRole, counsellor: typeof mine | null, state: 'answering' | 'closed' = 'answering') => {
  const rights = rightsOf(consultation({ id: '1', counsellor, state }), staff(role));
  return Object.entries(rights)
    .filter(([name, value]) => name.startsWith('may') && value === true)
    .map(([name]) => name);
};

describe('what a person may do with a consultation', () => {
  it.each<[string, string[], string[]]>([
    ['a counsellor with the own', granted('counsellor', mine), ['mayReply', 'mayNote', 'mayHandOver', 'mayClose']],
    ['a counsellor with a free one', granted('counsellor', null), ['mayTake', 'mayNote']],
    ['a counsellor with a colleague’s', granted('counsellor', other), []],
    ['a supervisor with a free one', granted('supervisor', null), ['mayTake', 'mayNote', 'mayHandOver', 'mayClose']],
    ['a supervisor with another’s', granted('supervisor', other), ['mayReply', 'mayNote', 'mayHandOver', 'mayClose']],
    ['a manager', granted('manager', other), []],
    ['a counsellor with the own, closed', granted('counsellor', mine, 'closed'), ['mayNote', 'mayReopen']],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
