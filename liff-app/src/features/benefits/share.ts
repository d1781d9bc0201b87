/** What goes to somebody else: the name of the service and its public page, and nothing of who sends it. */
export const sharedLink = (serviceId: string, { origin }: Pick<Location, 'origin'> = location): string =>
  `${origin}/services/${encodeURIComponent(serviceId)}`;

/** LINE's own page for choosing whom to send a text to. */
export const lineShare = (name: string, link: string): string =>
  `https://line.me/R/share?text=${encodeURIComponent(`${name}\n${link}`)}`;
