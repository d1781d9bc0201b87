import { CreateHouseholds1764000035000 } from './migrations/create-households.js';
import { SeedConsentText1764000035001 } from './migrations/seed-consent-text.js';

export const householdsMigrations = [CreateHouseholds1764000035000, SeedConsentText1764000035001];
