import type {
  FlyerCommentInput,
  FlyerContent,
  FlyerInput,
  FlyerPrint,
  FlyerSaveInput,
  FlyerState,
} from '@tsunagu/api-client';
import { call, send } from './http';
import type { Cursor } from './staff';

const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });

export const flyers = {
  list: (state: FlyerState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/flyers', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  gallery: () => call('GET /api/staff/flyers/gallery', {}),
  layout: (content: FlyerContent, routeId: string | null) =>
    call('POST /api/staff/flyers/layout', { body: { content, routeId } }),
  create: (body: FlyerInput) => call('POST /api/staff/flyers', { body }),
  read: (id: string) => call('GET /api/staff/flyers/{id}', { path: { id } }),
  save: (id: string, body: FlyerSaveInput) => call('PUT /api/staff/flyers/{id}', { path: { id }, body }),
  send: (id: string, revision: number) =>
    call('POST /api/staff/flyers/{id}/send', { path: { id }, body: { revision } }),
  finalise: (id: string, revision: number) =>
    call('POST /api/city/flyers/{id}/finalise', { path: { id }, body: { revision } }),
  versions: (id: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/flyers/{id}/versions', { path: { id }, query: page(cursor, limit) }),
  /** Of a final one also as it is printed for the place of another route. */
  version: (id: string, number: number, routeId?: string) =>
    call('GET /api/staff/flyers/{id}/versions/{number}', { path: { id, number }, query: { routeId } }),
  /** All remarks on a version: the API takes no more than a page of them. */
  comments: (id: string, version: number) =>
    call('GET /api/staff/flyers/{id}/comments', { path: { id }, query: { version, limit: 100 } }),
  comment: (id: string, body: FlyerCommentInput) => call('POST /api/city/flyers/{id}/comments', { path: { id }, body }),
  accept: (id: string, commentId: string, answer: string) =>
    call('POST /api/staff/flyers/{id}/comments/{commentId}/accept', { path: { id, commentId }, body: { answer } }),
  decline: (id: string, commentId: string, answer: string) =>
    call('POST /api/staff/flyers/{id}/comments/{commentId}/decline', { path: { id, commentId }, body: { answer } }),
  upload: (id: string, photo: Blob) => send('POST /api/staff/flyers/{id}/photos', { path: { id } }, photo),
};

// Addresses that the browser itself follows: a picture, a file, a typeface.
export const photoAddress = (id: string, photoId: string): string =>
  `/api/staff/flyers/${encodeURIComponent(id)}/photos/${encodeURIComponent(photoId)}`;
export const pdfAddress = (id: string, version: number, kind: FlyerPrint, routeId: string | null = null): string =>
  `/api/staff/flyers/${encodeURIComponent(id)}/versions/${String(version)}/pdf?${new URLSearchParams({ kind, ...(routeId && { routeId }) }).toString()}`;
export const fontAddress = (weight: 'regular' | 'bold'): string => `/api/staff/flyer-font?weight=${weight}`;
