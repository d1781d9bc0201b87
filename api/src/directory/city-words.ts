import { wardName, WARDS } from '@tsunagu/eligibility';
import type { Topic, Words } from '../households/households.service.js';

const KANA: Record<(typeof WARDS)[number], string> = {
  higashinada: 'ひがしなだく',
  nada: 'なだく',
  chuo: 'ちゅうおうく',
  hyogo: 'ひょうごく',
  kita: 'きたく',
  nagata: 'ながたく',
  suma: 'すまく',
  tarumi: 'たるみく',
  nishi: 'にしく',
};

/** The wards in the city's own order. */
export const wardOptions = () =>
  WARDS.map((code) => ({
    code,
    name: wardName(code, 'ja') ?? code,
    kana: KANA[code],
    romaji: wardName(code, 'en') ?? code,
  }));

const words = (ja: string, easy: string, en: string): Words => ({ ja, 'easy-ja': easy, en });
const TOPIC_NAMES: Record<Topic, Words> = {
  money: words('お金・手当', 'お金', 'Money'),
  health: words('健康・健診', '健康', 'Health'),
  childcare: words('預ける・通う', '子どもを あずける', 'Childcare'),
  school: words('学校', '学校', 'School'),
  play: words('遊び場・行事', '遊ぶ ところ', 'Play and events'),
  housing: words('住まい', '家', 'Housing'),
  advice: words('相談先', '相談する ところ', 'Advice'),
};

export const topicOptions = () => Object.entries(TOPIC_NAMES).map(([code, name]) => ({ code: code as Topic, name }));
