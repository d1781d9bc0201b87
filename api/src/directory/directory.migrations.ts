import type { MigrationInterface } from 'typeorm';

export const directoryMigrations: (new () => MigrationInterface)[] = [];
