import type { RegistryFile, RegistryRowChange } from '@tsunagu/api-client';
import { call, download, send } from './http';
import type { Cursor } from './staff';

const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });

export const registry = {
  imports: (cursor: Cursor = null, limit = 10) =>
    call('GET /api/staff/registry/imports', { query: page(cursor, limit) }),
  read: (id: string) => call('GET /api/staff/registry/imports/{id}', { path: { id } }),
  announce: (body: RegistryFile) => call('POST /api/staff/registry/imports', { body }),
  /** Answers when the file is read; until then `read` tells how far it is. */
  send: (id: string, file: Blob, signal: AbortSignal) =>
    send(
      'PUT /api/staff/registry/imports/{id}/file',
      { path: { id } },
      new Blob([file], { type: 'application/octet-stream' }),
      signal,
    ),
  stop: (id: string) => call('POST /api/staff/registry/imports/{id}/stop', { path: { id } }),
  rows: (id: string, change: RegistryRowChange | null, warned: boolean, cursor: Cursor = null, limit = 50) =>
    call('GET /api/staff/registry/imports/{id}/rows', {
      path: { id },
      query: { change: change ?? undefined, warned: warned || undefined, ...page(cursor, limit) },
    }),
  row: (id: string, position: number, serviceId: string | null) =>
    call('GET /api/staff/registry/imports/{id}/rows/{position}', {
      path: { id, position },
      query: { serviceId: serviceId ?? undefined },
    }),
  accept: (id: string, positions: number[], serviceId: string | null) =>
    call('POST /api/staff/registry/imports/{id}/accept', {
      path: { id },
      body: { positions, ...(serviceId !== null && { serviceId }) },
    }),
  skip: (id: string, positions: number[]) =>
    call('POST /api/staff/registry/imports/{id}/skip', { path: { id }, body: { positions } }),
  export: (signal: AbortSignal) => download('GET /api/staff/registry/export', {}, signal),
};
