import type { MigrationInterface } from 'typeorm';

export const surveyMigrations: (new () => MigrationInterface)[] = [];
