import type {
  Answer,
  ConsentText,
  LetterPage,
  LetterSummary,
  MessageInput,
  MessageView,
  OpenConsultationInput,
  Page,
  ParentConsultation,
  ParentMe,
  SettingsInput,
  SurveyForm,
} from '@tsunagu/api-client';
import { call } from './http.ts';

const id = encodeURIComponent;

export const openSession = (idToken: string) => call<ParentMe>('POST', '/parent/session', { idToken });
export const getSession = () => call<ParentMe>('GET', '/parent/session');

export const getConsent = () => call<ConsentText>('GET', '/parent/consent');
export const agree = (version: string) => call<ParentMe>('POST', '/parent/consent', { version });

export const getSurvey = () => call<SurveyForm>('GET', '/parent/survey');
export const saveDraft = (version: string, answers: Answer[]) =>
  call<SurveyForm>('PUT', '/parent/survey/draft', { version, answers });
export const submitSurvey = (version: string, answers: Answer[]) =>
  call<ParentMe>('POST', '/parent/survey', { version, answers });
export const saveAnswer = (version: string, answer: Answer) =>
  call<ParentMe>('PUT', '/parent/survey/answer', { version, answer });

export const changeSettings = (input: SettingsInput) => call<ParentMe>('PATCH', '/parent/settings', input);
export const leave = () => call<void>('POST', '/parent/leave');

export const getLetters = (cursor: string | null) =>
  call<Page<LetterSummary>>('GET', `/parent/letters${cursor ? `?cursor=${id(cursor)}` : ''}`);
export const getLetter = (articleId: string) => call<LetterPage>('GET', `/parent/letters/${id(articleId)}`);

export const getConsultations = (cursor: string | null) =>
  call<Page<ParentConsultation>>('GET', `/parent/consultations${cursor ? `?cursor=${id(cursor)}` : ''}`);
export const openConsultation = (input: OpenConsultationInput) =>
  call<ParentConsultation>('POST', '/parent/consultations', input);
export const getConsultation = (consultationId: string) =>
  call<ParentConsultation>('GET', `/parent/consultations/${id(consultationId)}`);
export const getMessages = (consultationId: string, after: number) =>
  call<{ items: MessageView[] }>('GET', `/parent/consultations/${id(consultationId)}/messages?after=${after}`);
export const sendMessage = (consultationId: string, input: MessageInput) =>
  call<MessageView>('POST', `/parent/consultations/${id(consultationId)}/messages`, input);
export const markRead = (consultationId: string, seq: number) =>
  call<void>('POST', `/parent/consultations/${id(consultationId)}/read`, { seq });

/** Wake-ups only: whoever hears one fetches by cursor. */
export const liveUrl = '/api/parent/live';
