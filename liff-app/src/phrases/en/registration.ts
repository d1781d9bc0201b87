import type { registration as ja } from '../ja/registration.ts';
import { count } from './count.ts';

export const registration: typeof ja = {
  gateTitle: 'Choose the ward you live in',
  gateWhy: 'Each ward has its own desk. We do not ask your street address.',
  gateHelp:
    'Choose the ward where you are registered as a resident (住民票), also when you stay with your parents for the birth.',
  outsideCity: (city) => `Outside ${city}`,
  withoutWard: 'Go on without choosing',
  withoutWardNote: 'You can register without a ward. Then we cannot tell you the desk of your ward.',
  next: 'Next',
  outsideTitle: (city) => `If you live outside ${city}`,
  outsideBody: (city) =>
    `Registration and consultation are for people who live in ${city}. Your own city or town has a desk for families too.`,
  outsideOpen: 'Everybody can see the list of benefits and the emergency numbers.',
  outsideWork: (city) => `If you work in ${city}, you can use some benefits, such as care for sick children.`,
  outsideMoving: (city) => `When you move to ${city}, you can register here.`,
  outsideStored: 'We have not stored your answers.',
  outsideButton: 'See benefits',
  outsideAgain: 'Choose the ward again',
  consentTitle: 'Before you register',
  consentLead: (n) => `${count(n, 'thing')} to know. It takes about a minute.`,
  consentChanged: 'The explanation has changed. Please read it and decide again.',
  consentNew: 'What has changed',
  consentSame: 'What is the same as before',
  consentVersion: (version, from) => `This is version ${version} (from ${from})`,
  consentOperator: (operator, city) => `Run by ${operator} for ${city}`,
  agree: 'I agree, continue',
  agreeing: 'Sending',
  disagree: 'I do not agree',
  disagreedTitle: 'You are not registered',
  disagreedBody: 'You can still see the list of benefits and the emergency numbers.',
  notAgreedTitle: 'You have not agreed to the new explanation yet',
  notAgreedBody:
    'Until you agree, you cannot use the consultation and settings. Your registration is kept. You can still see the list of benefits and the emergency numbers.',
  notAgreedLeave: 'Leave and erase',
  disagreedBack: 'Back to the explanation',
};
