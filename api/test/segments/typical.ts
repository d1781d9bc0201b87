import type { Rule } from '@tsunagu/eligibility';
import type { TestApp } from '../harness/app.js';

/** The day for which the hand-written texts below were written. */
export const ON = '2026-11-24';

const anyBirth = (from: string, to: string): string =>
  [1, 2, 3, 4].map((n) => `(b${n}_from >= '${from}' AND b${n}_to <= '${to}')`).join(' OR ');
const months = (gte: number, lt: number): Rule => ({ someChild: { ageMonths: { gte, lt } } });

/** Ten segments as editors make them, with the SQL that somebody would write by hand for that one day. */
export const TYPICAL: readonly { id: string; rule: Rule; byHand: string }[] = [
  { id: 'one ward', rule: { fact: 'residence.ward', in: ['tarumi'] }, byHand: `ward = 'tarumi'` },
  {
    id: 'check-up at 18 months in one ward',
    rule: { all: [{ fact: 'residence.ward', in: ['kita'] }, months(18, 21)] },
    byHand: `ward = 'kita' AND (${anyBirth('2025-02-02', '2025-05-01')})`,
  },
  {
    id: 'under three, easy Japanese, three wards',
    rule: {
      all: [
        months(0, 36),
        { fact: 'preference.language', in: ['easy-ja'] },
        { fact: 'residence.ward', in: ['hyogo', 'nagata', 'chuo'] },
      ],
    },
    byHand: `language = 'easy-ja' AND ward IN ('hyogo', 'nagata', 'chuo') AND b1_from >= '2023-11-02'`,
  },
  {
    id: 'expecting within two months',
    rule: { fact: 'family.expectingMonth', lte: '2026-12' },
    byHand: `expecting_month <= '2026-12-01'`,
  },
  {
    id: 'single parent with a child in elementary school',
    rule: { all: [{ fact: 'family.singleParent', eq: true }, { someChild: { fyAge: { gte: 6, lte: 11 } } }] },
    byHand: `single_parent AND (${anyBirth('2014-04-02', '2020-04-01')})`,
  },
  {
    id: 'three children or more, the youngest under three',
    rule: { all: [{ countChildren: { gte: 3, where: { fyAge: { lte: 21 } } } }, months(0, 36)] },
    byHand: `child_count >= 3 AND b3_from >= '2004-04-02' AND b1_from >= '2023-11-02'`,
  },
  {
    id: 'in one ward, three to five and in no nursery',
    rule: {
      all: [
        { fact: 'residence.ward', in: ['nagata'] },
        { someChild: { all: [{ fyAge: { gte: 3, lte: 5 } }, { childFact: 'care', in: ['none'] }] } },
      ],
    },
    byHand: `ward = 'nagata' AND (${anyBirth('2020-04-02', '2023-04-01')}) AND EXISTS (SELECT 1 FROM child c
      WHERE c.household_id = r.household_id AND birth_from >= '2020-04-02' AND birth_to <= '2023-04-01' AND care = 'none')`,
  },
  { id: 'everyone in Kobe', rule: { fact: 'residence.kobe', eq: true }, byHand: `ward <> 'outside'` },
  {
    id: 'expecting within two months or a child under four months',
    rule: { any: [{ fact: 'family.expectingMonth', lte: '2026-12' }, months(0, 4)] },
    byHand: `expecting_month <= '2026-12-01' OR b1_from >= '2026-07-02'`,
  },
  {
    id: 'a child to the end of high school, two wards left out',
    rule: {
      all: [{ someChild: { fyAge: { lte: 17 } } }, { not: { fact: 'residence.ward', in: ['higashinada', 'nishi'] } }],
    },
    byHand: `ward NOT IN ('higashinada', 'nishi') AND b1_from >= '2008-04-02'`,
  },
];

/** Kobe-like households made inside the database: wards by weight, nobody to four children, ages to seventeen. */
export async function growHouseholds({ sql }: Pick<TestApp, 'sql'>, households: number): Promise<void> {
  await sql('SELECT setseed(0.42)');
  await sql(
    `INSERT INTO household (id, created_at, updated_at)
     SELECT gen_random_uuid(), now(), now() FROM generate_series(1, $1::int)`,
    [households],
  );
  await sql(
    `INSERT INTO child (household_id, position, birth_from, birth_to, care)
     SELECT household, n, first, (first + interval '1 month - 1 day')::date,
            CASE WHEN first > '2023-11-01' THEN (CASE WHEN r2 < .55 THEN 'none' ELSE 'licensed' END)
                 WHEN first > '2020-04-01' THEN (CASE WHEN r2 < .06 THEN 'none' WHEN r2 < .6 THEN 'licensed' ELSE 'kindergarten' END) END
       FROM (SELECT h.household, n, random() AS r2,
                    date_trunc('month', DATE '2026-11-24' - (power(random(), 1.15) * 6570)::int)::date AS first
               FROM (SELECT id AS household,
                            CASE WHEN r < .055 THEN 0 WHEN r < .48 THEN 1 WHEN r < .87 THEN 2 WHEN r < .98 THEN 3 ELSE 4 END AS children
                       FROM (SELECT id, random() AS r FROM household) AS drawn) AS h
              CROSS JOIN LATERAL generate_series(1, h.children) AS n) AS born`,
  );
  await sql(`
    INSERT INTO household_row (household_id, line_user_id, ward, language, children_complete, child_count,
      b1_from, b1_to, b2_from, b2_to, b3_from, b3_to, b4_from, b4_to, expecting, expecting_month, single_parent,
      resident_tax_exempt, guardians_need_childcare, facts, reachable)
    SELECT id, 'U' || replace(id::text, '-', ''),
           CASE WHEN r1 < .14 THEN 'higashinada' WHEN r1 < .23 THEN 'nada' WHEN r1 < .31 THEN 'chuo' WHEN r1 < .37 THEN 'hyogo'
                WHEN r1 < .51 THEN 'kita' WHEN r1 < .56 THEN 'nagata' WHEN r1 < .66 THEN 'suma' WHEN r1 < .80 THEN 'tarumi'
                WHEN r1 < .98 THEN 'nishi' WHEN r1 < .99 THEN 'outside' END,
           CASE WHEN r2 < .06 THEN 'easy-ja' ELSE 'ja' END, r3 < .94, coalesce(cardinality(froms), 0),
           froms[1], tos[1], froms[2], tos[2], froms[3], tos[3], froms[4], tos[4],
           CASE WHEN r4 < .06 THEN true WHEN r4 < .5 THEN false END,
           CASE WHEN r4 < .06 THEN (DATE '2026-12-01' + make_interval(months => (r5 * 8)::int))::date END,
           CASE WHEN r6 < .09 THEN true WHEN r6 < .6 THEN false END,
           CASE WHEN r7 < .1 THEN true WHEN r7 < .4 THEN false END,
           r8 < .5, jsonb_build_object('residence.kobe', r1 < .98, 'residence.hyogo', true), r9 < .88
      FROM (SELECT h.id, k.froms, k.tos, random() r1, random() r2, random() r3, random() r4, random() r5, random() r6,
                   random() r7, random() r8, random() r9
              FROM household h
              LEFT JOIN (SELECT household_id, array_agg(birth_from ORDER BY birth_from DESC) AS froms,
                                array_agg(birth_to ORDER BY birth_from DESC) AS tos
                           FROM child GROUP BY household_id) AS k ON k.household_id = h.id) AS drawn`);
  await sql('VACUUM (ANALYZE) household_row');
  await sql('VACUUM (ANALYZE) child');
}
