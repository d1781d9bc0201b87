/** Who is doing something. A service method takes it first; nothing happens without one. */
export type Actor = ParentActor | StaffActor | SystemActor;

export interface ParentActor {
  readonly kind: 'parent';
  readonly id: string;
  readonly sessionId: string;
}

export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly roles: readonly string[];
  readonly sessionId: string;
}

/** The service itself: jobs, webhooks, seeds. `name` says which part, for the audit. */
export interface SystemActor {
  readonly kind: 'system';
  readonly id: null;
  readonly name: string;
}

export const systemActor = (name: string): SystemActor => ({ kind: 'system', id: null, name });

export const hasRole = (actor: Actor, ...roles: string[]): boolean =>
  actor.kind === 'staff' && roles.some((role) => actor.roles.includes(role));
