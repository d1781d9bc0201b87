import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { TranslatedCard } from '../benefits/benefits.service.js';
import { Choice, Id, Instant, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { MAX_SEQ } from './consultation-fields.js';
import { MAX_TEXT, type Sender, SENDERS } from './consultations.words.js';

export class MessageInput {
  @Id({ description: 'Chosen by the device; sent again under the same id it is stored once' })
  clientId: string;

  @Text({ max: MAX_TEXT })
  text: string;
}

export class ReplyInput extends MessageInput {
  @Text({ max: 60, optional: true })
  serviceId?: string;
}

export class ReadInput {
  @Whole({ min: 0, max: MAX_SEQ })
  seq: number;
}

export class AfterQuery {
  @ApiProperty({ required: false, minimum: 0, default: 0, description: 'Messages that follow this seq' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_SEQ)
  after?: number;
}

export class MessageSender {
  @Text({ max: 80 })
  name: string;

  @Text({ max: 80, nullable: true })
  qualification: string | null;
}

export class ServiceCard {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;
}

class WrittenMessage {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Whole({ min: 1, max: MAX_SEQ })
  seq: number;

  @Choice(SENDERS)
  from: Sender;

  @Text({ max: MAX_TEXT })
  text: string;

  @Instant()
  sentAt: string;

  @Instant({ nullable: true })
  readAt: string | null;

  @Part(() => MessageSender, { nullable: true, description: 'null for the parent' })
  sender: MessageSender | null;
}

/** As the desk and the city read it. */
export class MessageView extends WrittenMessage {
  @Part(() => ServiceCard, { nullable: true })
  service: ServiceCard | null;
}

/** As the parent reads it: the card below it in the language of the screen. */
export class ParentMessageView extends WrittenMessage {
  @Part(() => TranslatedCard, { nullable: true })
  service: TranslatedCard | null;
}

export class MessageList {
  @ListOf(() => MessageView, { max: 100 })
  items: MessageView[];
}

export class ParentMessageList {
  @ListOf(() => ParentMessageView, { max: 100 })
  items: ParentMessageView[];
}
