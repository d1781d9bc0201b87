import { computed, type ComputedRef, inject, type InjectionKey, type Ref, shallowRef } from 'vue';
import { faultWord } from '../../../phrases/ja/service-places';
import type { Form } from './form';

/** Something that the API refused, at its place in the form: `content.papers.0.name.ja`. */
export interface Fault {
  path: string;
  rule: string;
}
export interface SaidFault {
  path: string;
  word: string;
}

/** What the form says at a place; a fact has dots of its own. */
export function valueAt(form: unknown, path: string): unknown {
  if (path === '' || typeof form !== 'object' || form === null) return path === '' ? form : undefined;
  if (path in form) return (form as Record<string, unknown>)[path];
  const [key = '', ...rest] = path.split(/[./]/);
  return valueAt((form as Record<string, unknown>)[key], rest.join('.'));
}
/** A fault in the rule is mended anywhere in it. */
const watched = (form: Form | null, path: string): string =>
  JSON.stringify(valueAt(form, path.startsWith('rule') ? 'rule' : path)) ?? '';

/** What the last refusal named, until it is changed. */
export function useFaults(form: Ref<Form | null>) {
  const refused = shallowRef<(SaidFault & { was: string })[]>([]);
  const take = (faults: readonly Fault[]) =>
    (refused.value = faults.map((fault) => ({
      path: fault.path,
      word: faultWord(fault, valueAt(form.value, fault.path)),
      was: watched(form.value, fault.path),
    })));
  const faults = computed<SaidFault[]>(() =>
    refused.value.filter(({ path, was }) => watched(form.value, path) === was),
  );
  return { faults, take };
}

export const faultsKey: InjectionKey<Ref<readonly SaidFault[]>> = Symbol('faults');
/** The place in the form within which a part of the page writes. */
export const placeKey: InjectionKey<ComputedRef<string>> = Symbol('place');

const joined = (...parts: (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('.');

/** The places that a field writes, as one word each, and what is wrong with the first of them that is wrong. */
export function usePlace(at: () => string | number | readonly string[] | undefined) {
  const within = inject(placeKey, null);
  const faults = inject(faultsKey, null);
  const places = computed(() => {
    const own = at();
    if (own === undefined) return [];
    return (Array.isArray(own) ? (own as readonly string[]) : [String(own)]).map((one) => joined(within?.value, one));
  });
  const place = computed(() => places.value.join(' ') || undefined);
  const fault = computed(() => faults?.value.find(({ path }) => places.value.includes(path))?.word ?? null);
  return { place, fault };
}
