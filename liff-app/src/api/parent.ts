import type {
  Answer,
  ArrivalInput,
  BirthInput,
  MessageInput,
  OpenConsultationInput,
  paths,
  SettingsInput,
} from '@tsunagu/api-client';
import { call } from './http.ts';

const after = (cursor: string | null) => ({ query: cursor === null ? {} : { cursor } });

export const openSession = (idToken: string) => call('POST /api/parent/session', { body: { idToken } });
export const getSession = () => call('GET /api/parent/session', {});
export const tellArrival = (body: ArrivalInput) => call('POST /api/parent/arrival', { body });

export const getConsent = () => call('GET /api/parent/consent', {});
export const agree = (version: string) => call('POST /api/parent/consent', { body: { version } });

export const getSurvey = () => call('GET /api/parent/survey', {});
export const saveDraft = (version: string, answers: Answer[]) =>
  call('PUT /api/parent/survey/draft', { body: { version, answers } });
export const submitSurvey = (version: string, answers: Answer[]) =>
  call('POST /api/parent/survey', { body: { version, answers } });
export const saveAnswer = (version: string, answer: Answer) =>
  call('PUT /api/parent/survey/answer', { body: { version, answer } });

export const changeSettings = (body: SettingsInput) => call('PATCH /api/parent/settings', { body });
export const confirmAnswers = () => call('POST /api/parent/household/confirm', {});
export const tellBirths = (births: BirthInput[]) => call('POST /api/parent/household/births', { body: { births } });
export const leave = (accessToken: string | null) =>
  call('POST /api/parent/leave', { body: accessToken === null ? {} : { accessToken } });

export const getLetters = (cursor: string | null) => call('GET /api/parent/letters', after(cursor));
export const getLetter = (articleId: string) => call('GET /api/parent/letters/{articleId}', { path: { articleId } });

export const getConsultations = (cursor: string | null) => call('GET /api/parent/consultations', after(cursor));
export const openConsultation = (body: OpenConsultationInput) => call('POST /api/parent/consultations', { body });
export const getConsultation = (id: string) => call('GET /api/parent/consultations/{id}', { path: { id } });
export const getMessages = (id: string, after: number) =>
  call('GET /api/parent/consultations/{id}/messages', { path: { id }, query: { after } });
export const sendMessage = (id: string, body: MessageInput) =>
  call('POST /api/parent/consultations/{id}/messages', { path: { id }, body });
export const markRead = (id: string, seq: number) =>
  call('POST /api/parent/consultations/{id}/read', { path: { id }, body: { seq } });

/** Wake-ups only: whoever hears one fetches by cursor. */
export const liveUrl = '/api/parent/live' satisfies keyof paths;
