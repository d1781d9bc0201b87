import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { AnswersService } from '../survey/answers/answers.service.js';
import { Consultation } from './consultations.entity.js';

/** A counsellor serves the households whose consultations are in his hands, also those that are closed (not yet erased). */
@Injectable()
export class TellWhomACounsellorServes {
  constructor(answers: AnswersService, database: Database) {
    answers.useServing({
      serves: ({ id }, householdId) => database.manager.existsBy(Consultation, { counsellorId: id, householdId }),
      servedBy: async ({ id }) => {
        const rows = await database.manager.query<{ id: string }[]>(
          'SELECT DISTINCT household_id AS id FROM consultation WHERE counsellor_id = $1',
          [id],
        );
        return rows.map((row) => row.id);
      },
    });
  }
}
