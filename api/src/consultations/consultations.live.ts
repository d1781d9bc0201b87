import { Injectable } from '@nestjs/common';
import type { ParentActor, StaffActor } from '../platform/actor/actor.js';
import { Live } from '../platform/live/live.js';
import type { LiveEvent } from './live.dto.js';
import type { Consultation } from './consultations.entity.js';
import { seesAll } from './consultations.rules.js';

const parentKey = (parentId: string): string => `parent:${parentId}`;
/** Everybody who is signed in to the console: news of rooms that all may see. */
const STAFF = 'staff';
/** Waiting consultations: whoever may take one. */
const DESK = 'desk';
/** Every consultation: supervisors and managers. */
const OVERSIGHT = 'desk:all';
const counsellorKey = (id: string): string => `desk:${id}`;

type Seen = Pick<Consultation, 'id' | 'parentId' | 'counsellorId' | 'state'>;

/** Who is woken by what. A wake-up follows the rights of reading: who is off a consultation hears nothing of it. */
@Injectable()
export class ConsultationsLive {
  constructor(private readonly live: Live) {}

  parentStream(actor: ParentActor) {
    return this.live.stream(actor.sessionId, [parentKey(actor.id)]);
  }

  staffStream(actor: StaffActor) {
    return this.live.stream(actor.sessionId, [STAFF, ...deskKeys(actor)]);
  }

  /** `before`: how it stood until now, when hands or state changed — those who lose it are told as well. */
  wake(consultation: Seen, cause: LiveEvent['cause'], before?: Seen): void {
    const keys = new Set([OVERSIGHT, ...keysOf(consultation), ...(before ? keysOf(before) : [])]);
    const event: LiveEvent = { kind: 'consultation', id: consultation.id, cause };
    if (cause !== 'note') keys.add(parentKey(consultation.parentId));
    this.live.wake([...keys], event);
  }
}

const keysOf = ({ counsellorId, state }: Seen): string[] =>
  counsellorId !== null ? [counsellorKey(counsellorId)] : state === 'waiting' ? [DESK] : [];

function deskKeys(actor: StaffActor): string[] {
  if (seesAll(actor)) return [OVERSIGHT];
  return actor.roles.includes('counsellor') ? [DESK, counsellorKey(actor.id)] : [];
}
