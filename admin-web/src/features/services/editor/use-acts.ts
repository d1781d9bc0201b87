import { ref, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import type { ServiceVersionView } from '@tsunagu/api-client';
import { serviceVersions as api } from '../../../api/service-versions';
import { serviceActs } from '../../../phrases/ja/service-acts';
import { version as t } from '../../../phrases/ja/service-versions';
import { toast } from '../../../ui/toast';
import type { Act } from './rights';
import type { useVersion } from './use-version';

/** Acts that ask before they happen. */
export type AskedAct = Exclude<Act, 'submit' | 'create' | 'follow'>;

const work = (act: Exclude<Act, 'remove'>, note: string) => (of: ServiceVersionView) => {
  const { serviceId, number, revision, state, published } = of;
  // What waits for its day is gone on with; otherwise a new version begins as a copy of what is public.
  if (act === 'create') return api.create(serviceId, state === 'scheduled' ? number : undefined);
  if (act === 'follow') {
    if (published === null) throw new Error('nothing is published that could be followed');
    return api.follow(serviceId, number, revision, published);
  }
  if (act === 'rollback') return api.rollback(serviceId, number, note);
  if (act === 'expire') return api.expire(serviceId, number, revision, note);
  if (act === 'giveBack' || act === 'takeBack') return api.giveBack(serviceId, number, revision, note);
  return api[act](serviceId, number, revision);
};

/** The acts on a version as a whole: what is written is stored first, what cannot be undone is asked for. */
export function useActs(version: ReturnType<typeof useVersion>, writing: Ref<boolean>) {
  const router = useRouter();
  const asking = ref<AskedAct | null>(null);
  const acting = ref(false);

  async function remove(): Promise<void> {
    const of = version.view.value;
    if (!of) return;
    try {
      await api.remove(of.serviceId, of.number);
      version.drop();
      toast(serviceActs.done.remove);
      await router.push({ name: 'service-versions' });
    } catch (error) {
      version.fail(error);
    }
  }

  async function run(act: Act, note: string): Promise<void> {
    if (acting.value) return;
    acting.value = true;
    try {
      if (act === 'remove') return await remove();
      const isStored = !writing.value || !version.dirty.value || (await version.save());
      const next = isStored ? await version.act(work(act, note)) : null;
      if (!next) return;
      toast(serviceActs.done[act]);
      // A new version is somewhere else.
      if (act === 'create' || act === 'rollback') {
        await router.push({ name: 'service-version', params: { id: next.serviceId, number: String(next.number) } });
      }
    } finally {
      acting.value = false;
      asking.value = null;
    }
  }

  /** An older translation is right as it is. */
  async function keepTranslation(path: string): Promise<void> {
    if (acting.value) return;
    acting.value = true;
    const kept = await version.act(({ serviceId, number, revision }) =>
      api.keepTranslation(serviceId, number, { revision, path }),
    );
    if (kept) toast(t.translationKept);
    acting.value = false;
  }

  function begin(act: Act): void {
    if (act === 'submit' || act === 'create' || act === 'follow') void run(act, '');
    else asking.value = act;
  }
  return { asking, acting, begin, run, keepTranslation };
}
