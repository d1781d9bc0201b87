import { CreateSegments1764000065000 } from './migrations/create-segments.js';
import { IndexHouseholdRows1764000065001 } from './migrations/index-household-rows.js';

export const segmentsMigrations = [CreateSegments1764000065000, IndexHouseholdRows1764000065001];
