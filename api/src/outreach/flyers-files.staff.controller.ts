import { createReadStream } from 'node:fs';
import { Controller, Get, Header, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AuditService } from '../audit/audit.service.js';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { IdPipe } from '../platform/http/id.js';
import { FlyerPages } from './flyers-pages.js';
import { FlyerPhotos } from './flyers-photos.js';
import { FlyerPrints } from './flyers-prints.js';
import { FlyerPhotoView } from './flyers.dto.js';
import { FlyerFontQuery, FlyerPrintQuery } from './flyers.inputs.dto.js';
import { CITY, DRAFTERS } from './flyers.rules.js';
import { VersionPipe } from './flyers.version.pipe.js';
import { FONT_FILES } from './flyers/font.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** What a flyer takes and gives as files: photos in, PDF out. */
@ApiTags('flyers')
@Audience('staff')
@Roles(...DRAFTERS, ...CITY)
@Controller('api/staff')
export class FlyerFilesStaffController {
  constructor(
    private readonly prints: FlyerPrints,
    private readonly pages: FlyerPages,
    private readonly photos: FlyerPhotos,
    private readonly audit: AuditService,
  ) {}

  /** The typeface of the flyers, so that the preview shows the letters that are printed. */
  @Get('flyer-font')
  @Header('cache-control', 'private, max-age=31536000, immutable')
  @ApiProduces('font/ttf')
  @ApiOkResponse(BINARY)
  font(@Query() { weight }: FlyerFontQuery): StreamableFile {
    return new StreamableFile(createReadStream(FONT_FILES[weight]), { type: 'font/ttf' });
  }

  @Get('flyers/:id/versions/:number/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse(BINARY)
  async pdf(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Param('number', VersionPipe) number: number,
    @Query() { kind, routeId }: FlyerPrintQuery,
  ): Promise<StreamableFile> {
    const { flyer, version, route } = await this.prints.version(actor, id, number, routeId);
    const file = await this.pages.pdf(flyer, version, kind);
    const detail = { version: number, kind, ...(routeId && { routeId }) };
    await this.audit.recordView(actor, 'flyer.download', { type: 'flyer', id }, detail);
    const end = `v${number}-${kind}.pdf`;
    // Prints for many places look alike: the name of the file tells them apart.
    const [plain, full] = route
      ? [`flyer-${route.code}-${end}`, `${flyer.name}-${route.name}-${end}`]
      : [`flyer-${end}`, `${flyer.name}-${end}`];
    return new StreamableFile(file, {
      type: 'application/pdf',
      disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encoded(full)}`,
    });
  }

  /** The body is the picture itself: PNG or JPEG, at most 5 MB and 20 million pixels, without metadata and transparency. */
  @Post('flyers/:id/photos')
  @Roles(...DRAFTERS)
  @ApiConsumes('image/jpeg', 'image/png')
  @ApiBody(BINARY)
  @ApiCreatedResponse({ type: FlyerPhotoView })
  async upload(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) flyerId: string,
    @Req() request: FastifyRequest,
  ): Promise<FlyerPhotoView> {
    const { id, width, height } = await this.photos.add(actor, flyerId, request.raw);
    return { id, width, height };
  }

  @Get('flyers/:id/photos/:photoId')
  @Header('cache-control', 'private, max-age=31536000, immutable')
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse(BINARY)
  async photo(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) flyerId: string,
    @Param('photoId', IdPipe) photoId: string,
  ): Promise<StreamableFile> {
    const { bytes, media } = await this.photos.one(actor, flyerId, photoId);
    return new StreamableFile(bytes, { type: media });
  }
}

// RFC 8187 leaves fewer signs as they are than encodeURIComponent does.
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
