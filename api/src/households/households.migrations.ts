import type { MigrationInterface } from 'typeorm';

export const householdsMigrations: (new () => MigrationInterface)[] = [];
