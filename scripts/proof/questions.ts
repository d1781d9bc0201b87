import { Random } from '../../api/src/demo/random.ts';
import { explain, factOf, nextQuestion } from '../../packages/eligibility/src/index.ts';
import { catalogueRules as rules } from './catalogue.ts';
import type { Proof, Proved } from './proof.ts';
import { answerOf, drawFamily, nothingTold, toldHousehold } from './family.ts';

const HOUSEHOLDS = Number(process.env['PROOF_HOUSEHOLDS'] ?? 1_000);
const QUESTIONS = 5;
const SHARE = 0.85;
const ON = '2026-11-24';

/** Plays the finder with families of the demo's city, each answering what it is asked, as the app would ask it. */
export const proof: Proof = {
  goal: `at most ${QUESTIONS} questions settle at least ${SHARE * 100} % of the catalogue, none of them sensitive`,
  run: async (tell): Promise<Proved> => {
    const random = new Random(20_261_124);
    const settled = Array<number>(QUESTIONS + 1).fill(0);
    const shares: number[] = [];
    const asked = new Map<string, number>();
    let early = 0;
    for (let n = 1; n <= HOUSEHOLDS; n++) {
      const truth = drawFamily(random, n, ON);
      let told = nothingTold;
      for (let count = 0; count <= QUESTIONS; count++) {
        const household = toldHousehold(told);
        const open = rules.filter((rule) => explain(rule, household, { on: ON }).verdict === 'needsAnswer').length;
        settled[count]! += (rules.length - open) / rules.length / HOUSEHOLDS;
        if (count === QUESTIONS) shares.push((rules.length - open) / rules.length);
        const question = count < QUESTIONS ? nextQuestion(rules, household, { on: ON }) : null;
        if (!question) continue;
        asked.set(question.fact, (asked.get(question.fact) ?? 0) + 1);
        if (count < 2 && factOf(question.fact)?.privacy !== 'ordinary') early++;
        told = answerOf(truth, told, question.fact);
      }
      if (n % 200 === 0) tell(`${n} of ${HOUSEHOLDS} households`);
    }
    shares.sort((a, b) => a - b);
    const sensitive = [...asked.keys()].filter((fact) => (factOf(fact)?.privacy ?? 'do-not-ask') === 'do-not-ask');
    const percent = (share: number): number => Math.round(share * 1000) / 10;
    return {
      ok: settled[QUESTIONS]! >= SHARE && sensitive.length === 0 && early === 0,
      figures: {
        households: HOUSEHOLDS,
        services: rules.length,
        ...Object.fromEntries(settled.map((share, count) => [`settled after ${count}, %`, percent(share)])),
        'one in ten settles at most, %': percent(shares[Math.floor(HOUSEHOLDS / 10)]!),
        'sensitive questions': sensitive.length,
        'caution questions before the first results': early,
        asked: [...asked.entries()]
          .sort((a, b) => b[1] - a[1])
          .map(([fact, times]) => `${fact} ${times}`)
          .join(' · '),
      },
    };
  },
};
