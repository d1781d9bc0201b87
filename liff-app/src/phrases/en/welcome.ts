import type { welcome as ja } from '../ja/welcome.ts';

export const welcome: typeof ja = {
  page: 'Welcome',
  title: ['Support that fits.', 'Not sure?', 'Ask a person.'],
  lead: (city) => `A LINE service for parents with children, and for those expecting one, in ${city}. It is free.`,
  findTitle: 'See at once what may fit you',
  findBody: 'From your ward and the year and month your children were born, we check the city’s benefits.',
  askTitle: 'A counsellor answers',
  askBody: 'The same day or the next working day. What you write does not stay with LINE.',
  lettersTitle: 'About once a week, a letter',
  lettersBody: 'We send only what may fit you.',
  promise: 'We do not ask your name, address or telephone number, nor about illness, disability or nationality.',
  languages: 'Language',
  start: 'Start registration',
  resume: 'Go on registering',
  seconds: 'It takes about 90 seconds. You can close it and go on later.',
  look: 'See the list of benefits without registering',
  operator: (operator, city) => `Run by ${operator} for ${city}`,
};
