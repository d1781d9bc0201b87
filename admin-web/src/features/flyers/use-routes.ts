import { ref, shallowRef, watch } from 'vue';
import type { QrRouteView } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { routes as api } from '../../api/outreach';

export type FlyerPlace = Pick<QrRouteView, 'id' | 'name' | 'code' | 'ward' | 'flyerVersion'>;

/** All QR routes in use, once they are wanted: where the code of a flyer can lead. */
export function useRoutes(wanted: () => boolean = () => true) {
  const routes = shallowRef<FlyerPlace[]>([]);
  const failed = ref<string | null>(null);

  async function load(): Promise<void> {
    failed.value = null;
    try {
      const all: FlyerPlace[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: QrRouteView[]; nextCursor: string | null } = await api.list('days30', false, cursor, 100);
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      routes.value = all;
    } catch (error) {
      failed.value = codeOf(error);
    }
  }
  watch(wanted, (now) => now && void load(), { immediate: true });

  return { routes, failed };
}

/** Those for the same version of the flyer as this route come first: a code of another version would count for that one. */
export function sameVersionFirst(routes: FlyerPlace[], ownId: string | undefined): FlyerPlace[] {
  const own = routes.find(({ id }) => id === ownId);
  if (!own) return routes;
  const isSame = ({ flyerVersion }: FlyerPlace): boolean => flyerVersion === own.flyerVersion;
  return [...routes.filter(isSame), ...routes.filter((route) => !isSame(route))];
}
