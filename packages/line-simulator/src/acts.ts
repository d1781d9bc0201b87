import { randomUUID } from 'node:crypto';
import { nextMessageId } from './message-ids.ts';
import type { Person } from './people.ts';
import type { State } from './state.ts';
import type { Webhooks } from './webhooks.ts';

/** The phone would not let the person do this. */
export class ActRefused extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** What a person does with the phone. Each act sends the webhook that LINE would send. */
export class Acts {
  private readonly state: State;
  private readonly webhooks: Webhooks;

  constructor(state: State, webhooks: Webhooks) {
    this.state = state;
    this.webhooks = webhooks;
  }

  async follow(userId: string): Promise<Person> {
    const person = this.person(userId);
    if (person.friendship === 'friend') return person;
    const isUnblocked = person.wasFriend;
    this.state.friendLog.push({
      at: this.state.settings.now(),
      friends: isUnblocked ? 0 : 1,
      blocks: isUnblocked ? -1 : 0,
    });
    person.friendship = 'friend';
    person.wasFriend = true;
    this.state.changed(userId);
    await this.webhooks.fire(userId, 'follow', { follow: { isUnblocked } });
    return person;
  }

  async block(userId: string): Promise<Person> {
    const person = this.person(userId);
    if (person.friendship !== 'friend') return person;
    this.state.friendLog.push({ at: this.state.settings.now(), friends: 0, blocks: 1 });
    person.friendship = 'blocked';
    this.state.changed(userId);
    await this.webhooks.fire(userId, 'unfollow');
    return person;
  }

  async say(userId: string, text: string): Promise<void> {
    this.friend(userId);
    const message = { id: nextMessageId(), type: 'text', text };
    this.state.line(userId, { from: 'person', message, at: this.state.settings.now() });
    await this.webhooks.fire(userId, 'message', {
      message: { ...message, quoteToken: randomUUID(), markAsReadToken: randomUUID() },
    });
  }

  async postback(userId: string, data: string): Promise<void> {
    this.friend(userId);
    await this.webhooks.fire(userId, 'postback', { postback: { data } });
  }

  private person(userId: string): Person {
    const person = this.state.people.get(userId);
    if (!person) throw new ActRefused(404, 'no such person');
    return person;
  }

  private friend(userId: string): void {
    if (this.person(userId).friendship !== 'friend') throw new ActRefused(409, 'not a friend');
  }
}
