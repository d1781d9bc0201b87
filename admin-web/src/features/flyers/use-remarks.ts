import { ref, shallowRef } from 'vue';
import type { FlyerCommentView } from '@tsunagu/api-client';
import { flyers as api } from '../../api/flyers';
import { remarks as words } from '../../phrases/ja/flyers';
import { toast } from '../../ui/toast';
import { SIDES } from './blocks';
import type { Pin } from './pins';
import type { useFlyer } from './use-flyer';

/** The remark that is looked at, and the pin of one that is being written. */
export function useRemarks(flyer: ReturnType<typeof useFlyer>) {
  const remark = ref<string | null>(null);
  const pin = shallowRef<Pin | null>(null);

  function begin(): void {
    const view = flyer.view.value;
    if (!view) return;
    const { width, height } = SIDES[view.paper];
    pin.value = { x: width / 2, y: height / 2 };
  }

  async function post(text: string): Promise<void> {
    const { x, y } = pin.value!;
    const { number } = flyer.version.value!;
    const said = await flyer.remark(() => api.comment(flyer.id.value, { version: number, x, y, text }));
    if (!said) return;
    pin.value = null;
    remark.value = said.id;
    toast(words.posted);
  }

  async function answer({ id }: FlyerCommentView, act: 'accept' | 'decline', text: string): Promise<void> {
    if (await flyer.remark(() => api[act](flyer.id.value, id, text))) toast(words.answered);
  }

  return { remark, pin, begin, post, answer };
}
