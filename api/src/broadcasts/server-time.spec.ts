import { describe, expect, it } from '@jest/globals';
import { ServerTime } from './server-time.js';

describe('the server’s time in ours', () => {
  it('is known as well as the quickest answer allows', () => {
    const time = new ServerTime();
    time.note(100, 150, 1_120);
    expect(time.span(1_200)).toEqual({ from: 180, to: 230 });
    time.note(200, 204, 1_202);
    expect(time.span(1_300)).toEqual({ from: 298, to: 302 });
    time.note(300, 400, 1_301);
    expect(time.span(1_300)).toEqual({ from: 299, to: 302 });
  });

  it('is learnt anew when the server’s clock was set', () => {
    const time = new ServerTime();
    time.note(0, 2, 1_001);
    time.note(10, 12, 7_201_011);
    expect(time.span(7_201_100)).toEqual({ from: 99, to: 101 });
  });

  it('is learnt anew each minute, since clocks drift', () => {
    const time = new ServerTime();
    time.note(0, 2, 1_001);
    time.note(60_010, 60_030, 61_020);
    expect(time.span(61_100)).toEqual({ from: 60_090, to: 60_110 });
  });
});
