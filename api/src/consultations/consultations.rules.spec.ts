import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  afterHandOver,
  afterParentWrote,
  afterReopening,
  afterReply,
  type Case,
  isOverdue,
  may,
  numberText,
  previewOf,
  seesAll,
  type Standing,
  standingOf,
} from './consultations.rules.js';

const early = new Date('2026-11-24T10:00:00Z');
const late = new Date('2026-11-25T10:00:00Z');
const person = (...roles: string[]) => ({ id: 'me', roles });
const waiting: Case = { state: 'waiting', counsellorId: null, dueAt: early };
const mine: Case = { state: 'answering', counsellorId: 'me', dueAt: early };
const others: Case = { state: 'answering', counsellorId: 'other', dueAt: early };
const closed: Case = { state: 'closed', counsellorId: 'me', dueAt: null };
const othersClosed: Case = { ...closed, counsellorId: 'other' };
const nobodysClosed: Case = { ...closed, counsellorId: null };

describe('where a person stands', () => {
  it.each<[string[], string, Case, Standing]>([
    [['counsellor'], 'nobody’s', waiting, 'free'],
    [['counsellor'], 'the own', mine, 'on'],
    [['counsellor'], 'the own closed', closed, 'on'],
    [['counsellor'], 'another’s', others, 'off'],
    [['counsellor'], 'another’s closed', othersClosed, 'off'],
    [['counsellor'], 'closed while nobody had it', nobodysClosed, 'off'],
    [['supervisor'], 'nobody’s', waiting, 'free'],
    [['supervisor'], 'the own', mine, 'on'],
    [['supervisor'], 'another’s', others, 'oversight'],
    [['manager'], 'nobody’s', waiting, 'viewer'],
    [['manager'], 'another’s', others, 'viewer'],
    [['manager'], 'one that was theirs as a counsellor', mine, 'viewer'],
    [['counsellor', 'manager'], 'another’s', others, 'viewer'],
    [['editor'], 'nobody’s', waiting, 'off'],
    [['cityViewer', 'cityApprover'], 'nobody’s', waiting, 'off'],
    [['systemAdministrator'], 'another’s', others, 'off'],
  ])('%j before %s', (roles, _, consultation, expected) => {
    expect(standingOf(person(...roles), consultation)).toBe(expected);
  });

  it.each([
    ['counsellor', false],
    ['editor', false],
    ['systemAdministrator', false],
    ['supervisor', true],
    ['manager', true],
  ])('%s sees all: %s', (role, expected) => expect(seesAll(person(role))).toBe(expected));
});

describe('who may', () => {
  it.each<[Act, string, Case, string]>([
    ['read', 'counsellor', mine, 'yes'],
    ['read', 'counsellor', waiting, 'yes'],
    ['read', 'counsellor', others, 'notFound'],
    ['read', 'supervisor', others, 'yes'],
    ['read', 'manager', others, 'yes'],
    ['read', 'editor', waiting, 'notFound'],
    ['note', 'counsellor', waiting, 'yes'],
    ['note', 'counsellor', others, 'notFound'],
    ['note', 'manager', others, 'notMine'],
    ['take', 'counsellor', waiting, 'yes'],
    ['take', 'counsellor', mine, 'yes'],
    ['take', 'counsellor', others, 'taken'],
    ['take', 'counsellor', othersClosed, 'notFound'],
    ['take', 'supervisor', others, 'taken'],
    ['reply', 'counsellor', mine, 'yes'],
    ['reply', 'counsellor', waiting, 'notMine'],
    ['reply', 'counsellor', others, 'notFound'],
    ['reply', 'supervisor', waiting, 'notMine'],
    ['reply', 'supervisor', others, 'yes'],
    ['reply', 'manager', others, 'notMine'],
    ['handOver', 'counsellor', mine, 'yes'],
    ['handOver', 'counsellor', waiting, 'notMine'],
    ['handOver', 'counsellor', others, 'notFound'],
    ['handOver', 'supervisor', waiting, 'yes'],
    ['handOver', 'supervisor', others, 'yes'],
    ['close', 'counsellor', waiting, 'notMine'],
    ['close', 'supervisor', waiting, 'yes'],
    ['close', 'manager', others, 'notMine'],
    ['reopen', 'counsellor', closed, 'yes'],
    ['reopen', 'counsellor', othersClosed, 'notFound'],
    ['reopen', 'supervisor', othersClosed, 'yes'],
    ['reopen', 'supervisor', nobodysClosed, 'yes'],
  ])('%s, %s', (act, role, consultation, expected) => {
    expect(may(act, person(role), consultation)).toBe(expected);
  });
});

describe('what follows what', () => {
  it.each<[string, Case, { state: string; dueAt: Date | null }]>([
    ['nobody has it: the first promise stands', waiting, { state: 'waiting', dueAt: early }],
    ['somebody answers: the first promise stands', mine, { state: 'answering', dueAt: early }],
    ['answered: a new promise', { ...mine, state: 'answered', dueAt: null }, { state: 'answering', dueAt: late }],
    ['reopened by the desk without a promise', { ...mine, dueAt: null }, { state: 'answering', dueAt: late }],
    ['closed: reopens with its counsellor', closed, { state: 'answering', dueAt: late }],
    ['closed while nobody had it: waits again', nobodysClosed, { state: 'waiting', dueAt: late }],
  ])('a parent writes — %s', (_, consultation, expected) => {
    expect(afterParentWrote(consultation, late)).toEqual(expected);
  });

  it.each<[Case, unknown]>([
    [mine, { state: 'answered', dueAt: null }],
    [
      { ...mine, state: 'answered', dueAt: null },
      { state: 'answered', dueAt: null },
    ],
    [closed, 'closed'],
  ])('a reply to %j', (consultation, expected) => expect(afterReply(consultation)).toEqual(expected));

  it.each<[Case, unknown]>([
    [waiting, { state: 'answering', dueAt: early }],
    [mine, { state: 'answering', dueAt: early }],
    [
      { ...mine, state: 'answered', dueAt: null },
      { state: 'answered', dueAt: null },
    ],
    [closed, 'closed'],
  ])('handing over %j', (consultation, expected) => expect(afterHandOver(consultation)).toEqual(expected));

  it.each<[Case, unknown]>([
    [closed, { state: 'answering', dueAt: null }],
    [nobodysClosed, { state: 'waiting', dueAt: null }],
    [mine, 'notClosed'],
    [waiting, 'notClosed'],
  ])('reopening %j', (consultation, expected) => expect(afterReopening(consultation)).toEqual(expected));
});

describe('small rules', () => {
  it.each([
    [null, false],
    [new Date(late.getTime() - 1), true],
    [late, false],
    [new Date(late.getTime() + 1), false],
  ])('due %s is overdue: %s', (dueAt, expected) => expect(isOverdue({ dueAt }, late)).toBe(expected));

  it.each([
    [1, '2026-0001'],
    [1187, '2026-1187'],
    [12345, '2026-12345'],
  ])('numbers %d', (count, expected) => expect(numberText(2026, count)).toBe(expected));

  it.each([
    ['短い', '短い'],
    ['二行の\n\n  文', '二行の 文'],
    ['あ'.repeat(41), 'あ'.repeat(40)],
    ['👶'.repeat(41), '👶'.repeat(40)],
  ])('previews %j', (text, expected) => expect(previewOf(text)).toBe(expected));
});
