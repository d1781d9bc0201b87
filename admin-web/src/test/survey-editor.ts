import type { GuardInput, StaffRole, SurveyVersionInput, SurveyVersionView } from '@tsunagu/api-client';
import { expect } from 'vitest';
import { openConsole, until } from './app';
import { stubApi } from './edge';
import { opening, staff } from './samples';
import { allergy, clean, topics, workQuestion } from './survey-samples';

type Handlers = Parameters<typeof stubApi>[0];
let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
export const base = '/staff/survey/versions/6';

/** The guard of the test: it holds the one word against a question, wherever it stands in the title. */
const guardHandler: Handlers[string] = ({ body }) => {
  const { question } = body as GuardInput;
  const start = question.title.ja.indexOf(allergy.word);
  const findings = start < 0 ? [] : [{ ...allergy, questionId: question.id, start }];
  return { body: { ...clean, findings, verdict: findings.length > 0 ? 'blocked' : 'ready' } };
};

/** Version 6 on the desk of somebody, through the door of the role. */
export async function open(role: StaffRole, view: SurveyVersionView, more: Handlers = {}) {
  const door = role === 'cityApprover' ? '/city/survey' : '/staff/survey';
  const path = `${door}/versions/6`;
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    [`GET ${path}`]: () => ({ body: view }),
    [`GET ${path}/history`]: () => ({ body: { items: [], nextCursor: null } }),
    [`GET ${door}/catalogue`]: () => ({ body: { items: [topics], nextCursor: null } }),
    'POST /staff/survey/guard': guardHandler,
    [`PUT ${base}`]: ({ body }) => ({ body: stored(view, body as SurveyVersionInput) }),
    ...more,
  });
  app = (await openConsole('/survey/6')).app;
  await until(() => {
    expect(rows().length).toBe(view.questions.length);
  });
  return edge;
}
export function close(): void {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
}

export const stored = (view: SurveyVersionView, input: SurveyVersionInput): SurveyVersionView => ({
  ...view,
  revision: input.revision + 1,
  title: input.title,
  questions: input.questions.map((question) => ({ ...workQuestion, ...question })),
  check: clean,
});

export const rows = () => [...document.querySelectorAll<HTMLElement>('.qrow')];
export const titles = () => rows().map((row) => row.querySelector('.qrow__text')?.firstElementChild?.textContent);
export const field = () => document.querySelector<HTMLTextAreaElement>('.marked--large textarea');
const buttonIn = (where: string) => (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)].find((node) => node.textContent?.includes(text));
export const button = buttonIn('body');
export const inDialog = buttonIn('[role=dialog]');
export function type(target: HTMLTextAreaElement | HTMLInputElement | null, text: string): void {
  if (!target) throw new Error('no field');
  target.value = text;
  target.dispatchEvent(new Event('input'));
}
export const guardHead = () => document.querySelector('.guard__head')?.textContent ?? '';
