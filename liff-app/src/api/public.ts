import type { Catalogue, OpeningView, PublicConfig, ServicePage } from '@tsunagu/api-client';
import { call, callUnseen } from './http.ts';

export const getConfig = () => call<PublicConfig>('GET', '/public/config');
export const getOpening = () => call<OpeningView>('GET', '/public/opening');
export const getCatalogue = () => call<Catalogue>('GET', '/public/catalogue');
/** Some services ask at the desk for what nobody else should know: that one was opened is told to nobody, us included. */
export const getService = (serviceId: string) =>
  callUnseen<ServicePage>(`/public/services/${encodeURIComponent(serviceId)}`);
