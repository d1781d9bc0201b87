import { Choice, Id } from '../platform/http/fields.js';

export class LiveEvent {
  @Choice(['consultation', 'broadcast', 'me', 'ping'])
  kind: 'consultation' | 'broadcast' | 'me' | 'ping';

  @Id({ nullable: true })
  id: string | null;

  @Choice(['message', 'read', 'state', 'note', 'progress'], { nullable: true })
  cause: 'message' | 'read' | 'state' | 'note' | 'progress' | null;
}
