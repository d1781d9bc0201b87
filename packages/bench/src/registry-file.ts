/** A number generator that gives the same file each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many as the registry of Tokyo had on 2025-08-20. */
export const TOKYO_RECORDS = 7_812;
const AREAS = [
  '281000;神戸市',
  '281026;灘区',
  '281018;東灘区',
  '131016;千代田区',
  '132101;小金井市',
  '133078;檜原村\t',
];
const PROSE =
  'お子さんの健やかな成長を支えるため、保護者の方からの申請に基づいて費用の一部を助成します。所得や世帯の状況によって内容が異なりますので、くわしくは担当課へお問い合わせください。';

/**
 * A file of the registry's shape and size with everything that real ones have in them: full-width commas, spaces, short and
 * swapped codes, 随時 for a day, glued links, tabs, bounds that fit nobody, a misspelt key, and no age in most records.
 */
export function registryFile(records = TOKYO_RECORDS): string {
  const next = numbers(20_250_820);
  const chance = (share: number): boolean => next() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const prose = (least: number, most: number): string => PROSE.repeat(least + Math.floor(next() * (most - least + 1)));
  const age = (years: number | null, months: number | null) => ({ targetAge: years, targetAgeOfMonths: months });
  const record = (number: number) => {
    const aged = chance(0.38);
    const swapped = chance(0.01);
    const [category, target] = [
      chance(0.03) ? ['002，003'] : [pick(['002', '003', '004', '027', '27', '027 '])],
      [pick(['086', '087', '087', '087', '88', '089', '090', '102'])],
    ];
    const uri = `https://www.town.example/kosodate/${number}.html`;
    return {
      institutionName: {
        canonicalName: pick(['児童手当', '一時預かり', '乳幼児健康診査', '定期予防接種']),
        shortName: `通称${number}`,
      },
      summary: prose(1, 2) + (chance(0.05) ? ' ' : ''),
      description: prose(1, 5),
      utilization: chance(0.3) ? `くわしい内容;${uri}` : prose(0, 1) || null,
      specificDate: chance(0.2) ? '随時' : null,
      remarks: prose(0, 2) || null,
      target: {
        targetPersons: prose(1, 1),
        conditions: chance(0.7) ? prose(1, 2) : null,
        lessThan: aged ? age(chance(0.02) ? null : pick([1, 3, 6, 18]), chance(0.02) ? 0 : null) : age(null, null),
        lessThanOrEqualTo: age(null, null),
        greaterThanOrEqualTo: aged && chance(0.3) ? age(pick([0, 1, 7]), pick([null, 2, 14])) : age(null, null),
        greaterThan: age(null, null),
      },
      support: {
        description: prose(1, 2),
        monetarySupport: chance(0.3) ? '月額 10,000円' : null,
        materiallySupport: null,
      },
      cost: chance(0.4) ? '無料' : null,
      costConditions: null,
      capacity: null,
      holiday: '土曜日、日曜日、祝日、年末年始',
      contact: {
        contactName: '子ども家庭課',
        contactPhone: '03-0000-0000',
        contactEx: null,
        contactEmail: null,
        contactUrl: uri,
        contactAddress: '東京都千代田区一番町1',
        zipCode: '100-0000',
        contactComment: prose(0, 1) || null,
      },
      localGovernmentLink: { title: '公式ページ', uri: chance(0.05) ? `公式ページ;${uri}` : uri },
      relatedLink: [
        { title: '関連', uri },
        { title: null, uri: chance(0.05) ? `様式;${uri}` : uri },
      ],
      formLink: [],
      procedureMethod: prose(1, 1),
      procedureCounter: '子ども家庭課',
      procedurePersons: '保護者',
      procedureDocumentsCode: { code: null, others: null },
      belongings: '母子健康手帳\n健康保険証\n振込先のわかるもの',
      electronicSubmission: chance(0.2),
      implementationPlace: { implementationName: null, implementationAddress: null },
      implementationPeriod: { fromYMD: null, toYMD: null, fromHM: null, toHM: null, conditions: null },
      procedurePeriod: {
        fromYMD: chance(0.2) ? '随時' : '2025-04-01',
        toYMD: null,
        fromHM: null,
        toHM: null,
        conditions: null,
      },
      utilizationTime: chance(0.2) ? { condiutilizationConditionstions: '平日' } : { fromHM: '9:00', toHM: '17:00' },
      regulation: { regulationName: '児童福祉法', regulationArticle: null },
      area: { areaCode: pick(AREAS), areaText: null },
      basicInformation: {
        psid: `psid3.0+${1000020131016 + (number % 63)}+${number + 1}+UM${1 + (number % 124)}`,
        organization: '1000020131016',
        institutionType: '1',
        compartment: '子ども家庭課',
        compartmentCode: null,
      },
      class: '1',
      tag: {
        categoryCode: swapped ? target : category,
        targetCode: swapped ? category : target,
        contentsCode: ['079'],
      },
      odInformation: { updateDate: '2025-08-20', updater: '東京都', content: null },
      updateDate: '2025-08-20',
      useConsiderationFlag: null,
    };
  };
  return `[\n${Array.from({ length: records }, (_, number) => JSON.stringify(record(number), null, 1)).join(',\n')}\n]\n`;
}
