import { ref, shallowRef } from 'vue';
import type { CatalogueQuestion } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import type { SurveyDoor } from './door';

/** The whole catalogue: it is short, and alternatives are looked up in it. */
export function useCatalogue(door: SurveyDoor) {
  const questions = shallowRef<CatalogueQuestion[]>([]);
  const failed = ref<string | null>(null);

  async function load(): Promise<void> {
    try {
      const all: CatalogueQuestion[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: CatalogueQuestion[]; nextCursor: string | null } = await door.catalogue(cursor);
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      questions.value = all;
      failed.value = null;
    } catch (error) {
      failed.value = codeOf(error);
    }
  }
  return { questions, failed, load };
}
