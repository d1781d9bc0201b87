import { describeLeafInEnglish } from '@tsunagu/eligibility';
import type { Pack } from '../pack.ts';
import { benefit } from './benefit.ts';
import { benefits } from './benefits.ts';
import { consultations } from './consultations.ts';
import { emergency } from './emergency.ts';
import { errors, unknownError } from './errors.ts';
import { finder } from './finder.ts';
import { home } from './home.ts';
import { letters } from './letters.ts';
import { questions } from './questions.ts';
import { registration } from './registration.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { survey } from './survey.ts';
import { welcome } from './welcome.ts';

/** Every text in English: one chunk, fetched when first wanted. */
export const pack: Pack = {
  phrases: {
    benefit,
    benefits,
    consultations,
    emergency,
    finder,
    home,
    letters,
    questions,
    registration,
    settings,
    shell,
    survey,
    welcome,
  },
  errors,
  unknownError,
  reason: describeLeafInEnglish,
};
