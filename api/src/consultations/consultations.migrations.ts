import { CreateConsultations1764000070000 } from './migrations/create-consultations.js';

export const consultationsMigrations = [CreateConsultations1764000070000];
