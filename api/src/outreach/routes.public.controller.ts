import { Controller, Get, Header, Param, Redirect } from '@nestjs/common';
import { ApiFoundResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { LineService } from '../line/line.service.js';
import { Audience } from '../platform/access/audience.js';
import { Throttle } from '../platform/http/throttle.js';
import { RouteScans } from './routes-scans.js';
import { readCode } from './routes.rules.js';

/** Where the codes on flyers lead: into the app in LINE. */
@ApiTags('outreach')
@Audience('public')
@Controller('r')
export class RoutesPublicController {
  constructor(
    private readonly scans: RouteScans,
    private readonly line: LineService,
  ) {}

  /** A code that is unknown gets the same answer: whoever scans a flyer gets in. Sets no cookie and passes nothing on. */
  @Get(':code')
  @Throttle(600, 60)
  @Redirect()
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @ApiParam({ name: 'code', type: String })
  @ApiFoundResponse({ description: 'To the app in LINE' })
  async open(@Param('code') text: string): Promise<{ url: string; statusCode: number }> {
    const code = readCode(text);
    if (code === null) return { url: this.line.liffUrl('/'), statusCode: 302 };
    await this.scans.count(code);
    return { url: this.line.liffUrl(`/?route=${code}`), statusCode: 302 };
  }
}
