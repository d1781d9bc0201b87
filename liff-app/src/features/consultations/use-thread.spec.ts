import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageInput, ParentMessageView, ParentConsultation } from '@tsunagu/api-client';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { useThread } from './use-thread.ts';

const consultation: ParentConsultation = {
  ...{ id: 'c1', category: 'money', serviceId: null, state: 'open' },
  ...{ openedAt: '2026-11-20T12:08:00Z', lastMessageAt: '2026-11-20T12:08:00Z', unread: 0, promise: null },
};
const at = '2026-11-24T04:05:00Z';

function message(seq: number, from: 'parent' | 'counsellor', more: Partial<ParentMessageView> = {}): ParentMessageView {
  const sender = from === 'parent' ? null : { name: 'たなか', qualification: null };
  return {
    id: `m${seq}`,
    clientId: `k${seq}`,
    seq,
    from,
    text: `文${seq}`,
    sentAt: at,
    readAt: null,
    sender,
    service: null,
    ...more,
  };
}

/** A server that keeps what it is sent, and answers the same id with the same message. */
function server(stored: ParentMessageView[]) {
  return fakeApi({
    'GET /parent/consultations/c1': consultation,
    'GET /parent/consultations/c1/messages': (_body: unknown, url: URL) => ({
      items: stored.filter(({ seq }) => seq > Number(url.searchParams.get('after'))).slice(0, 100),
    }),
    'POST /parent/consultations/c1/messages': (body: unknown) => {
      const { clientId, text } = body as MessageInput;
      const known = stored.find((each) => each.clientId === clientId);
      if (known) return known;
      const added = message(stored.length + 1, 'parent', { clientId, text });
      stored.push(added);
      return added;
    },
    'POST /parent/consultations/c1/read': null,
  });
}

beforeEach(() => sessionStorage.clear());

describe('a thread', () => {
  it('loads everything, however many pages it takes', async () => {
    server(Array.from({ length: 230 }, (_, index) => message(index + 1, 'parent')));
    const thread = useThread('c1');
    await thread.load();
    expect(thread.state.value).toBe('ready');
    expect(thread.messages.value).toHaveLength(230);
  });

  it('sends in the order of writing, and shows each until the server has it', async () => {
    const stored: ParentMessageView[] = [];
    server(stored);
    const thread = useThread('c1');
    await thread.load();
    thread.send('一つめ');
    thread.send('二つめ');
    expect(thread.outgoing.value.map(({ state }) => state)).toEqual(['sending', 'sending']);
    await thread.settled();
    expect(stored.map(({ text }) => text)).toEqual(['一つめ', '二つめ']);
    expect(thread.outgoing.value).toEqual([]);
  });

  it('keeps a text that could not be sent, also over a reload, and sends it again under the same id', async () => {
    const stored: ParentMessageView[] = [];
    const api = server(stored);
    const thread = useThread('c1');
    await thread.load();
    api.offline = true;
    thread.send('助けてください');
    await thread.settled();
    expect(thread.outgoing.value).toMatchObject([{ text: '助けてください', state: 'unsent', code: null }]);

    const reopened = useThread('c1');
    api.offline = false;
    await reopened.load();
    const [kept] = reopened.outgoing.value;
    expect(kept).toMatchObject({ text: '助けてください', state: 'unsent' });
    reopened.resend(kept!.clientId);
    await reopened.settled();
    expect(stored).toMatchObject([{ text: '助けてください', clientId: kept!.clientId }]);
    expect(reopened.outgoing.value).toEqual([]);
    expect(useThread('c1').outgoing.value).toEqual([]);
  });

  it('does not show a text twice when the answer to the first attempt was lost', async () => {
    const stored: ParentMessageView[] = [];
    const api = server(stored);
    const thread = useThread('c1');
    await thread.load();
    const deliver = api.routes['POST /parent/consultations/c1/messages'] as (body: unknown) => ParentMessageView;
    api.routes['POST /parent/consultations/c1/messages'] = (body: unknown) => {
      deliver(body);
      return fault();
    };
    thread.send('届いたのに返事がない');
    await thread.settled();
    api.routes['POST /parent/consultations/c1/messages'] = deliver;
    thread.resend(thread.outgoing.value[0]!.clientId);
    await thread.settled();
    expect(thread.messages.value).toHaveLength(1);
    expect(stored).toHaveLength(1);
  });

  it('lets an unsent text be thrown away', async () => {
    const api = server([]);
    const thread = useThread('c1');
    await thread.load();
    api.offline = true;
    thread.send('やめておく');
    await thread.settled();
    thread.discard(thread.outgoing.value[0]!.clientId);
    expect(thread.outgoing.value).toEqual([]);
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps the code of a refusal beside the text', async () => {
    const api = server([]);
    const thread = useThread('c1');
    await thread.load();
    api.routes['POST /parent/consultations/c1/messages'] = () => refusal(409, 'consultation.closed');
    thread.send('まだありますか');
    await thread.settled();
    expect(thread.outgoing.value).toMatchObject([{ state: 'unsent', code: 'consultation.closed' }]);
  });

  it('catches up by number: new messages, and the read mark of an old one', async () => {
    const stored = [message(1, 'parent')];
    server(stored);
    const thread = useThread('c1');
    await thread.load();
    stored[0] = message(1, 'parent', { readAt: at });
    stored.push(message(2, 'counsellor'));
    await thread.catchUp();
    expect(thread.messages.value.map(({ seq, readAt }) => [seq, readAt])).toEqual([
      [1, at],
      [2, null],
    ]);
  });

  it('stays as it is when catching up fails', async () => {
    const api = server([message(1, 'parent')]);
    const thread = useThread('c1');
    await thread.load();
    api.offline = true;
    await thread.catchUp();
    expect(thread.state.value).toBe('ready');
    expect(thread.messages.value).toHaveLength(1);
  });

  it('says how far was read once, and nothing when there was nothing to read', async () => {
    const api = server([message(1, 'parent'), message(2, 'counsellor')]);
    const thread = useThread('c1');
    await thread.seen();
    expect(api.calls('POST /parent/consultations/c1/read')).toEqual([]);
    await thread.load();
    await thread.seen();
    await thread.seen();
    expect(api.calls('POST /parent/consultations/c1/read').map(({ body }) => body)).toEqual([{ seq: 2 }]);
  });
});
