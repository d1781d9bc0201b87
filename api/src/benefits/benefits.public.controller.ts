import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../platform/access/audience.js';
import { Catalogue, CatalogueQuery, ServicePage } from './benefits.dto.js';
import { BenefitsService } from './benefits.service.js';

@ApiTags('benefits')
@Audience('public')
@Controller('api/public')
export class BenefitsPublicController {
  constructor(private readonly benefits: BenefitsService) {}

  /** Everything the finder needs to judge in the browser: no answer of a household has to leave the phone. */
  @Get('catalogue')
  @ApiOkResponse({ type: Catalogue })
  async catalogue(
    @Query() { language }: CatalogueQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Catalogue | undefined> {
    const catalogue = await this.benefits.catalogue(language);
    const tag = `"${[catalogue.version, language].filter(Boolean).join('-')}"`;
    void reply.header('etag', tag).header('cache-control', 'public, max-age=60');
    if (!isKnown(known, tag)) return catalogue;
    void reply.status(304);
    return undefined;
  }

  @Get('services/:serviceId')
  @ApiOkResponse({ type: ServicePage })
  page(@Param('serviceId') serviceId: string): Promise<ServicePage> {
    return this.benefits.page(serviceId);
  }
}

/** RFC 9110 13.1.2: any of the listed tags, compared weakly, or `*`. A proxy that compresses makes a tag weak. */
const isKnown = (known: string | undefined, tag: string): boolean =>
  known !== undefined &&
  known
    .slice(0, 2000)
    .split(',')
    .some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
