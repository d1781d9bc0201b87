import { Injectable } from '@nestjs/common';
import { lineFollowed, lineUnfollowed } from '../line/line.events.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Friends } from './friends.js';

@Injectable()
export class KeepFriendsWhenLineTells {
  constructor(outbox: Outbox, friends: Friends) {
    outbox.on(lineFollowed, 'households.friends', ({ lineUserId, at }) => friends.note(lineUserId, true, new Date(at)));
    outbox.on(lineUnfollowed, 'households.friends', ({ lineUserId, at }) =>
      friends.note(lineUserId, false, new Date(at)),
    );
  }
}
