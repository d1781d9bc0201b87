import { call } from './http.ts';

const after = (cursor: string | null) => ({ query: cursor === null ? { limit: 100 } : { limit: 100, cursor } });

export const getSaved = (cursor: string | null) => call('GET /api/parent/saved-services', after(cursor));
export const saveService = (serviceId: string) =>
  call('PUT /api/parent/saved-services/{serviceId}', { path: { serviceId } });
export const forgetService = (serviceId: string) =>
  call('DELETE /api/parent/saved-services/{serviceId}', { path: { serviceId } });

export const getUsed = (cursor: string | null) => call('GET /api/parent/used-services', after(cursor));
export const startUse = (serviceId: string) =>
  call('PUT /api/parent/used-services/{serviceId}', { path: { serviceId } });
export const endUse = (serviceId: string) =>
  call('DELETE /api/parent/used-services/{serviceId}', { path: { serviceId } });

export const getReminders = (cursor: string | null) => call('GET /api/parent/reminders', after(cursor));
export const remindOn = (day: string) => call('POST /api/parent/reminders', { body: { day } });
export const cancelReminder = (id: string) => call('DELETE /api/parent/reminders/{id}', { path: { id } });
