import { Day, Id, Text } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';

export class KeptServiceView {
  @Text({ max: 60 })
  serviceId: string;
}
export class KeptServicePage extends PageOf(KeptServiceView) {}

export class ReminderInput {
  @Day({ description: 'From tomorrow on; one message of fixed words is sent that day' })
  day: string;
}

export class ReminderView extends ReminderInput {
  @Id()
  id: string;
}
export class ReminderPage extends PageOf(ReminderView) {}
