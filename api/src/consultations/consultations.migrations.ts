import type { MigrationInterface } from 'typeorm';

export const consultationsMigrations: (new () => MigrationInterface)[] = [];
