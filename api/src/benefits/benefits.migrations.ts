import { CreateBenefits1764000050000 } from './migrations/create-benefits.js';
import { SeedServices1764000050001 } from './migrations/seed-services.js';

export const benefitsMigrations = [CreateBenefits1764000050000, SeedServices1764000050001];
