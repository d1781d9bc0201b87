import { CreateSegments1764000065000 } from './migrations/create-segments.js';

export const segmentsMigrations = [CreateSegments1764000065000];
