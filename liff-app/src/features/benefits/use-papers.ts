import { ref } from 'vue';
import { keepHere, readHere } from '../../household/on-this-phone.ts';

/** Which papers of a service are at hand. Ticking needs no network and is told to nobody. */
export function usePapers(serviceId: string) {
  const ticked = ref(readHere('papers', {})[serviceId] ?? []);

  function tick(paper: string, on: boolean) {
    ticked.value = [...ticked.value.filter((each) => each !== paper), ...(on ? [paper] : [])];
    const { [serviceId]: _, ...others } = readHere('papers', {});
    keepHere('papers', ticked.value.length ? { ...others, [serviceId]: ticked.value } : others);
  }

  return { ticked, tick };
}
