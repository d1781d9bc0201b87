import { randomBytes } from 'node:crypto';
import { USER_ID } from './limits.ts';

export type Friendship = 'none' | 'friend' | 'blocked';

/** Somebody with LINE on the phone. */
export interface Person {
  userId: string;
  name: string;
  friendship: Friendship;
  /** Once a friend, then blocked: following again is an unblock. */
  wasFriend: boolean;
  language: string;
}

/** Everybody the simulated LINE knows. A million friends fit: ids without a name cost one set entry. */
export class People {
  private readonly named = new Map<string, Person>();
  /** Friends made in bulk, for measuring; they have no talk and no name. */
  private readonly bulk = new Set<string>();

  get list(): Person[] {
    return [...this.named.values()];
  }

  get friendCount(): number {
    return this.bulk.size + this.list.filter(({ friendship }) => friendship === 'friend').length;
  }

  get bulkIds(): string[] {
    return [...this.bulk];
  }

  /** For LINE's statistics: everybody who ever became a friend, and who blocks now. */
  get counts(): { friends: number; blocks: number } {
    const ever = this.list.filter(({ friendship, wasFriend }) => wasFriend || friendship !== 'none').length;
    return {
      friends: ever + this.bulk.size,
      blocks: this.list.filter(({ friendship }) => friendship === 'blocked').length,
    };
  }

  *friendIds(): Generator<string> {
    for (const { userId, friendship } of this.named.values()) if (friendship === 'friend') yield userId;
    yield* this.bulk;
  }

  /** Whether the person has a phone that can be looked at. */
  isNamed(userId: string): boolean {
    return this.named.has(userId);
  }

  /** Whether LINE knows the id at all. */
  knows(userId: string): boolean {
    return this.named.has(userId) || this.bulk.has(userId);
  }

  isFriend(userId: string): boolean {
    const person = this.named.get(userId);
    return person ? person.friendship === 'friend' : this.bulk.has(userId);
  }

  get(userId: string): Person | undefined {
    const person = this.named.get(userId);
    if (person || !this.bulk.has(userId)) return person;
    return this.add({
      userId,
      name: `友だち ${userId.slice(1, 9)}`,
      friendship: 'friend',
      wasFriend: true,
      language: 'ja',
    });
  }

  add(given: Partial<Person> = {}): Person {
    const userId = given.userId ?? `U${randomBytes(16).toString('hex')}`;
    if (!USER_ID.test(userId)) throw new Error('a user id is U and 32 hexadecimal digits');
    this.bulk.delete(userId);
    const person: Person = {
      name: `保護者 ${this.named.size + 1}`,
      friendship: 'none',
      wasFriend: false,
      language: 'ja',
      ...given,
      userId,
    };
    this.named.set(userId, person);
    return person;
  }

  /** Returns how many became friends by this. */
  addBulk(userIds: Iterable<string>): number {
    const before = this.bulk.size;
    for (const userId of userIds) if (USER_ID.test(userId) && !this.named.has(userId)) this.bulk.add(userId);
    return this.bulk.size - before;
  }

  clear(): void {
    this.named.clear();
    this.bulk.clear();
  }
}
