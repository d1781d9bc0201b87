import type { Language } from '@tsunagu/api-client';
import { call, callUnseen } from './http.ts';

export const getConfig = () => call('GET /api/public/config', {});
export const getOpening = () => call('GET /api/public/opening', {});
/** With the words of one language: a phone reads no other. */
export const getCatalogue = (language: Language) => call('GET /api/public/catalogue', { query: { language } });
/** Some services ask at the desk for what nobody else should know: that one was opened is told to nobody, us included. */
export const getService = (serviceId: string) =>
  callUnseen('GET /api/public/services/{serviceId}', { path: { serviceId } });
