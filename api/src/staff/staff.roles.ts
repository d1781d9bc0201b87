export const STAFF_ROLES = [
  'counsellor',
  'supervisor',
  'manager',
  'editor',
  'cityViewer',
  'cityApprover',
  'systemAdministrator',
] as const;

/** 相談員 · 相談責任者 · 管理責任者 · コンテンツ編集者 · 市（閲覧）· 市（承認）· システム管理者. */
export type StaffRole = (typeof STAFF_ROLES)[number];
