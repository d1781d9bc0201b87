import { type Ref, ref } from 'vue';
import type { FlyerBlock } from '@tsunagu/api-client';
import { flyers as api } from '../../api/flyers';
import { codeOf } from '../../api/http';
import { photoFile } from './photo-file';

/** Takes a photo from this computer into the block that is chosen. */
export function usePhoto(flyerId: Ref<string>, block: Ref<FlyerBlock | null>, failed: Ref<string | null>) {
  const sending = ref(false);

  async function take(file: File): Promise<void> {
    const into = block.value;
    if (!into || sending.value) return;
    sending.value = true;
    failed.value = null;
    try {
      const photo = await photoFile(file);
      if (!photo) failed.value = 'flyer.photoUnreadable';
      else into.photoId = (await api.upload(flyerId.value, photo)).id;
    } catch (error) {
      failed.value = codeOf(error);
    } finally {
      sending.value = false;
    }
  }

  return { sending, take };
}
