import type { QrFormat, QrLevel, QrRouteChange, QrRouteInput, RoutePeriod } from '@tsunagu/api-client';
import { call } from './http';
import type { Cursor } from './staff';

const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });

export const routes = {
  list: (period: RoutePeriod, retired: boolean, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/routes', { query: { period, retired, ...page(cursor, limit) } }),
  create: (body: QrRouteInput) => call('POST /api/staff/routes', { body }),
  change: (id: string, body: QrRouteChange) => call('PATCH /api/staff/routes/{id}', { path: { id }, body }),
  /** The address of the printable code, for pictures and downloads. */
  qrUrl: (id: string, format: QrFormat, mm: number, level: QrLevel) =>
    `/api/staff/routes/${id}/qr?${new URLSearchParams({ format, mm: String(mm), level }).toString()}`,
};

export const menus = {
  read: () => call('GET /api/staff/menus', {}),
  runs: (cursor: Cursor = null, limit = 10) => call('GET /api/staff/menus/runs', { query: page(cursor, limit) }),
  run: (id: string) => call('GET /api/staff/menus/runs/{id}', { path: { id } }),
  begin: () => call('POST /api/staff/menus/runs', {}),
  stop: (id: string) => call('POST /api/staff/menus/runs/{id}/stop', { path: { id } }),
  imageUrl: (hash: string) => `/api/staff/menus/${hash}/image`,
};
