import type { MigrationInterface } from 'typeorm';

export const articlesMigrations: (new () => MigrationInterface)[] = [];
