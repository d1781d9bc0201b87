import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeAdapter } from './app.js';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi.js';
import { readEnv } from './platform/env/env.js';

/** Writes the API document to the file named as argument. Needs no database: nothing is instantiated. */
const env = readEnv({ DATABASE_URL: 'postgres://nowhere/none' });
const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), makeAdapter(env), {
  preview: true,
  logger: false,
});
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
