import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../stores/language.ts';
import { useSession } from '../stores/session.ts';

interface Names {
  service: string;
  city: string;
  operator: string;
}

/** What the service, the city and the operator are called in the language of the screen; empty before they are known. */
export function useNames(): ComputedRef<Names> {
  const language = useLanguage();
  const session = useSession();
  return computed(() => {
    const { config } = session;
    const {
      serviceName = '',
      cityName = '',
      operatorName = '',
    } = (language.current === 'en' && config?.english) || (config ?? {});
    return { service: serviceName, city: cityName, operator: operatorName };
  });
}
