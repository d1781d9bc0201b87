import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryService } from '../src/directory/directory.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';

describe('the public configuration', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ env: { SERVICE_NAME: 'すくすく', SIMULATOR_URL: 'http://localhost:4010' } });
  });
  afterAll(() => test.close());

  it('names the service in one place, the wards in the city order, the topics', async () => {
    const { status, body } = await new Caller(test).get('/api/public/config');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      serviceName: 'すくすく',
      cityName: '神戸市',
      lineMode: 'simulator',
      simulatorUrl: 'http://localhost:4010',
    });
    expect(body.wards).toHaveLength(9);
    expect(body.wards[0]).toEqual({
      code: 'higashinada',
      name: '東灘区',
      kana: 'ひがしなだく',
      romaji: 'Higashinada Ward',
    });
    expect(body.wards.at(-1)).toEqual({ code: 'nishi', name: '西区', kana: 'にしく', romaji: 'Nishi Ward' });
    expect(body.topics.map(({ code }: { code: string }) => code)).toEqual([
      'money',
      'health',
      'childcare',
      'school',
      'play',
      'housing',
      'advice',
    ]);
  });

  it('gives the emergency numbers, the first three first, without a session', async () => {
    const { body } = await new Caller(test).get('/api/public/config');
    const tels = body.emergencyNumbers.map(({ tel }: { tel: string }) => tel);
    expect(tels.slice(0, 2)).toEqual(['110', '119']);
    expect(tels).toEqual(expect.arrayContaining(['189', '#7119', '#8000', '0120-279-338']));
    for (const { tel, name, note } of body.emergencyNumbers) {
      expect(tel).toMatch(/^#?[\d-]+$/);
      for (const text of [name, note]) expect(Object.keys(text).sort()).toEqual(['easy-ja', 'en', 'ja']);
    }
  });

  it('hides the simulator where LINE is real', async () => {
    const real = await startApp({
      env: {
        LINE_MODE: 'line',
        LINE_CHANNEL_SECRET: 'a-real-channel-secret',
        LINE_LOGIN_CHANNEL_SECRET: 'another-real-channel-secret',
        SIMULATOR_URL: 'http://localhost:4010',
      },
    });
    expect((await new Caller(real).get('/api/public/config')).body).toMatchObject({
      lineMode: 'line',
      simulatorUrl: null,
    });
    await real.close();
  });

  it('knows the desks of each ward', async () => {
    const directory = test.app.get(DirectoryService, { strict: false });
    expect(await directory.desksOfWard('nada')).toContainEqual({
      id: 'ward-nada-health',
      agency: '灘区役所',
      name: '保健福祉課',
      tel: null,
      checkedOn: null,
    });
    expect(await directory.desksOfWard('outside')).toEqual([]);
  });
});
