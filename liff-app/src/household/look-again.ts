import { computed } from 'vue';
import { useRouter } from '../navigation/router.ts';

/** Carried along from the yearly question 「登録の内容は、いまも同じですか」 while somebody puts right what has changed. */
export const lookAgain = { look: 'again' } as const;

/** Whether one is on the way from that question: who puts something right there has looked at the rest as well. */
export function useLookAgain() {
  const router = useRouter();
  return computed(() => router.shown.value?.route.query['look'] === lookAgain.look);
}
