import { ref, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import { codeOf } from '../../api/http';
import { citySurvey, surveyVersions } from '../../api/staff';
import { acts as words } from '../../phrases/ja/survey-versions';
import { toast } from '../../ui/toast';
import type { Act } from './rights';
import type { useVersion } from './use-version';

/** Acts that ask before they happen. */
export type AskedAct = Exclude<Act, 'check' | 'submit'>;

const work = (act: Exclude<Act, 'remove'>, note: string) => (id: string, revision: number) => {
  if (act === 'takeBack') return surveyVersions.giveBack(id, { revision, note });
  if (act === 'giveBack') return citySurvey.giveBack(id, { revision, note });
  if (act === 'approve') return citySurvey.approve(id, { revision, note: note === '' ? null : note });
  return surveyVersions[act](id, revision);
};

/** The acts on a version as a whole: what is written is stored first, what cannot be undone is asked for. */
export function useActs(version: ReturnType<typeof useVersion>, writing: Ref<boolean>, after: () => void) {
  const router = useRouter();
  const asking = ref<AskedAct | null>(null);
  const acting = ref(false);

  async function remove(): Promise<void> {
    try {
      await surveyVersions.remove(version.version.value);
      version.drop();
      toast(words.done.remove);
      await router.push({ name: 'surveys' });
    } catch (error) {
      version.failed.value = codeOf(error);
    }
  }

  async function run(act: Act, note: string): Promise<void> {
    if (acting.value) return;
    acting.value = true;
    try {
      if (act === 'remove') return await remove();
      const isStored = !writing.value || !version.dirty.value || (await version.save());
      if (!isStored || !(await version.act(work(act, note)))) return;
      after();
      toast(words.done[act]);
    } finally {
      acting.value = false;
      asking.value = null;
    }
  }

  function begin(act: Act): void {
    if (act === 'check' || act === 'submit') void run(act, '');
    else asking.value = act;
  }
  return { asking, acting, begin, run };
}
