import type { ConfirmSharedFigure, FigureChangesInput, ProposalState, SharedFigureProposal } from '@tsunagu/api-client';
import { call, download } from './http';
import type { Cursor } from './staff';

const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });

/** Figures of no service in particular: one proposes, another approves. */
export const parameters = {
  list: (cursor: Cursor = null, limit = 30) => call('GET /api/staff/parameters', { query: page(cursor, limit) }),
  confirm: (body: ConfirmSharedFigure) => call('POST /api/staff/parameters/confirm', { body }),
  proposals: (state: ProposalState, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/parameters/proposals', { query: { state, ...page(cursor, limit) } }),
  propose: (body: SharedFigureProposal) => call('POST /api/staff/parameters/proposals', { body }),
  changes: (body: FigureChangesInput, signal: AbortSignal) =>
    download('POST /api/staff/parameters/changes', { body }, signal),
  approve: (id: string) => call('POST /api/staff/parameters/proposals/{id}/approve', { path: { id } }),
  giveBack: (id: string, reason: string) =>
    call('POST /api/staff/parameters/proposals/{id}/return', { path: { id }, body: { reason } }),
};

/** The order in which everybody reads the catalogue. */
export const placeOf = (serviceId: string) =>
  call('GET /api/staff/services/{serviceId}/place', { path: { serviceId } });
export const placeService = (serviceId: string, place: number) =>
  call('PUT /api/staff/services/{serviceId}/place', { path: { serviceId }, body: { place } });
