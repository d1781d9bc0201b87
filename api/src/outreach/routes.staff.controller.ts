import { Body, Controller, Get, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Audience, Roles } from '../platform/access/audience.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { CurrentActor } from '../platform/actor/current-actor.js';
import { Clock } from '../platform/clock/clock.js';
import { IdPipe } from '../platform/http/id.js';
import { QrRouteChange, QrRouteInput, RouteQrQuery, RouteQuery, QrRouteView, QrRouteViewPage } from './routes.dto.js';
import { type QrFormat, qrPdf, type QrPrint, qrPng, qrSvg } from './routes.qr.js';
import { ROUTE_EDITORS, ROUTE_READERS } from './routes.rules.js';
import { RoutesService } from './routes.service.js';

const MEDIA: Record<QrFormat, string> = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' };

/** QR routes and how far people got who came by them. */
@ApiTags('outreach')
@Audience('staff')
@Roles(...ROUTE_EDITORS)
@Controller('api/staff/routes')
export class RoutesStaffController {
  constructor(
    private readonly routes: RoutesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...ROUTE_READERS)
  @ApiOkResponse({ type: QrRouteViewPage })
  page(@Query() query: RouteQuery): Promise<QrRouteViewPage> {
    return this.routes.page(query);
  }

  @Post()
  @ApiCreatedResponse({ type: QrRouteView })
  create(@CurrentActor() actor: StaffActor, @Body() input: QrRouteInput): Promise<QrRouteView> {
    return this.routes.create(actor, input);
  }

  @Patch(':id')
  @ApiOkResponse({ type: QrRouteView })
  change(
    @CurrentActor() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body() change: QrRouteChange,
  ): Promise<QrRouteView> {
    return this.routes.change(actor, id, change);
  }

  /** The code in print size. */
  @Get(':id/qr')
  @Roles(...ROUTE_READERS)
  @ApiProduces('image/svg+xml', 'image/png', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async qr(
    @Param('id', IdPipe) id: string,
    @Query() { format, mm = 30, level = 'Q' }: RouteQrQuery,
  ): Promise<StreamableFile> {
    const { address, code } = await this.routes.one(id);
    const file = await this.draw(format, { address, code, mm, level });
    return new StreamableFile(file, {
      type: MEDIA[format],
      disposition: `attachment; filename="qr-${code}-${mm}mm.${format}"`,
    });
  }

  private async draw(format: QrFormat, print: QrPrint): Promise<Buffer> {
    if (format === 'svg') return Buffer.from(qrSvg(print));
    return format === 'png' ? qrPng(print) : qrPdf(print, this.clock.now());
  }
}
