import { Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { validateSignature } from '@line/bot-sdk';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Audience } from '../platform/access/audience.js';
import { Env } from '../platform/env/env.js';
import { Live } from '../platform/live/live.js';
import { lineRefusals } from './line.refusals.js';
import { needsWork, readEvents } from './webhook-events.js';
import { WebhookStore } from './webhook.store.js';

export const WEBHOOK_WAKE = 'line-webhook';
export const WEBHOOK_PATH = '/api/line/webhook';

/** Where LINE delivers its events: proved, stored, answered at once; the work is done afterwards. */
@ApiTags('line')
@Audience('line')
@Controller('api/line/webhook')
export class WebhookController {
  constructor(
    private readonly env: Env,
    private readonly store: WebhookStore,
    private readonly live: Live,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ description: 'Stored; also for events that came before' })
  async receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Headers('x-line-signature') signature: string | undefined,
  ): Promise<void> {
    // Over the bytes as they came: LINE escapes some emoji, so parsing and writing again would change them.
    const { rawBody } = request;
    if (!rawBody || !signature || !validateSignature(rawBody, this.env.LINE_CHANNEL_SECRET, signature)) {
      throw lineRefusals.refuse('webhook.signatureInvalid');
    }
    const events = readEvents(request.body);
    await this.store.keep(events);
    if (events.some(needsWork)) this.live.wake([WEBHOOK_WAKE]);
  }
}
