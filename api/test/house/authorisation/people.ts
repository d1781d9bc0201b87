import type { StaffRole } from '../../../src/staff/staff.service.js';
import type { TestApp } from '../../harness/app.js';
import { registerParent } from '../../harness/parent.js';
import { signIn } from '../../harness/staff.js';

export const PEOPLE = [
  'nobody',
  'parentA',
  'parentB',
  'counsellorOnCase',
  'counsellorOffCase',
  'supervisor',
  'manager',
  'editor',
  'cityViewer',
  'cityApprover',
  'systemAdministrator',
] as const;
export type Person = (typeof PEOPLE)[number];

export interface Somebody {
  /** Account id, or the parent's. */
  id: string;
  cookie: string;
  lineUserId: string;
}
export type People = Record<Person | 'counsellorOfB' | 'otherEditor', Somebody>;

const STAFF: [keyof People, StaffRole][] = [
  ['counsellorOnCase', 'counsellor'],
  ['counsellorOffCase', 'counsellor'],
  ['counsellorOfB', 'counsellor'],
  ['supervisor', 'supervisor'],
  ['manager', 'manager'],
  ['editor', 'editor'],
  ['otherEditor', 'editor'],
  ['cityViewer', 'cityViewer'],
  ['cityApprover', 'cityApprover'],
  ['systemAdministrator', 'systemAdministrator'],
];

/** One session for each, opened the way it is opened in life. */
export async function gather(test: TestApp): Promise<People> {
  const people: [keyof People, Somebody][] = [['nobody', { id: '', cookie: '', lineUserId: '' }]];
  for (const name of ['parentA', 'parentB'] as const) {
    const { userId } = test.simulator.state.people.add();
    const { caller, parentId } = await registerParent(test, {
      lineUserId: userId,
      ward: name === 'parentA' ? 'nada' : 'tarumi',
    });
    people.push([name, { id: parentId, cookie: caller.cookie, lineUserId: userId }]);
  }
  for (const [name, role] of STAFF) {
    const { caller, id } = await signIn(test, [role], name);
    people.push([name, { id, cookie: caller.cookie, lineUserId: '' }]);
  }
  return Object.fromEntries(people) as People;
}
