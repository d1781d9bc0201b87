import { ref, shallowRef, watch, type Ref } from 'vue';
import { codeOf } from '../../api/http';
import { services as api } from '../../api/staff';

const perPage = 100;
const mostPages = 10;

/** The services of the catalogue by name, read when a sentence first needs them; `named` are ids that somebody has. */
export function useServices(needed: Ref<boolean>, named: Ref<string[]>) {
  const names = shallowRef(new Map<string, string>());
  const listed = shallowRef<string[]>([]);
  const failed = ref<string | null>(null);
  let asked = false;

  async function load(): Promise<void> {
    asked = true;
    failed.value = null;
    try {
      const found = new Map<string, string>();
      let cursor: string | null = null;
      for (let n = 0; n < mostPages; n++) {
        const page: { items: { id: string; name: string }[]; nextCursor: string | null } = await api.list(
          '',
          cursor,
          perPage,
        );
        for (const { id, name } of page.items) found.set(id, name);
        cursor = page.nextCursor;
        if (cursor === null) break;
      }
      listed.value = [...found.keys()];
      // What is published no more is still called by its name.
      const gone = named.value.filter((id) => !found.has(id));
      const more = gone.length > 0 ? (await api.names(gone)).items : [];
      for (const { id, name } of more) found.set(id, name);
      names.value = found;
    } catch (error) {
      asked = false;
      failed.value = codeOf(error);
    }
  }
  watch(
    needed,
    (is) => {
      if (is && !asked) void load();
    },
    { immediate: true },
  );
  const nameOf = (id: string): string => names.value.get(id) ?? id;
  return { listed, failed, nameOf, load };
}
