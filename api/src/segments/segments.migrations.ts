import type { MigrationInterface } from 'typeorm';

export const segmentsMigrations: (new () => MigrationInterface)[] = [];
