/** Names of the facts a household has told us, as the console shows them. */
export const factNames: Record<string, string> = {
  'residence.kobe': '神戸市にお住まい',
  'residence.ward': 'お住まいの区',
  'residence.hyogo': '兵庫県にお住まい',
  'family.expecting': 'これから生まれるお子さん',
  'family.singleParent': 'ひとりで育てている',
  'family.guardiansNeedChildcare': '日中みられない時間',
  'family.multiples': 'ふたご・みつご',
  'tax.residentTaxExempt': '住民税が非課税',
  'tax.incomeTaxExempt': '所得税が非課税',
  'income.band': '年収のめやす',
  'income.belowChildRearingLimit': '年収のめやす（手当の条件より少ない）',
  'income.belowSchoolAidLimit': '年収のめやす（就学援助の条件より少ない）',
  'income.below4900k': '年収のめやす（490万円より少ない）',
  'income.below158kMonthly': '月の所得（15万8千円より少ない）',
  'benefit.receivesChildRearingAllowance': '児童扶養手当を受けている',
  'plan.qualification': '資格を取る予定',
  'plan.moving': '引っ越しの予定',
  'plan.rentTrouble': '家賃の心配',
  'plan.separation': '別居・離婚の手続き',
  'work.inKobe': '神戸市内で働いている',
  'preference.language': '使いたいことば',
};
export const factName = (fact: string): string => factNames[fact] ?? '登録情報';

export function factValue(value: boolean | string | null): string {
  if (value === true) return 'はい';
  if (value === false) return 'いいえ';
  return value ?? '−';
}
