import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findRule, packsInForce } from './find-rule.ts';
import { loadRulePacks } from './load-rule-packs.ts';
import { parseRulePack } from './rule-pack-schema.ts';

const asset = (name: string) => readFile(new URL(`../../../assets/${name}`, import.meta.url), 'utf8');

describe('loadRulePacks', () => {
  it('reads every shipped pack; only national law comes confirmed, and every rule names its source', async () => {
    const packs = await loadRulePacks({ rulePacks: {} }, asset);
    expect(packs.length).toBeGreaterThan(8);
    expect(packs.filter((pack) => pack.confirmed).map((pack) => pack.id)).toEqual(['national']);
    expect(new Set(packs.map((pack) => pack.id)).size).toBe(packs.length);
    for (const pack of packs) expect(pack.source).not.toBe('');
  });

  it("lets the office's own version of a pack win and keeps its further packs", async () => {
    const shipped = await loadRulePacks({ rulePacks: {} }, asset);
    const national = { ...shipped[0]!, title: '改过' };
    const own = { ...shipped[1]!, id: 'yunze' };
    const packs = await loadRulePacks({ rulePacks: { national, yunze: own } }, asset);
    expect(packs[0]?.title).toBe('改过');
    expect(packs.at(-1)?.id).toBe('yunze');
    expect(packs).toHaveLength(shipped.length + 1);
  });
});

describe('findRule', () => {
  it('takes the first fitting rule of the strongest pack in force', async () => {
    const packs = await loadRulePacks({ rulePacks: {} }, asset);
    const wanted = { subject: 'suggestion', event: 'handed-over' } as const;
    expect(findRule(packsInForce(packs, ['national']), wanted)?.rule.article).toContain('第五十一条');
    expect(
      findRule(packsInForce(packs, ['zhejiang', 'national']), { ...wanted, rule: 'zhejiang~suggestion-return' }),
    ).toMatchObject({
      pack: { id: 'zhejiang' },
      rule: { count: 10, unit: 'day' },
    });
    expect(findRule(packsInForce(packs, []), wanted)).toBeNull();
  });
});

describe('parseRulePack', () => {
  it('names the first wrong field', () => {
    expect(() => parseRulePack('{')).toThrow('bad-input');
    const pack = { id: 'x', title: 'x', place: 'x', confirmed: false, source: 'x', rules: [{ id: 'r' }] };
    expect(() => parseRulePack(JSON.stringify(pack))).toThrow(/rules\.0/);
  });

  it('refuses two rules of one id', () => {
    const rule = {
      id: 'r',
      title: 'x',
      subject: 'opinion',
      event: 'handed-over',
      action: 'x',
      count: 1,
      unit: 'day',
      extension: null,
      article: 'x',
    };
    const pack = { id: 'x', title: 'x', place: 'x', confirmed: false, source: 'x', rules: [rule, rule] };
    expect(() => parseRulePack(JSON.stringify(pack))).toThrow(/twice r/);
  });
});
