import { version } from '../../../phrases/ja/service-versions';

export const SECTIONS = ['rule', 'words', 'reasons', 'facts', 'goldens', 'sources', 'history'] as const;
export type Section = (typeof SECTIONS)[number];
export const sectionOptions = SECTIONS.map((value) => ({ value, label: version.sections[value] }));
