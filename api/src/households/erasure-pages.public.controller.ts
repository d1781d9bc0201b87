import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Audience } from '../platform/access/audience.js';
import { Env } from '../platform/env/env.js';
import { Throttle } from '../platform/http/throttle.js';
import { Refusal } from '../platform/refusals/refusal.js';
import { erasurePage, missingErasurePage } from './erasure-page.js';
import { Leaving } from './leaving.js';
import type { Language } from './words.js';

/** Certificates for the phone's own browser, which can print and save where LINE's cannot. They set no cookie and read none. */
@ApiTags('pages')
@Audience('public')
@ApiProduces('text/html')
@Controller()
export class ErasurePagesController {
  constructor(
    private readonly leaving: Leaving,
    private readonly env: Env,
  ) {}

  @Get('erasures/:id')
  @Throttle(30, 60)
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse({ description: 'The same page for every number that is none' })
  japanese(@Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show('ja', id, reply);
  }

  @Get('easy-ja/erasures/:id')
  @Throttle(30, 60)
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse({ description: 'The same page for every number that is none' })
  easyJapanese(@Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show('easy-ja', id, reply);
  }

  @Get('en/erasures/:id')
  @Throttle(30, 60)
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse({ description: 'The same page for every number that is none' })
  english(@Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show('en', id, reply);
  }

  private async show(language: Language, id: string, reply: FastifyReply): Promise<FastifyReply> {
    const house = this.house(language);
    const certificate = isUUID(id) ? await this.leaving.certificate(id.toLowerCase()).catch(refused) : null;
    const page = certificate ? erasurePage(house, language, certificate) : missingErasurePage(house, language);
    void reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return reply.status(certificate ? 200 : 404).send(page.text);
  }

  private house(language: Language) {
    const { env } = this;
    return language === 'en'
      ? { service: env.SERVICE_NAME_EN, city: env.CITY_NAME_EN, operator: env.OPERATOR_NAME_EN }
      : { service: env.SERVICE_NAME, city: env.CITY_NAME, operator: env.OPERATOR_NAME };
  }
}

function refused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
