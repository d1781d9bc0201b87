import { Choice, Part, Text, TextList } from '../../../platform/http/fields.js';
import { AnswersFilter } from '../answers-filter.dto.js';

export const FORMATS = ['csv', 'csv-sjis', 'xlsx'] as const;
export type ExportFormat = (typeof FORMATS)[number];
/** Columns that are no question. Nothing here leads back to a person: no id, no alias, no day. */
export const OWN_COLUMNS = ['registeredMonth', 'childCount', 'childMonths', 'answeredVersion'] as const;

export class AnswersExportInput {
  @Text({ min: 10, max: 200, description: 'What for; it is kept in the audit' })
  purpose: string;

  @Choice(FORMATS)
  format: ExportFormat;

  @Part(() => AnswersFilter)
  filter: AnswersFilter;

  @TextList({
    max: 40,
    length: 40,
    description: 'Question ids, or registeredMonth, childCount, childMonths, answeredVersion',
  })
  columns: string[];
}
