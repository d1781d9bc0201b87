import type { Language } from '@tsunagu/api-client';

/** Where the public pages of a language begin. */
const roots: Record<Language, string> = { ja: '/services', 'easy-ja': '/easy-ja/services', en: '/en/services' };

/** What goes to somebody else: the name of the service and its public page as the sender reads it, and nothing of who that is. */
export const sharedLink = (
  serviceId: string,
  language: Language,
  { origin }: Pick<Location, 'origin'> = location,
): string => `${origin}${roots[language]}/${encodeURIComponent(serviceId)}`;

/** LINE's own page for choosing whom to send a text to. */
export const lineShare = (name: string, link: string): string =>
  `https://line.me/R/share?text=${encodeURIComponent(`${name}\n${link}`)}`;
