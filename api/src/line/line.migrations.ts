import type { MigrationInterface } from 'typeorm';

export const lineMigrations: (new () => MigrationInterface)[] = [];
