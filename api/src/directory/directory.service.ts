import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Agency, Desk, EmergencyNumberRow } from './directory.entity.js';

export interface DeskCard {
  id: string;
  agency: string;
  name: string;
  tel: string | null;
  checkedOn: string | null;
}

@Injectable()
export class DirectoryService {
  constructor(private readonly database: Database) {}

  /** In the order of the emergency page. */
  async emergencyNumbers(): Promise<Pick<EmergencyNumberRow, 'tel' | 'name' | 'note'>[]> {
    const rows = await this.database.manager.find(EmergencyNumberRow, { order: { position: 'ASC' } });
    return rows.map(({ tel, name, note }) => ({ tel, name, note }));
  }

  /** The desks of a ward's office. */
  async desksOfWard(ward: string): Promise<DeskCard[]> {
    const { manager } = this.database;
    const agency = await manager.findOneBy(Agency, { ward });
    if (!agency) return [];
    const desks = await manager.find(Desk, { where: { agencyId: agency.id }, order: { id: 'ASC' } });
    return desks.map(({ id, name, tel, checkedOn }) => ({ id, agency: agency.name, name, tel, checkedOn }));
  }
}
