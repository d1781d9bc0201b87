import { ListOf, Pattern, Text } from '../platform/http/fields.js';

/** As many as one service may stand beside, twice. */
const MOST_NAMES = 60;

export class NamesQuery {
  @Pattern(new RegExp(`^[a-z0-9-]{1,60}(,[a-z0-9-]{1,60}){0,${MOST_NAMES - 1}}$`), {
    max: MOST_NAMES * 61,
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
