import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import type { FlyerCommentInput } from './flyers.inputs.dto.js';
import { FlyerComment } from './flyers.entity.js';
import { flyersRefusals } from './flyers.refusals.js';
import { type CommentState, isSecondPerson, MAX_COMMENTS } from './flyers.rules.js';
import { FlyersService } from './flyers.service.js';
import { PAPERS, PER_MM } from './flyers/paper.js';

/** The city's remarks on the page, and the answers to them. */
@Injectable()
export class FlyerCorrections {
  constructor(
    private readonly clock: Clock,
    private readonly flyers: FlyersService,
  ) {}

  /** Pins a remark on the version that was sent last. @throws Refusal */
  async comment(actor: StaffActor, id: string, { version, x, y, text }: FlyerCommentInput): Promise<FlyerComment> {
    let made: FlyerComment | undefined;
    await this.flyers.act(actor, id, 'comment', null, async (flyer, { manager }) => {
      const { width, height } = PAPERS[flyer.paper];
      if (x > width * PER_MM || y > height * PER_MM) {
        throw requestRefusals.refuse('input.invalid', [{ path: x > width * PER_MM ? 'x' : 'y', rule: 'max' }]);
      }
      if (version !== flyer.sentVersion) throw flyersRefusals.refuse('flyer.versionNotSent');
      if ((await manager.countBy(FlyerComment, { flyerId: id, version })) >= MAX_COMMENTS) {
        throw flyersRefusals.refuse('flyer.commentsTooMany');
      }
      const [{ id: commentId }] = await manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      made = manager.create(FlyerComment, {
        id: commentId,
        flyerId: id,
        version,
        x,
        y,
        text,
        state: 'open',
        authorId: actor.id,
        createdAt: this.clock.now(),
        answer: null,
        answererId: null,
        answeredAt: null,
      });
      await manager.insert(FlyerComment, made);
      return {};
    });
    return made!;
  }

  /** Accepts or declines a remark, with words. @throws Refusal */
  async answer(
    actor: StaffActor,
    id: string,
    commentId: string,
    { state, answer }: { state: Exclude<CommentState, 'open'>; answer: string },
  ): Promise<FlyerComment> {
    let answered: FlyerComment | undefined;
    await this.flyers.act(actor, id, 'answer', null, async (_, { manager }) => {
      const comment = await manager.findOneBy(FlyerComment, { id: commentId, flyerId: id });
      if (!comment) throw flyersRefusals.refuse('flyer.notFound');
      if (comment.state !== 'open') throw flyersRefusals.refuse('flyer.commentAnswered');
      if (!isSecondPerson([comment.authorId], actor)) throw flyersRefusals.refuse('flyer.ownWork');
      const change = { state, answer, answererId: actor.id, answeredAt: this.clock.now() };
      await manager.update(FlyerComment, commentId, change);
      answered = Object.assign(comment, change);
      return {};
    });
    return answered!;
  }
}
