import { AddEnglish1764000035100 } from './migrations/add-english.js';
import { AnsweredVersion1764000035111 } from './migrations/answered-version.js';
import { CreateHouseholds1764000035000 } from './migrations/create-households.js';
import { GuardConsentTexts1764000035110 } from './migrations/guard-consent-texts.js';
import { HouseholdLife1764000035010 } from './migrations/household-life.js';
import { SeedConsentText1764000035001 } from './migrations/seed-consent-text.js';
import { TranslateConsentText1764000035101 } from './migrations/translate-consent-text.js';

export const householdsMigrations = [
  CreateHouseholds1764000035000,
  SeedConsentText1764000035001,
  HouseholdLife1764000035010,
  AddEnglish1764000035100,
  TranslateConsentText1764000035101,
  GuardConsentTexts1764000035110,
  AnsweredVersion1764000035111,
];
