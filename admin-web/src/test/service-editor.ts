import { nextTick } from 'vue';
import { expect, vi } from 'vitest';
import type { ServiceContent, ServiceVersionInput, ServiceVersionView, StaffRole } from '@tsunagu/api-client';
import { openConsole, press, until } from './app';
import { stubApi, stubEventSource } from './edge';
import { opening, staff } from './samples';
import { bathAid, newborn, ruleCheck } from './service-samples';

type Handlers = Parameters<typeof stubApi>[0];
let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
export const versionPath = '/staff/services/kobe-bath-aid/versions/2';
const stored = (view: ServiceVersionView, { revision, ...input }: ServiceVersionInput): ServiceVersionView => ({
  ...view,
  ...input,
  revision: revision + 1,
});

/** The page of the second version of the bath aid, over an API that stores what it is sent. */
export async function openVersion(role: StaffRole, view: ServiceVersionView, more: Handlers = {}) {
  stubEventSource();
  sessionStorage.clear();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/services/model-households': () => ({ body: { items: [newborn], nextCursor: null } }),
    'GET /staff/services': () => ({ body: { items: [], nextCursor: null } }),
    'POST /staff/services/check-rule': () => ({ body: ruleCheck }),
    [`GET ${versionPath}`]: () => ({ body: view }),
    [`PUT ${versionPath}`]: ({ body }) => ({ body: stored(view, body as ServiceVersionInput) }),
    ...more,
  });
  app = (await openConsole('/service-versions/kobe-bath-aid/2')).app;
  await until(() => {
    expect(document.querySelector('.svedit')).not.toBeNull();
  });
  return edge;
}
export function closeVersion(): void {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
}

export const pageText = () => document.body.textContent ?? '';
export const button = (words: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.trim().startsWith(words));
export const field = (label: string, nth = 0) => {
  const labels = [...document.querySelectorAll('label')].filter((node) => node.textContent?.startsWith(label));
  return document.getElementById(labels[nth]?.htmlFor ?? '') as HTMLInputElement | HTMLSelectElement | null;
};
/** Types into a field, or chooses in it. */
export async function fill(into: HTMLInputElement | HTMLSelectElement | null, value: string): Promise<void> {
  if (!into) throw new Error(`no field for ${value}`);
  into.value = value;
  into.dispatchEvent(new Event('input'));
  into.dispatchEvent(new Event('change'));
  await nextTick();
}

type Edge = Awaited<ReturnType<typeof openVersion>>;
export const withContent = (content: Partial<ServiceContent>) =>
  bathAid({ content: { ...bathAid().content, ...content } });
export const withRule = (rule: object) => bathAid({ rule });
/** What was sent to be stored last. */
export const sentOf = (edge: Edge) => edge.to('PUT', versionPath).at(-1)?.body as ServiceVersionInput;

export async function goTo(section: string): Promise<void> {
  button(section)?.click();
  await until(() => {
    expect(button(section)?.getAttribute('aria-pressed')).toBe('true');
  });
}
export async function addRow(list: string): Promise<void> {
  const before = document.querySelectorAll('.rowsof__one').length;
  document.querySelector<HTMLButtonElement>(`[aria-label="${list}を足す"]`)?.click();
  await until(() => {
    expect(document.querySelectorAll('.rowsof__one').length).toBe(before + 1);
  });
}
export async function save(edge: Edge): Promise<void> {
  const before = edge.to('PUT', versionPath).length;
  await until(() => {
    expect(button('保存する')?.disabled).toBe(false);
  });
  press('s', { ctrlKey: true });
  await until(() => {
    expect(edge.to('PUT', versionPath)).toHaveLength(before + 1);
    expect(button('保存して')).toBeUndefined();
  });
}
export const refused = (...fields: [string, string][]) => ({
  status: 400,
  body: { code: 'input.invalid', requestId: 'r', fields: fields.map(([path, rule]) => ({ path, rule })) },
});
