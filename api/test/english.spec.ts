import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import { ARTICLE, type Desk, makeContent, makeDesk, start } from './broadcasts-harness.js';
import { desk as deskPath, open, words } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { connectWebhook, settle } from './harness/line.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Official names stay in brackets behind the English. */
const plain = (text: string): string => text.replaceAll(/ ?\([^()]*\)/g, '');

describe('English, the third language', () => {
  let test: TestApp;
  let desk: Desk;
  const talk = (id: string) => test.simulator.state.talks.get(id) ?? [];
  const person = async (): Promise<string> => {
    const { userId } = test.simulator.state.people.add({ friendship: 'friend', wasFriend: true });
    return userId;
  };
  const multicasts = () => test.simulator.state.received.filter(({ path }) => path === '/v2/bot/message/multicast');

  beforeAll(async () => {
    test = await startApp({ line: true });
    connectWebhook(test);
    desk = await makeDesk(test);
  });
  afterAll(() => test.close());
  beforeEach(() => test.sql('DELETE FROM household'));

  describe('before registering', () => {
    it('names the service, the city, its wards, topics and emergency numbers', async () => {
      const { body } = await new Caller(test).get('/api/public/config');
      expect(body.english).toEqual({
        serviceName: 'Tsunagu',
        cityName: 'Kobe City',
        operatorName: 'Tsunagu Operations Office',
      });
      expect(body.wards.map(({ romaji }: { romaji: string }) => romaji)).toContain('Higashinada Ward');
      const texts = [
        ...body.topics.map(({ name }: { name: { en: string } }) => name.en),
        ...body.emergencyNumbers.flatMap(({ name, note }: { name: { en: string }; note: { en: string } }) => [
          plain(name.en),
          note.en,
        ]),
      ];
      for (const text of texts) {
        expect(text).toMatch(/[a-z]/i);
        expect(text).not.toMatch(JAPANESE);
      }
      expect(body.emergencyNumbers[0]).toMatchObject({ tel: '110', name: { en: 'Police' } });
    });

    it('explains what is agreed to, in the version that was agreed to before', async () => {
      const { caller } = await startParent(test);
      const { body } = await caller.get('/api/parent/consent');
      expect(body.version).toBe('1');
      for (const { title, paragraphs } of body.blocks) {
        for (const { en } of [title, ...paragraphs]) expect(plain(en)).toMatch(/^[^\u3040-\u30ff\u3400-\u9fff]{10,}$/);
      }
    });
  });

  describe('registering', () => {
    it('is possible in English, and the choice is kept in the narrow row', async () => {
      const { caller, householdId } = await startParent(test);
      await caller.post('/api/parent/consent', { version: '1' });
      const { body: form } = await caller.get('/api/parent/survey');
      const language = form.questions.find(({ id }: { id: string }) => id === 'language');
      expect(language.title.en).toMatch(/language/i);
      const { status, body } = await caller.post('/api/parent/survey', {
        version: form.version,
        answers: [
          { questionId: 'ward', choice: 'nada' },
          { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
          { questionId: 'expecting', noAnswer: 'declined' },
          { questionId: 'guardians', noAnswer: 'later' },
          { questionId: 'language', choice: 'en' },
        ],
      });
      expect([status, body.language, body.household?.language]).toEqual([200, 'en', 'en']);
      expect(await test.sql('SELECT language FROM household_row WHERE household_id = $1', [householdId])).toEqual([
        { language: 'en' },
      ]);
    });

    it('can be changed in the settings; a language nobody offers is refused', async () => {
      const { caller } = await registerParent(test);
      expect((await caller.patch('/api/parent/settings', { language: 'en' })).body.language).toBe('en');
      expect((await caller.patch('/api/parent/settings', { language: 'fr' })).body.code).toBe('input.invalid');
      expect((await caller.get('/api/parent/session')).body.language).toBe('en');
    });
  });

  describe('the talk', () => {
    it('is answered in English, first with the numbers when they may be needed', async () => {
      const userId = await person();
      await registerParent(test, { lineUserId: userId, language: 'en' });
      await test.simulator.acts.say(userId, 'I want to die');
      await test.simulator.acts.say(userId, 'hello');
      await settle(test);
      const said = talk(userId)
        .map(({ message }) => JSON.stringify(message))
        .join('\n');
      expect(said).toContain('What you write here does not reach a counsellor');
      expect(said).toContain('110 (police)');
      expect(said).not.toMatch(JAPANESE);
    });

    it('rings in English when a counsellor has written', async () => {
      const userId = await person();
      const parent = await registerParent(test, { lineUserId: userId, language: 'en' });
      const counsellor = (await signIn(test, ['counsellor'])).caller;
      const id = await open(parent.caller, 'How do I apply for childcare?');
      await counsellor.post(deskPath(id, '/take'));
      await counsellor.post(deskPath(id, '/messages'), words('You can apply at the ward office.'));
      await settle(test);
      expect(talk(userId).at(-1)?.message).toMatchObject({ altText: 'You have a reply.' });
    });
  });

  describe('letters', () => {
    const send = async (article: object): Promise<{ parents: TestParent[]; articleId: string; titles: string[] }> => {
      const parents = [];
      for (const language of ['ja', 'easy-ja', 'en'] as const) {
        parents.push(await registerParent(test, { lineUserId: await person(), language }));
      }
      const content = await makeContent(desk, undefined, article);
      const before = multicasts().length;
      await start(desk, content);
      await test.app.get(Sender).drain();
      const bodies = multicasts()
        .slice(before)
        .map(({ body }) => JSON.parse(body) as { to: string[]; messages: { altText: string }[] });
      const titles = parents.map(
        ({ lineUserId }) => bodies.find(({ to }) => to.includes(lineUserId))?.messages[0]?.altText ?? '',
      );
      return { parents, articleId: content.articleId, titles };
    };

    it('are sent in easy Japanese where the article has no English, under an English button', async () => {
      const { parents, articleId, titles } = await send(ARTICLE);
      expect(titles).toEqual([ARTICLE.title.ja, ARTICLE.title['easy-ja'], ARTICLE.title['easy-ja']]);
      expect(JSON.stringify(multicasts().map(({ body }) => body))).toContain('Read more');
      const { status, body } = await parents[2]!.caller.get(`/api/parent/letters/${articleId}`);
      expect([status, body.title]).toEqual([200, ARTICLE.title]);
      expect(body.body.en).toBeUndefined();
    });

    it('are sent in English where it has', async () => {
      const en = { title: 'A place to play', body: 'The ward has a place to play. It is open on weekdays.' };
      const { parents, articleId, titles } = await send({
        ...ARTICLE,
        title: { ...ARTICLE.title, en: en.title },
        body: { ...ARTICLE.body, en: en.body },
      });
      expect(titles[2]).toBe(en.title);
      const { body } = await parents[2]!.caller.get(`/api/parent/letters/${articleId}`);
      expect([body.title.en, body.body.en]).toEqual([en.title, en.body]);
    });

    it('are refused with an English title that is too long', async () => {
      const { status, body } = await desk.editor.post('/api/staff/articles', {
        ...ARTICLE,
        title: { ...ARTICLE.title, en: 'x'.repeat(61) },
      });
      expect([status, body.code]).toEqual([400, 'input.invalid']);
    });
  });
});
