import { ref } from 'vue';
import { useRouter } from 'vue-router';
import { flyers as api } from '../../api/flyers';
import { codeOf } from '../../api/http';
import { studio } from '../../phrases/ja/flyers';
import { toast } from '../../ui/toast';
import type { Asking } from './asking';
import type { useFlyer } from './use-flyer';
import type { useStudio } from './use-studio';

/** What is done with the flyer as a whole: it is saved, and, once that was confirmed, sent, finalised or begun again. */
export function useActs(flyer: ReturnType<typeof useFlyer>, desk: ReturnType<typeof useStudio>) {
  const router = useRouter();
  const asking = ref<Asking | null>(null);

  async function save(): Promise<boolean> {
    const now = desk.desk.value;
    if (!now || !desk.dirty.value) return true;
    const { name, routeId, content } = now;
    const done = await flyer.act(({ id, revision }) => api.save(id, { revision, name: name.trim(), routeId, content }));
    if (done) toast(studio.saved(flyer.view.value!.latestVersion));
    return done;
  }

  async function answered(asked: Asking): Promise<void> {
    asking.value = null;
    if (asked === 'again') return again();
    if (asked === 'send' && !(await save())) return;
    if (await flyer.act(({ id, revision }) => (asked === 'send' ? api.send : api.finalise)(id, revision))) {
      toast(asked === 'send' ? studio.sent : studio.finalised);
    }
  }

  async function again(): Promise<void> {
    const { id: fromFlyerId, name, route } = flyer.view.value!;
    try {
      const { id } = await api.create({ name, fromFlyerId, routeId: route?.id ?? null });
      await router.push({ name: 'flyer', params: { id } });
    } catch (error) {
      flyer.failed.value = codeOf(error);
    }
  }

  return { asking, save, answered };
}
