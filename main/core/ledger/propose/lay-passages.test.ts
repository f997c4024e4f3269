import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, shareIn, wordsOf } from '#shared/text/words-alike.ts';
import { layPassages, type Passage } from './lay-passages.ts';

const at = (quote: string, firstLine: number): Passage => ({ quote, firstLine, lastLine: firstLine });
const held = (id: string, quote: string, firstLine: number) => ({ id, passage: at(quote, firstLine) });

const plan = '要修订托育服务专项规划，排定年度新增托位计划，明确到街道和地块。';
const cost = '要建立补助标准动态调整机制，落实水电气民用价格，鼓励用社区用房办托育。';
const staff = '要畅通保育人员职称评定渠道，建立岗位补贴制度，提高持证率。';

describe('layPassages', () => {
  it('knows a passage again by its words, wherever it stands now', () => {
    const records = [held('a', plan, 10), held('b', cost, 20)];
    expect(layPassages([at(cost, 10), at(plan, 20)], records).ids).toEqual(['b', 'a']);
  });

  it('gives the same words twice to the nearest, one to one', () => {
    const records = [held('a', plan, 10), held('b', plan, 50)];
    expect(layPassages([at(plan, 49), at(plan, 12), at(plan, 80)], records).ids).toEqual(['b', 'a', null]);
  });

  it('knows a passage of which a newer reader has a little more or less', () => {
    const records = [held('a', plan, 10), held('b', staff, 30)];
    const read = [at(`${plan}各级各部门要抓好落实。`, 11), at(staff.slice(0, -6), 31)];
    expect(layPassages(read, records).ids).toEqual(['a', 'b']);
  });

  it('does not take other words on the same lines for the same passage', () => {
    expect(layPassages([at(cost, 10)], [held('a', plan, 10)]).ids).toEqual([null]);
  });

  it('prefers the very same words to more alike neighbours', () => {
    const records = [held('a', `${plan}${cost}`, 10), held('b', plan, 11)];
    const { ids, split } = layPassages([at(plan, 10), at(cost, 11)], records);
    expect(ids[0]).toBe('b');
    expect(ids[1]).toBe('a');
    expect(split.size).toBe(0);
  });

  it('tells which passages are read in the words of one record', () => {
    const { ids, split } = layPassages([at(plan, 10), at(cost, 10)], [held('a', `${plan}${cost}`, 10)]);
    expect(ids.filter((id) => id !== null)).toEqual(['a']);
    expect(split).toEqual(new Map([['a', [0, 1]]]));
  });

  it('tells which records are read as one passage', () => {
    const records = [held('a', plan, 10), held('b', cost, 20), held('c', staff, 30)];
    const { joined } = layPassages([at(`${plan}\n${cost}\n${staff}`, 10)], records);
    expect([...(joined.get(0) ?? [])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('counts only the very words of a short passage', () => {
    const { ids, split } = layPassages([at('要抓好落实。', 40)], [held('a', `${plan}各级要认真抓落实好。`, 10)]);
    expect(ids).toEqual([null]);
    expect(split.size).toBe(0);
  });

  it('never gives one record to two passages, nor a record to words of which it has none', () => {
    const sentence = fc.constantFrom(plan, cost, staff, `${plan}${cost}`, `${cost}${staff}`, '要抓好落实。', '');
    const passage = fc.record({ quote: sentence, line: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), fc.array(passage, { maxLength: 6 }), (read, known) => {
        const records = known.map(({ quote, line }, index) => held(`r${index}`, quote, line));
        const { ids } = layPassages(
          read.map(({ quote, line }) => at(quote, line)),
          records,
        );
        const given = ids.filter((id) => id !== null);
        expect(new Set(given).size).toBe(given.length);
        ids.forEach((id, place) => {
          const record = records.find((one) => one.id === id);
          if (!record) return;
          const [own, known] = [wordsOf(read[place]?.quote ?? ''), wordsOf(record.passage.quote)];
          expect(Math.max(likenessOf(own, known), shareIn(own, known), shareIn(known, own))).toBeGreaterThanOrEqual(
            0.4,
          );
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
