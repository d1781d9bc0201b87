import { Choice, Pattern } from '../platform/http/fields.js';
import { CATEGORIES } from './consultations.words.js';

export const MAX_SEQ = 2_147_483_647;
export const Category = () => Choice(CATEGORIES, { name: 'ConsultationCategory' });
export const NumberText = () => Pattern(/^\d{4}-\d{4,}$/, { max: 20, description: '2026-1187' });
