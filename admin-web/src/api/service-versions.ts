import type {
  ConfirmFact,
  NewService,
  ServiceVersionInput,
  ServiceVersionState,
  SourceState,
  TranslationKept,
} from '@tsunagu/api-client';
import { call } from './http';
import type { Cursor } from './staff';

const page = (cursor: Cursor, limit: number) => ({ cursor: cursor ?? undefined, limit });
const at = (serviceId: string, number: number) => ({ path: { serviceId, number } });

export const serviceVersions = {
  recent: (state: ServiceVersionState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/versions', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  of: (serviceId: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/{serviceId}/versions', { path: { serviceId }, query: page(cursor, limit) }),
  history: (serviceId: string, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/{serviceId}/history', { path: { serviceId }, query: page(cursor, limit) }),
  read: (serviceId: string, number: number) =>
    call('GET /api/staff/services/{serviceId}/versions/{number}', at(serviceId, number)),
  createService: (body: NewService) => call('POST /api/staff/services', { body }),
  create: (serviceId: string, basedOn?: number) =>
    call('POST /api/staff/services/{serviceId}/versions', {
      path: { serviceId },
      body: basedOn === undefined ? {} : { basedOn },
    }),
  keepTranslation: (serviceId: string, number: number, body: TranslationKept) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/translations', { ...at(serviceId, number), body }),
  follow: (serviceId: string, number: number, revision: number, published: number) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/follow', {
      ...at(serviceId, number),
      body: { revision, published },
    }),
  save: (serviceId: string, number: number, body: ServiceVersionInput) =>
    call('PUT /api/staff/services/{serviceId}/versions/{number}', { ...at(serviceId, number), body }),
  remove: (serviceId: string, number: number) =>
    call('DELETE /api/staff/services/{serviceId}/versions/{number}', at(serviceId, number)),
  diff: (serviceId: string, number: number, against: number) =>
    call('GET /api/staff/services/{serviceId}/versions/{number}/diff', {
      ...at(serviceId, number),
      query: { against: String(against) },
    }),
  submit: (serviceId: string, number: number, revision: number) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/submit', {
      ...at(serviceId, number),
      body: { revision },
    }),
  approve: (serviceId: string, number: number, revision: number) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/approve', {
      ...at(serviceId, number),
      body: { revision },
    }),
  giveBack: (serviceId: string, number: number, revision: number, note: string) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/return', {
      ...at(serviceId, number),
      body: { revision, note },
    }),
  expire: (serviceId: string, number: number, revision: number, note: string) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/expire', {
      ...at(serviceId, number),
      body: { revision, note },
    }),
  rollback: (serviceId: string, number: number, note: string) =>
    call('POST /api/staff/services/{serviceId}/versions/{number}/rollback', {
      ...at(serviceId, number),
      body: { note },
    }),
  models: () => call('GET /api/staff/services/model-households', {}),
};

/** What keeps the published catalogue true: facts to look at again, unsure ones, sources that changed. */
export const upkeep = {
  counts: () => call('GET /api/staff/services/upkeep', {}),
  overdue: (until: string | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/overdue', { query: { until: until ?? undefined, ...page(cursor, limit) } }),
  confirm: (serviceId: string, body: ConfirmFact) =>
    call('POST /api/staff/services/{serviceId}/confirm', { path: { serviceId }, body }),
  unsure: (cursor: Cursor = null, limit = 30) => call('GET /api/staff/services/unsure', { query: page(cursor, limit) }),
  disagreeing: (cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/disagreeing', { query: page(cursor, limit) }),
  sources: (state: SourceState | null, cursor: Cursor = null, limit = 30) =>
    call('GET /api/staff/services/sources', { query: { state: state ?? undefined, ...page(cursor, limit) } }),
  seen: (id: string) => call('POST /api/staff/services/sources/{id}/seen', { path: { id } }),
};
