import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Keyring, KeyProblem } from './keyring.js';
import { MasterKeyRow } from './master-key-check.entity.js';

/** Compares the master key with the one this database began with, before anything is sealed or opened. */
@Injectable()
export class MasterKeyCheck implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** @throws KeyProblem */
  async onModuleInit(): Promise<void> {
    const { manager } = this.database;
    await manager
      .createQueryBuilder()
      .insert()
      .into(MasterKeyRow)
      .values({ id: 1, keyId: this.keyring.keyId })
      .orIgnore()
      .execute();
    const { keyId } = await manager.findOneByOrFail(MasterKeyRow, { id: 1 });
    if (keyId === this.keyring.keyId) return;
    throw new KeyProblem(
      'The key in MASTER_KEY_FILE is not the one this database was sealed with: put the right key there; nothing was changed.',
    );
  }
}
