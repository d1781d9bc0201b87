// A net with wide meshes on purpose: it only decides whether the fixed reply begins with the emergency numbers in full.
// A false alarm costs one sentence. It is no assessment of anybody, and a miss must be expected.
const WORDS = [
  '死にた', '死のう', '死んでしま', '死ぬしか', 'しにたい', '自殺', '消えたい', 'きえたい', 'いなくなりたい', '生きていたくない',
  '心中', '道連れ', '飛び降り', 'リスカ', 'リストカット', '自傷', '首をつ', '首を吊', '首を絞', '首をし',
  '殺され', '殺して', '殺しそう', '殺すぞ', 'ころされ', '虐待', '殴られ', '殴ってしま', 'なぐられ', '蹴られ', '暴力',
  '叩いてしま', 'たたいてしま', '手をあげてしま', '手を上げてしま', '投げ落と', '閉じ込め', '助けて', 'たすけて',
  '意識がな', '息をしてな', '息してな', '血が止まら', '飲み込んで', '誤飲',
]; // prettier-ignore

const flat = (text: string): string => text.normalize('NFKC').replace(/[\s。、,.・…ー~〜!?！？]/g, '');

/** Whether a text in the talk holds a word that calls for help at once. The text is looked at and let go. */
export const isUrgent = (text: string): boolean => {
  const looked = flat(text);
  return WORDS.some((word) => looked.includes(word));
};
