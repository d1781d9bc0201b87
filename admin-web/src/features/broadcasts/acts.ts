import type { BroadcastView, StaffMe, StaffRole } from '@tsunagu/api-client';

export type Act = 'submit' | 'approve' | 'giveBack' | 'schedule' | 'start' | 'stop';
const approvers: StaffRole[] = ['supervisor', 'manager', 'cityApprover'];
/** Stopping must never wait: everybody who sees broadcasts may. */
const stoppers: StaffRole[] = ['editor', ...approvers];

/** What this person may do with a broadcast now. The API decides again. */
export function actsFor(view: Pick<BroadcastView, 'state' | 'author'>, me: StaffMe): Act[] {
  const any = (roles: StaffRole[]) => me.roles.some((role) => roles.includes(role));
  switch (view.state) {
    case 'draft':
      return any(['editor']) ? ['submit'] : [];
    case 'submitted':
      return any(approvers) && view.author.id !== me.id ? ['giveBack', 'approve'] : [];
    case 'approved':
    case 'scheduled':
      return [
        ...(any(['editor']) ? (['schedule', 'start'] as const) : []),
        ...(any(stoppers) ? (['stop'] as const) : []),
      ];
    case 'sending':
      return any(stoppers) ? ['stop'] : [];
    case 'sent':
    case 'stopped':
      return [];
  }
}

/** An approver who made it: four eyes. */
export function isOwnApproval(view: Pick<BroadcastView, 'state' | 'author'>, me: StaffMe): boolean {
  return view.state === 'submitted' && view.author.id === me.id && me.roles.some((role) => approvers.includes(role));
}
