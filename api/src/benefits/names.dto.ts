import { ListOf, Pattern, Text } from '../platform/http/fields.js';
import { LONGEST_SERVICE_ID, serviceIds } from './catalogue/service-id.js';

/** As many as one service may stand beside, twice. */
const MOST_NAMES = 60;

export class NamesQuery {
  @Pattern(serviceIds(MOST_NAMES), {
    max: MOST_NAMES * (LONGEST_SERVICE_ID + 1),
    description: 'Ids of services, with commas between them',
  })
  ids: string;
}

export class NamedService {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;
}

export class NamedServices {
  @ListOf(() => NamedService, { max: MOST_NAMES, description: 'Those that are or were published' })
  items: NamedService[];
}
