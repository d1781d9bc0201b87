import type { MigrationInterface } from 'typeorm';

export const dutyMigrations: (new () => MigrationInterface)[] = [];
