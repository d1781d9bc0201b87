import { CreateConsultations1764000070000 } from './migrations/create-consultations.js';
import { SealServices1764000070100 } from './migrations/seal-services.js';

export const consultationsMigrations = [CreateConsultations1764000070000, SealServices1764000070100];
