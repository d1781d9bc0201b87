import { Choice, Day, Id, Instant, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';
import { Category, MAX_SEQ } from './consultation-fields.js';
import { type ConsultationCategory, MAX_TEXT } from './consultations.words.js';

export class OpenConsultationInput {
  @Id({ description: 'Chosen by the device; sent again under the same id it opens nothing new' })
  clientId: string;

  @Category()
  category: ConsultationCategory;

  @Text({ max: MAX_TEXT })
  text: string;

  @Text({ max: 60, optional: true })
  serviceId?: string;
}

export class ReplyPromise {
  @Day()
  date: string;

  @Instant()
  dueAt: string;
}

export class ParentConsultation {
  @Id()
  id: string;

  @Category()
  category: ConsultationCategory;

  @Text({ max: 60, nullable: true })
  serviceId: string | null;

  @Choice(['open', 'closed'])
  state: 'open' | 'closed';

  @Instant()
  openedAt: string;

  @Instant()
  lastMessageAt: string;

  @Whole({ min: 0, max: MAX_SEQ })
  unread: number;

  @Part(() => ReplyPromise, { nullable: true, description: 'null while nothing waits for an answer' })
  promise: ReplyPromise | null;
}
export class ParentConsultationPage extends PageOf(ParentConsultation) {}
