import { describe, expect, it } from 'vitest';
import { atOnce } from '../steps.ts';
import { readHashedJson, writeHashedJson, writingHashedJson } from './hashed-json.ts';

const long = Array.from({ length: 1_201 }, (_, index) => ({
  line: index,
  text: `第“${index}”行`,
  page: null,
  none: undefined,
}));

describe('writingHashedJson', () => {
  it.each([
    ['long lists', { reading: { documents: long, title: '公报' }, lines: long.map(({ text }) => text) }],
    ['nothing', {}],
    ['empty parts', { a: {}, b: [], c: { d: {} } }],
    ['what JSON leaves out', { a: undefined, b: { c: undefined, d: 1 }, e: [undefined, () => 1], f: () => 1 }],
    ['what says itself how it is written', { on: new Date(0), list: long.map(() => new Date(0)) }],
    ['lists of just as many members as are written at once', { list: long.slice(0, 500), more: long.slice(0, 1_000) }],
    ['names that must be quoted', { '"': { '\n': [1] }, __proto__: null }],
  ])('gives for %s what is written at once', (_, value) => {
    const written = atOnce(writingHashedJson(value));
    expect(written).toBe(writeHashedJson(value));
    expect(readHashedJson(written)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('takes more steps for longer lists', () => {
    const count = (value: object) => [...writingHashedJson(value)].length;
    expect(count({ list: long })).toBeGreaterThan(count({ list: long.slice(0, 400) }));
  });
});
