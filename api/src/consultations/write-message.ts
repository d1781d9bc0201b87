import { randomUUID } from 'node:crypto';
import type { ParentActor, StaffActor } from '../platform/actor/actor.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import { demand } from './consultations.access.js';
import { type Consultation, Message } from './consultations.entity.js';
import { consultationsRefusals } from './consultations.refusals.js';
import { afterParentWrote, afterReply, isOverdue } from './consultations.rules.js';
import type { SealedTexts } from './sealed-texts.js';

interface Written {
  consultationId: string;
  clientId: string;
  text: string;
}
type ParentsSending = Written & { actor: ParentActor };
type StaffsSending = Written & { actor: StaffActor; serviceId: string | null };
export type Sending = ParentsSending | StaffsSending;

export const isParents = (sending: Sending): sending is ParentsSending => sending.actor.kind === 'parent';

/** @throws Refusal */
export function allow(sending: Sending, consultation: Consultation | null): Consultation {
  if (!isParents(sending)) return demand('reply', sending.actor, consultation);
  if (consultation?.parentId === sending.actor.id) return consultation;
  throw consultationsRefusals.refuse('consultation.notFound');
}

/** The message stored before under the same client id, if the same person wrote it. @throws Refusal */
export function ownOf(sending: Sending, before: Message): Message {
  if (before.staffId === (isParents(sending) ? null : sending.actor.id)) return before;
  throw requestRefusals.refuse('input.invalid', [{ path: 'clientId', rule: 'isUnused' }]);
}

interface Surroundings {
  texts: SealedTexts;
  now: Date;
  /** The promise that holds if nothing was promised yet. */
  promisedBy: Date;
}

/** The new message, and in the given consultation what it changes. `late`: the promise had passed. @throws Refusal */
export function write(
  sending: Sending,
  consultation: Consultation,
  { texts, now, promisedBy }: Surroundings,
): { message: Message; late: boolean } {
  const late = isOverdue(consultation, now);
  const parents = isParents(sending);
  const change = parents ? afterParentWrote(consultation, promisedBy) : afterReply(consultation);
  if (change === 'closed') throw consultationsRefusals.refuse('consultation.closed');
  const id = randomUUID();
  const message = Object.assign(new Message(), {
    id,
    consultationId: consultation.id,
    seq: consultation.lastSeq + 1,
    clientId: sending.clientId,
    sender: parents ? 'parent' : 'counsellor',
    staffId: parents ? null : sending.actor.id,
    sealedText: texts.sealMessage(consultation, id, sending.text),
    sealedService: parents ? null : texts.sealService(consultation, id, sending.serviceId),
    sentAt: now,
    readAt: null,
  } satisfies Message);
  Object.assign(consultation, {
    ...change,
    lastSeq: message.seq,
    lastMessageAt: now,
    unreadByDesk: consultation.unreadByDesk + (parents ? 1 : 0),
    unreadByParent: consultation.unreadByParent + (parents ? 0 : 1),
    closedAt: null,
    outcome: null,
  });
  return { message, late };
}
