import { afterEach, describe, expect, it, vi } from 'vitest';
import { openConsole, until } from '../../test/app';
import { FakeEventSource, stubApi, stubEventSource } from '../../test/edge';
import { at, consultation, message, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe("the city's glass door", () => {
  it('shows a thread through /api/city only, with no way to write and the line about the record', async () => {
    stubEventSource();
    const one = consultation({ id: 'c1', number: '2026-1109', dueAt: at(20, '15:00') });
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff('cityViewer') }),
      'GET /public/opening': () => ({ body: opening }),
      'GET /city/consultations': () => ({ body: { items: [one], nextCursor: null } }),
      'GET /city/consultations/c1': () => ({ body: one }),
      'GET /city/consultations/c1/messages': () => ({ body: { items: [message(1)] } }),
    });
    const { app } = await openConsole('/city/consultations/c1');
    await until(() => {
      expect(document.querySelector('.msg')).not.toBeNull();
    });
    expect(document.body.textContent).toContain('見た記録が残ります');
    expect(document.querySelector('textarea, .composer')).toBeNull();
    expect(edge.calls.filter((call) => call.path.startsWith('/staff/consultations'))).toHaveLength(0);
    expect(FakeEventSource.last).toBeNull();
    app.unmount();
  });
});
