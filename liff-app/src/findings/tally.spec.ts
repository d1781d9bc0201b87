import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '../household/known.ts';
import { catalogue } from '../testing/catalogue.ts';
import { show } from '../testing/mount.ts';
import { judge } from './findings.ts';
import type { Service } from './service.ts';
import Tally from './Tally.vue';

const single = { fact: 'family.singleParent', eq: true } as const;
const twins = { fact: 'family.multiples', eq: true } as const;
const service = (id: string, parsed: Service['parsed']): Service => ({ ...catalogue.services[0]!, id, parsed });
const one = service('one', single);
const both = service('both', { all: [single, twins] });

function tally(services: Service[], known: Known = nothingKnown) {
  const results = judge({ version: '1', services, parameters: {} }, known, '2026-11-24', () => true);
  const { wrapper } = show(Tally, { results });
  const more = wrapper.find('.tally__more');
  return {
    tiles: wrapper.findAll('.tally li').map((tile) => tile.text()),
    links: wrapper.findAll('.tally a').map((link) => new URL(link.attributes('href')!, location.href).hash),
    more: more.exists() ? more.text() : null,
    all: wrapper.get('.band').attributes('aria-label'),
    band: wrapper.findAll('.band i').length,
  };
}

describe('the count of what waits for an answer', () => {
  it('is of what one question settles; the others are told of apart', () => {
    const { tiles, more, all, band } = tally([one, both, both]);
    expect(tiles[1]).toBe('1あと1問でわかる');
    expect(more).toBe('ほかの2件は、あと2問からです。');
    expect([all, band]).toEqual(['確かめた3件の内訳', 1]);
  });

  it('is of those that take more where one question settles nothing yet', () => {
    const { tiles, links, more, all } = tally([both, both]);
    expect([tiles[1], links[1], more]).toEqual(['2あと2問から', '#more', null]);
    expect(all).toBe('確かめた2件の内訳');
  });

  it('is none where nothing waits', () => {
    const { tiles, links, more } = tally([one], { ...nothingKnown, facts: { 'family.singleParent': true } });
    expect([tiles[0], tiles[1], links[1], more]).toEqual(['1対象になりそう', '0あと1問でわかる', '#one', null]);
  });
});
