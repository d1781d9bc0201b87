import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { RuleCheck } from '@tsunagu/api-client';
import { FACTS, parseRule } from '@tsunagu/eligibility';
import { codeOf } from '../../../api/http';
import { services } from '../../../api/staff';
import type { WrittenFigure } from './form';
import { wholeFigures } from './rows';
import type { Node } from './rule-tree';

const debounceMs = 400;

/** Reads the rule at each change, and has it tried on the model households a moment later, with the amounts beside it. */
export function useRuleCheck(rule: Ref<Node>, figures: Ref<readonly WrittenFigure[]>) {
  const faults = ref<{ path: string; code: string }[]>([]);
  const check = shallowRef<RuleCheck | null>(null);
  const trying = ref(false);
  const failed = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;

  async function ask(json: Node): Promise<void> {
    const mine = ++round;
    try {
      const answer = await services.checkRule(json, wholeFigures(figures.value));
      if (mine !== round) return;
      check.value = answer;
      faults.value = answer.errors;
      failed.value = null;
    } catch (error) {
      if (mine !== round) return;
      check.value = null;
      failed.value = codeOf(error);
    }
    trying.value = false;
  }

  watch(
    () => JSON.stringify([rule.value, wholeFigures(figures.value)]),
    () => {
      if (timer) clearTimeout(timer);
      round += 1;
      const parsed = parseRule(rule.value, { facts: FACTS });
      faults.value = parsed.ok ? [] : parsed.errors.map(({ path, code }) => ({ path, code }));
      trying.value = parsed.ok;
      if (!parsed.ok) check.value = null;
      else timer = setTimeout(() => void ask(rule.value), debounceMs);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    if (timer) clearTimeout(timer);
    round += 1;
  });
  return { faults, check, trying, failed };
}
