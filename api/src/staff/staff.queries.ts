import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import type { StaffAccountPage, StaffAccount, StaffMe } from './staff.dto.js';
import { Account } from './staff.entity.js';
import { staffRefusals } from './staff.refusals.js';

@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  /** In the order in which they were made. */
  async page({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<StaffAccountPage> {
    const find = this.database.manager
      .createQueryBuilder(Account, 's')
      .orderBy('s.id')
      .take(limit + 1);
    if (cursor) {
      const [after] = decodeCursor(cursor, ['uuid']);
      find.where('s.id > :after', { after });
    }
    return toPage(await find.getMany(), limit, toView, ({ id }) => [id]);
  }

  async me(id: string): Promise<StaffMe> {
    const account = await this.database.manager.findOneBy(Account, { id });
    if (!account) throw staffRefusals.refuse('staff.notFound');
    return toMe(account);
  }
}

export const toMe = ({ id, name, email, roles }: Account): StaffMe => ({ id, name, email, roles });

export const toView = (account: Account): StaffAccount => ({
  id: account.id,
  name: account.name,
  email: account.email,
  roles: account.roles,
  qualification: account.qualification,
  experienceYears: account.experienceYears,
  disabledAt: account.disabledAt?.toISOString() ?? null,
  createdAt: account.createdAt.toISOString(),
  lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
});
