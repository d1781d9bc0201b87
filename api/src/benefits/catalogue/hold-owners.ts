import type { Transaction } from '../../platform/database/database.js';
import { ServiceVersion } from '../benefits.entity.js';
import { figuresNamed, ownerOf } from './figure-names.js';
import { holdServices } from './import-drafts.js';

/**
 * Holds a service together with those whose figures the rule of one of its versions names, until the transaction ends: nobody takes
 * a figure away while a rule that goes by it is approved. Read before anything is held; whoever changes the rule meanwhile changes
 * the revision, by which the act is refused.
 */
export async function holdOwners({ manager }: Transaction, serviceId: string, number: number): Promise<void> {
  const version = await manager.findOne(ServiceVersion, {
    where: { serviceId, number },
    select: { id: true, rule: true },
  });
  const owners = [...figuresNamed(version?.rule)].map(ownerOf).filter((id) => id !== serviceId);
  if (owners.length > 0) await holdServices(manager, [...owners, serviceId]);
}
