import type { MigrationInterface } from 'typeorm';

export const staffMigrations: (new () => MigrationInterface)[] = [];
