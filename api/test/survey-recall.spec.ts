import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { CATALOGUE } from '../src/survey/migrations/catalogue-questions.js';
import type { DraftQuestion } from '../src/survey/question-editing.dto.js';
import { checkQuestion } from '../src/survey/guard/check.js';
import { HARMLESS, SENSITIVE } from './survey-recall.fixture.js';

const known = new Map(CATALOGUE.map(({ question }) => [question.id, question]));
const of = (id: string): DraftQuestion => known.get(id)!;
const YES_NO = of('multiples').options;

/** The question as an own one with yes and no, beside ward and children: what the layers below the catalogue say. */
function strictest(text: string): 'block' | 'warn' | 'nothing' {
  const question: DraftQuestion = {
    ...of('multiples'),
    id: 'own',
    catalogueId: null,
    fact: 'custom.own',
    title: { ja: text, 'easy-ja': text, en: text },
    why: { ja: '案内に使います。', 'easy-ja': '案内に 使います。', en: 'It helps us.' },
    options: YES_NO,
    purpose: '案内に使うため',
  };
  const { findings } = checkQuestion([of('ward'), of('children'), question], 2, known);
  const below = findings.filter(({ layer }) => layer !== 'catalogue').map(({ severity }) => severity);
  return below.includes('block') ? 'block' : below.includes('warn') ? 'warn' : 'nothing';
}

const share = (some: number, all: number): string => `${some} of ${all} (${Math.round((100 * some) / all)} %)`;

it('is as good as docs/guard-recall.md says, no better and no worse', () => {
  const sensitive = SENSITIVE.map(strictest);
  const harmless = HARMLESS.map(strictest);
  const blocked = sensitive.filter((found) => found === 'block').length;
  const noticed = sensitive.filter((found) => found !== 'nothing').length;
  const figures = [
    `Sensitive, blocked: **${share(blocked, SENSITIVE.length)}**`,
    `Sensitive, blocked or warned of: **${share(noticed, SENSITIVE.length)}**`,
    `Harmless, blocked by mistake: **${share(harmless.filter((found) => found === 'block').length, HARMLESS.length)}**`,
    `Harmless, warned of by mistake: **${share(harmless.filter((found) => found === 'warn').length, HARMLESS.length)}**`,
  ];
  const report = readFileSync(new URL('../../docs/guard-recall.md', import.meta.url), 'utf8');
  expect(report.split('\n').filter((line) => /^- (Sensitive|Harmless), /.test(line))).toEqual(
    figures.map((line) => `- ${line}`),
  );
});
