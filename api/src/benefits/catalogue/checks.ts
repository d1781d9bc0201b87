import type { Figure, ServiceContent } from './content.dto.js';
import type { ServiceCheck } from './upkeep.entity.js';

/** The key of what is said about the service as a whole. */
export const SERVICE_KEY = 'service';
export const figureKey = ({ id, from }: Pick<Figure, 'id' | 'from'>): string => `${id}@${from}`;

type Check = Pick<ServiceCheck, 'serviceId' | 'key' | 'kind' | 'url' | 'checkedOn' | 'nextCheckDue'>;

/** What has to be looked at again once a version is published, and by when. */
export function checksOf(version: {
  serviceId: string;
  content: ServiceContent;
  nextCheckDue: string | null;
}): Check[] {
  const { serviceId, content, nextCheckDue } = version;
  const [source] = content.sources;
  const whole: Check[] =
    source && nextCheckDue
      ? [{ serviceId, key: SERVICE_KEY, kind: 'service', url: source.url, checkedOn: source.checkedOn, nextCheckDue }]
      : [];
  const figures = content.figures.flatMap((figure): Check[] => {
    const { source: url, checkedOn, nextCheckDue: due } = figure;
    return due ? [{ serviceId, key: figureKey(figure), kind: 'figure', url, checkedOn, nextCheckDue: due }] : [];
  });
  return [...whole, ...figures];
}
