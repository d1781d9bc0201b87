import { type FunctionalComponent, h } from 'vue';
import { type To, useRouter } from './router.ts';

/** A link inside the app: a true one for the long press, the middle button and the reader. */
export const RouterLink: FunctionalComponent<{ to: To }> = ({ to }, { slots }) => {
  const router = useRouter();
  return h(
    'a',
    { href: router.href(to), onClick: (event: MouseEvent) => follow(event, () => router.push(to)) },
    slots.default?.(),
  );
};
RouterLink.props = ['to'];

function follow(event: MouseEvent, go: () => Promise<void>) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  void go();
}
