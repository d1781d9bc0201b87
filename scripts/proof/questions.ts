import { Random } from '../../api/src/demo/random.ts';
import { judge, nextToAsk, type Results } from '../../liff-app/src/findings/findings.ts';
import type { LoadedCatalogue } from '../../liff-app/src/findings/service.ts';
import { asRead, type Known, nothingKnown } from '../../liff-app/src/household/known.ts';
import { type Askable, makeAskable } from '../../liff-app/src/household/questions.ts';
import { factOf } from '../../packages/eligibility/src/index.ts';
import { catalogueServices } from './catalogue.ts';
import { answered, drawFamily } from './family.ts';
import type { Proof, Proved } from './proof.ts';

const HOUSEHOLDS = Number(process.env['PROOF_HOUSEHOLDS'] ?? 1_000);
const QUESTIONS = 5;
const SHARE = 0.85;
const ON = '2026-11-24';

const catalogue: LoadedCatalogue = { version: 'delivered', parameters: {}, services: [...catalogueServices] };
const all = catalogue.services.length;
/** Nobody has registered yet: the app asks its own questions. */
const asGuest = makeAskable(null);
const anything: Askable = () => true;

/** How many are a yes, a no, or for the desk, with nothing left to ask that somebody may ask. */
function settled(known: Known): { results: Results; share: number; unasked: number } {
  const results = judge(catalogue, known, ON, asGuest);
  const waiting = results.needsAnswer.length;
  // What only an answer could settle for which the finder has no question was not settled by asking.
  const unasked = judge(catalogue, known, ON, anything).needsAnswer.length - waiting;
  return { results, share: (all - waiting - unasked) / all, unasked: unasked / all };
}

/** Plays the finder itself with families of the demo's city, each answering what it is asked. */
export const proof: Proof = {
  goal: `at most ${QUESTIONS} questions settle at least ${SHARE * 100} % of the catalogue, none of them sensitive`,
  run: async (tell): Promise<Proved> => {
    const random = new Random(20_261_124);
    const average = Array<number>(QUESTIONS + 1).fill(0);
    const shares: number[] = [];
    const asked = new Map<string, number>();
    let unasked = 0;
    let early = 0;
    for (let n = 1; n <= HOUSEHOLDS; n++) {
      const truth = drawFamily(random, n, ON);
      let known = nothingKnown;
      for (let count = 0; count <= QUESTIONS; count++) {
        const read = asRead(known, truth.language);
        const now = settled(read);
        average[count]! += now.share / HOUSEHOLDS;
        if (count === QUESTIONS) {
          shares.push(now.share);
          unasked += now.unasked / HOUSEHOLDS;
        }
        const question = count < QUESTIONS ? nextToAsk(now.results, catalogue, read, ON, asGuest) : null;
        if (!question) continue;
        asked.set(question.fact, (asked.get(question.fact) ?? 0) + 1);
        if (count < 2 && factOf(question.fact)?.privacy !== 'ordinary') early++;
        known = answered(truth, known, question);
      }
      if (n % 200 === 0) tell(`${n} of ${HOUSEHOLDS} households`);
    }
    shares.sort((a, b) => a - b);
    const sensitive = [...asked.keys()].filter((fact) => (factOf(fact)?.privacy ?? 'do-not-ask') === 'do-not-ask');
    const percent = (share: number): number => Math.round(share * 1000) / 10;
    return {
      ok: average[QUESTIONS]! >= SHARE && sensitive.length === 0 && early === 0,
      figures: {
        households: HOUSEHOLDS,
        services: all,
        ...Object.fromEntries(average.map((share, count) => [`settled after ${count}, %`, percent(share)])),
        'one in ten settles at most, %': percent(shares[Math.floor(HOUSEHOLDS / 10)]!),
        'for the desk because nobody is asked, %': percent(unasked),
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
