import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { layOut } from './layout.js';
import { PALETTES } from './palettes.js';
import { toPdf } from './pdf.js';
import { TEMPLATES } from './templates/index.js';
import { warningsOf } from './warnings.js';
const same = (x: string) => ({ ja: x, 'easy-ja': x, en: x });
const values = { サービス名: same('つなぐ'), 市: same('神戸市'), 運営: same('つなぐ運営事務局'), 受付時間: { ja: '月〜金 9時〜20時、土日 9時〜17時', 'easy-ja': '月曜日から 金曜日 午前9時（9:00）から 午後8時（20:00）まで', en: 'Mon–Fri 9:00–20:00, Sat–Sun 9:00–17:00' }, 休み: { ja: '祝日・年末年始は休み', 'easy-ja': '祝日《しゅくじつ》は 休《やす》みです', en: 'closed on holidays' } };
it.each(TEMPLATES)('$id', async (template) => {
  const content = { paper: template.paper, colours: PALETTES.find((p) => p.id === template.palette)!.colours, blocks: template.blocks };
  const { drawing, warnings } = layOut(content as never, values, 'https://tsunagu.example/r/ab12cd');
  console.log(template.id, JSON.stringify([...warnings, ...warningsOf(content as never, new Map(), true)]));
  for (const kind of ['office', 'press'] as const)
    writeFileSync(`/tmp/fl/${template.id}-${kind}.pdf`, await toPdf({ drawing, title: template.name, author: 'x', madeAt: new Date(0), photos: new Map() }, kind));
});
