import { WARD_NAMES, WARDS } from '@tsunagu/eligibility';
import type { Topic } from '../households/households.service.js';
import type { Words } from './directory.entity.js';

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
export const wardOptions = () => WARDS.map((code) => ({ code, name: WARD_NAMES[code] ?? code, kana: KANA[code] }));

const words = (ja: string, easy: string): Words => ({ ja, 'easy-ja': easy });
const TOPIC_NAMES: Record<Topic, Words> = {
  money: words('お金・手当', 'お金'),
  health: words('健康・健診', '健康'),
  childcare: words('預ける・通う', '子どもを あずける'),
  school: words('学校', '学校'),
  play: words('遊び場・行事', '遊ぶ ところ'),
  housing: words('住まい', '家'),
  advice: words('相談先', '相談する ところ'),
};

export const topicOptions = () => Object.entries(TOPIC_NAMES).map(([code, name]) => ({ code: code as Topic, name }));
