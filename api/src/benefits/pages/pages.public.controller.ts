import { createHash } from 'node:crypto';
import { Controller, Get, Header, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../platform/access/audience.js';
import { Text } from '../../platform/http/fields.js';
import { Throttle } from '../../platform/http/throttle.js';
import { PAGE_STYLE } from '../../platform/pages/page-style.js';
import type { PageLanguage } from './page-words.js';
import { type Document, ServicePages } from './pages.js';

export class ServicePagesQuery {
  @Text({ max: 400, optional: true, description: 'Where the page before ended' })
  after?: string;
}

/** Pages for readers without the app. They set no cookie and read none. */
@ApiTags('pages')
@Audience('public')
@ApiProduces('text/html')
@Controller()
export class ServicePagesController {
  constructor(private readonly pages: ServicePages) {}

  @Get('services')
  @ApiOkResponse({ type: String })
  list(@Query() { after }: ServicePagesQuery, @Headers('if-none-match') known: Known, @Res() reply: FastifyReply) {
    return this.showList('ja', after, known, reply);
  }

  @Get('easy-ja/services')
  @ApiOkResponse({ type: String })
  listEasy(@Query() { after }: ServicePagesQuery, @Headers('if-none-match') known: Known, @Res() reply: FastifyReply) {
    return this.showList('easy-ja', after, known, reply);
  }

  @Get('en/services')
  @ApiOkResponse({ type: String })
  listEnglish(
    @Query() { after }: ServicePagesQuery,
    @Headers('if-none-match') known: Known,
    @Res() reply: FastifyReply,
  ) {
    return this.showList('en', after, known, reply);
  }

  @Get('services/pages.css')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @Header('content-type', 'text/css; charset=utf-8')
  @ApiProduces('text/css')
  @ApiOkResponse({ type: String })
  style(): string {
    return PAGE_STYLE;
  }

  @Get('services/:serviceId')
  @ApiOkResponse({ type: String })
  one(@Param('serviceId') id: string, @Headers('if-none-match') known: Known, @Res() reply: FastifyReply) {
    return this.showOne('ja', id, known, reply);
  }

  @Get('easy-ja/services/:serviceId')
  @ApiOkResponse({ type: String })
  oneEasy(@Param('serviceId') id: string, @Headers('if-none-match') known: Known, @Res() reply: FastifyReply) {
    return this.showOne('easy-ja', id, known, reply);
  }

  @Get('en/services/:serviceId')
  @ApiOkResponse({ type: String })
  oneEnglish(@Param('serviceId') id: string, @Headers('if-none-match') known: Known, @Res() reply: FastifyReply) {
    return this.showOne('en', id, known, reply);
  }

  @Get('sitemap.xml')
  @Throttle(60, 60)
  @Header('cache-control', 'public, max-age=3600')
  @Header('content-type', 'application/xml; charset=utf-8')
  @ApiProduces('application/xml')
  @ApiOkResponse({ type: String })
  siteMap(): Promise<string> {
    return this.pages.siteMap();
  }

  @Get('robots.txt')
  @Header('cache-control', 'public, max-age=3600')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ type: String })
  robots(): string {
    return this.pages.robots();
  }

  private async showList(language: PageLanguage, after: string | undefined, known: Known, reply: FastifyReply) {
    return send(reply, known, await this.pages.list(language, after));
  }

  private async showOne(language: PageLanguage, id: string, known: Known, reply: FastifyReply) {
    return send(reply, known, await this.pages.one(language, id));
  }
}

type Known = string | undefined;

function send(reply: FastifyReply, known: Known, { status, text }: Document): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.header('etag', tag).header('cache-control', 'public, max-age=300').type('text/html; charset=utf-8');
  if (status === 200 && known?.slice(0, 2_000).includes(tag)) return reply.status(304).send();
  return reply.status(status).send(text);
}
