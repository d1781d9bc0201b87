import { WARD_NAMES, WARDS } from '@tsunagu/eligibility';

type AgencyRow = [id: string, kind: 'wardOffice' | 'cityBureau' | 'centre', name: string, ward: string | null];
type DeskRow = [id: string, agencyId: string, name: string, tel: string | null, checkedOn: string | null];

// Names as the city writes them on the pages of its services; telephone numbers only where such a page gives one,
// with the day of that page where it is known to the day.
export const AGENCIES: readonly AgencyRow[] = [
  ...WARDS.map((ward): AgencyRow => [`ward-${ward}`, 'wardOffice', `${WARD_NAMES[ward]}役所`, ward]),
  ['kodomo-katei', 'cityBureau', 'こども家庭局', null],
  ['board-of-education', 'cityBureau', '教育委員会事務局', null],
  ['kodomo-katei-center', 'centre', '神戸市こども家庭センター', null],
  ['single-parent-center', 'centre', '神戸市ひとり親家庭支援センター', null],
  ['young-carer', 'centre', '神戸市こども・若者ケアラー相談・支援窓口', null],
  ['family-support', 'centre', '神戸市ファミリー・サポート・センター', null],
];

export const DESKS: readonly DeskRow[] = [
  ...WARDS.map((ward): DeskRow => [`ward-${ward}-health`, `ward-${ward}`, '保健福祉課', null, null]),
  ...WARDS.map((ward): DeskRow => [`ward-${ward}-children`, `ward-${ward}`, '保健福祉課 こども家庭支援室', null, null]),
  ['kodomo-katei-support', 'kodomo-katei', '家庭支援課', null, null],
  ['school-management', 'board-of-education', '学校経営支援課', '078-984-0664', null],
  ['school-meals', 'board-of-education', '健康教育課 給食費管理担当', '078-984-0675', null],
  ['young-carer-desk', 'young-carer', '相談・支援窓口', '078-361-7600', '2024-11-10'],
];
