import { ref } from 'vue';
import { codeOf } from '../../api/http';
import { registry as api } from '../../api/registry';

const PATIENCE_MS = 120_000;
const NAME = 'registry.json';

/** Everything that is published, as a file of the registry. */
export function useRegistryExport() {
  const busy = ref(false);
  const failed = ref<string | null>(null);

  /** @returns the file's name; null when it did not come */
  async function save(): Promise<string | null> {
    busy.value = true;
    failed.value = null;
    try {
      const response = await api.export(AbortSignal.timeout(PATIENCE_MS));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = NAME;
      link.click();
      // Some browsers begin to read only after this turn.
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 60_000);
      return NAME;
    } catch (error) {
      // A stream that breaks off rejects with the browser's own error.
      failed.value =
        error instanceof TypeError || error instanceof DOMException ? 'network.unreachable' : codeOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }
  return { busy, failed, save };
}
