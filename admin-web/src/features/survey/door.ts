import type {
  CatalogueQuestion,
  Page,
  SurveyDiff,
  SurveyHistoryEntry,
  SurveyState,
  SurveyVersionInput,
  SurveyVersionItem,
  SurveyVersionView,
} from '@tsunagu/api-client';
import { citySurvey, surveyVersions, type Cursor } from '../../api/staff';

/** The same versions are reached by two doors: staff write, the city reads what was handed to it. */
export interface SurveyDoor {
  list: (state: SurveyState | null, cursor: Cursor) => Promise<Page<SurveyVersionItem>>;
  read: (version: string) => Promise<SurveyVersionView>;
  diff: (version: string, against: string) => Promise<SurveyDiff>;
  history: (version: string, cursor: Cursor) => Promise<Page<SurveyHistoryEntry>>;
  catalogue: (cursor: Cursor) => Promise<Page<CatalogueQuestion>>;
  save: ((version: string, body: SurveyVersionInput) => Promise<SurveyVersionView>) | null;
}

/** Whoever belongs to both comes through the door of the staff. */
export const doorFor = (isStaff: boolean): SurveyDoor => (isStaff ? surveyVersions : { ...citySurvey, save: null });
