import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { show } from '../testing/mount.ts';
import Bones from './Bones.vue';
import { noteNavigation } from './navigated.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  return () => vi.useRealTimers();
});

/** What stands there after so many seconds of waiting. */
async function after(seconds: number, wrapper = show(Bones).wrapper) {
  vi.advanceTimersByTime(seconds * 1000);
  await nextTick();
  return { words: wrapper.get('[role=status]').text(), again: wrapper.find('button'), wrapper };
}
const LONG = '少し時間がかかっています。このままお待ちください。';

// In the order of a visit: the first page comes before any other.
describe('waiting', () => {
  it('goes on from where the first paint was, and does not blink', async () => {
    vi.advanceTimersByTime(6000);
    const { words, again, wrapper } = await after(0.1);
    expect([words, again.exists(), wrapper.classes()]).toEqual([LONG, false, ['bones']]);
  });

  it('says so after one and five seconds, and offers another try after ten', async () => {
    noteNavigation();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { wrapper, words } = await after(0.9);
    expect([words, wrapper.classes()]).toEqual(['', ['bones', 'bones--late']]);
    expect((await after(0.2, wrapper)).words).toBe('読み込んでいます');
    expect(await after(4, wrapper)).toMatchObject({ words: LONG });
    expect((await after(0, wrapper)).again.exists()).toBe(false);
    const { again } = await after(5, wrapper);
    await again.trigger('click');
    expect(reload).toHaveBeenCalledOnce();
  });
});
