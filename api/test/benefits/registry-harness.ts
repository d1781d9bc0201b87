import type { Answer } from '../harness/caller.js';
import type { TestApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';

export type Record = { [key: string]: any };

/** A record of the registry as the edition of Tokyo writes them. */
export function record(number: number, change: Record = {}): Record {
  const made: Record = {
    institutionName: { canonicalName: `一時預かり${number}`, shortName: null },
    summary: '保護者の方に代わって、お子さんを短い時間お預かりします。',
    description: null,
    target: {
      targetPersons: '市内にお住まいのお子さん',
      conditions: null,
      lessThan: { targetAge: 3, targetAgeOfMonths: null },
      lessThanOrEqualTo: { targetAge: null, targetAgeOfMonths: null },
      greaterThanOrEqualTo: { targetAge: null, targetAgeOfMonths: 6 },
      greaterThan: { targetAge: null, targetAgeOfMonths: null },
    },
    support: { description: '半日', monetarySupport: null, materiallySupport: null },
    cost: '1時間 500円',
    contact: { contactName: 'こども家庭局', contactPhone: '078-322-0000' },
    localGovernmentLink: { title: '一時預かり', uri: `https://www.city.kobe.lg.jp/a/${number}.html` },
    relatedLink: [{ title: '様式', uri: 'https://www.city.kobe.lg.jp/b.pdf' }],
    formLink: [],
    procedureMethod: '電話または窓口',
    belongings: '母子健康手帳',
    electronicSubmission: false,
    area: { areaCode: '281000;神戸市', areaText: null },
    basicInformation: { psid: psid(number), organization: '9000020281000' },
    tag: { categoryCode: ['004'], targetCode: ['087'], contentsCode: ['079'] },
    updateDate: '2026-10-01',
    useConsiderationFlag: null,
  };
  return { ...made, ...change };
}
export const psid = (number: number): string => `psid3.0+9000020281000+${number}+UM54`;

export const REGISTRY = '/api/staff/registry';
export const ATTRIBUTION = '子育て支援制度レジストリ（東京都）を加工して作成、CC BY 4.0';

export const announce = (caller: Caller, size: number): Promise<Answer> =>
  caller.post(`${REGISTRY}/imports`, { fileName: 'registry.json', size, attribution: ATTRIBUTION });

/** Sends the bytes of a file for an announced import. */
export async function sendFile(test: TestApp, caller: Caller, id: string, bytes: Buffer | string): Promise<Answer> {
  const answer = await test.app.inject({
    method: 'PUT',
    url: `${REGISTRY}/imports/${id}/file`,
    headers: { cookie: caller.cookie, 'content-type': 'application/octet-stream' },
    payload: Buffer.from(bytes),
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

/** Announces and sends a list of records, or a text as it is. */
export async function importFile(test: TestApp, caller: Caller, content: Record[] | string | Buffer): Promise<Answer> {
  const bytes = Array.isArray(content) ? JSON.stringify(content, null, 1) : content;
  const { body } = await announce(caller, Math.max(2, Buffer.byteLength(bytes)));
  return sendFile(test, caller, body.id as string, bytes);
}

/** All rows of an import, page after page. */
export async function rowsOf(caller: Caller, id: string, query = ''): Promise<Record[]> {
  const rows: Record[] = [];
  let cursor = '';
  do {
    const { body } = await caller.get(`${REGISTRY}/imports/${id}/rows?limit=100&${query}${cursor}`);
    rows.push(...(body.items as Record[]));
    cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
  } while (cursor);
  return rows;
}
