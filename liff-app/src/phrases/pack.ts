import type { Leaf } from '@tsunagu/eligibility';
import type { benefit } from './ja/benefit.ts';
import type { benefits } from './ja/benefits.ts';
import type { consultations } from './ja/consultations.ts';
import type { emergency } from './ja/emergency.ts';
import type { finder } from './ja/finder.ts';
import type { home } from './ja/home.ts';
import type { letters } from './ja/letters.ts';
import type { questions } from './ja/questions.ts';
import type { registration } from './ja/registration.ts';
import type { settings } from './ja/settings.ts';
import type { shell } from './ja/shell.ts';
import type { survey } from './ja/survey.ts';
import type { welcome } from './ja/welcome.ts';

/** One piece of a text with the reading laid over it. */
export interface Piece {
  base: string;
  over: string | null;
}

/** Everything one language says. Japanese has none: its phrases come with each feature. */
export interface Pack {
  phrases: {
    benefit: typeof benefit;
    benefits: typeof benefits;
    consultations: typeof consultations;
    emergency: typeof emergency;
    finder: typeof finder;
    home: typeof home;
    letters: typeof letters;
    questions: typeof questions;
    registration: typeof registration;
    settings: typeof settings;
    shell: typeof shell;
    survey: typeof survey;
    welcome: typeof welcome;
  };
  errors: Record<string, string>;
  unknownError: string;
  /** Puts a reason into words, where the rule language does not do so by itself in Japanese. */
  reason?: (leaf: Leaf) => string;
  /** Lays readings over kanji. */
  read?: (text: string) => Piece[];
}
export type Feature = keyof Pack['phrases'];
