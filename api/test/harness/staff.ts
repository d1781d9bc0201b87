import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { generate } from 'otplib';
import { systemActor } from '../../src/platform/actor/actor.js';
import { type StaffRole, StaffService } from '../../src/staff/staff.service.js';
import type { TestApp } from './app.js';
import { Caller } from './caller.js';

export interface TestStaff {
  id: string;
  name: string;
  email: string;
  password: string;
  totpSecret: string;
}

let number = 0;

/** An account by the seeds' door; counsellors and supervisors are qualified. */
export async function makeStaff(test: TestApp, roles: StaffRole[], name?: string): Promise<TestStaff> {
  const password = `password-${randomUUID()}`;
  const { account, secondFactorUri } = await test.app.get(StaffService, { strict: false }).create(
    systemActor('test'),
    {
      name: name ?? `職員 ${(number += 1)}`,
      email: `${randomUUID()}@staff.example`,
      roles,
      ...(roles.some((role) => role === 'counsellor' || role === 'supervisor') && {
        qualification: '社会福祉士',
        experienceYears: 5,
      }),
    },
    { password },
  );
  const totpSecret = new URL(secondFactorUri).searchParams.get('secret')!;
  return { id: account.id, name: account.name, email: account.email, password, totpSecret };
}

/** The code an authenticator app would show at the test's time. */
export const codeOf = (test: TestApp, { totpSecret }: TestStaff): Promise<string> =>
  generate({ secret: totpSecret, epoch: Math.floor(test.clock.now().getTime() / 1000) });

/** Signs an account in over HTTP with password and code. Each code opens once: move the clock before the next time. */
export async function signInAs(test: TestApp, staff: TestStaff): Promise<Caller> {
  const caller = new Caller(test);
  const step = await caller.post('/api/staff/session', { email: staff.email, password: staff.password });
  const { ticket } = step.body as { ticket: string };
  const answer = await caller.post('/api/staff/session/second-factor', { ticket, code: await codeOf(test, staff) });
  expect([step.status, answer.status]).toEqual([200, 200]);
  return caller;
}

/** A new staff member with these roles, signed in. */
export async function signIn(
  test: TestApp,
  roles: StaffRole[],
  name?: string,
): Promise<{ caller: Caller; id: string }> {
  const staff = await makeStaff(test, roles, name);
  return { caller: await signInAs(test, staff), id: staff.id };
}
