import { Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { FastifyInstance } from 'fastify';
import { ChannelToken } from './channel-token.js';
import { Friendship, FriendshipEvent } from './friendship.entity.js';
import { Friendships } from './friendships.js';
import { IdTokens } from './id-tokens.js';
import { LineClient } from './line.client.js';
import { LineLogin } from './line-login.js';
import { MAX_WEBHOOK_BYTES } from './line.limits.js';
import { LineService } from './line.service.js';
import { LineTimeouts } from './line-timeouts.js';
import { RichMenus } from './rich-menus.js';
import { TalkRoom } from './talk-room.js';
import { WebhookController, WEBHOOK_PATH } from './webhook.controller.js';
import { WebhookEvent } from './webhook.entity.js';
import { WebhookStore } from './webhook.store.js';
import { WebhookWorker } from './webhook.worker.js';

@Module({
  imports: [TypeOrmModule.forFeature([WebhookEvent, Friendship, FriendshipEvent])],
  controllers: [WebhookController],
  providers: [
    ChannelToken,
    Friendships,
    IdTokens,
    LineClient,
    LineLogin,
    LineService,
    LineTimeouts,
    RichMenus,
    TalkRoom,
    WebhookStore,
    WebhookWorker,
  ],
  exports: [LineService],
})
export class LineModule implements NestModule {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Runs before routes are made: a webhook may carry many events, so this one route takes more than the others. */
  configure(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onRoute', (route) => {
      if (route.url === WEBHOOK_PATH) route.bodyLimit = MAX_WEBHOOK_BYTES;
    });
  }
}
