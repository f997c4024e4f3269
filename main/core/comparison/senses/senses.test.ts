import { describe, expect, it } from 'vitest';
import { actsAToCTexts } from './acts/a-c.corpus.ts';
import { actsAToC } from './acts/a-c.senses.ts';
import { actsDToHTexts } from './acts/d-h.corpus.ts';
import { actsDToH } from './acts/d-h.senses.ts';
import { actsIToOTexts } from './acts/i-o.corpus.ts';
import { actsIToO } from './acts/i-o.senses.ts';
import { actsPToRTexts } from './acts/p-r.corpus.ts';
import { actsPToR } from './acts/p-r.senses.ts';
import { actsSToVTexts } from './acts/s-v.corpus.ts';
import { actsSToV } from './acts/s-v.senses.ts';
import { actsWToZTexts } from './acts/w-z.corpus.ts';
import { actsWToZ } from './acts/w-z.senses.ts';
import { findSenses, indexSenses, sensesTold } from './find-senses.ts';
import type { Sense } from './sense-table.ts';
import { thingsAToCTexts } from './things/a-c.corpus.ts';
import { thingsAToC } from './things/a-c.senses.ts';
import { thingsDToFTexts } from './things/d-f.corpus.ts';
import { thingsDToF } from './things/d-f.senses.ts';
import { thingsGToLTexts } from './things/g-l.corpus.ts';
import { thingsGToL } from './things/g-l.senses.ts';
import { thingsMToQTexts } from './things/m-q.corpus.ts';
import { thingsMToQ } from './things/m-q.senses.ts';
import { thingsRTexts } from './things/r.corpus.ts';
import { thingsR } from './things/r.senses.ts';
import { thingsSToUTexts } from './things/s-u.corpus.ts';
import { thingsSToU } from './things/s-u.senses.ts';
import { thingsVToZTexts } from './things/v-z.corpus.ts';
import { thingsVToZ } from './things/v-z.senses.ts';

const tables: readonly (readonly [readonly Sense[], string])[] = [
  [actsAToC, actsAToCTexts],
  [actsDToH, actsDToHTexts],
  [actsIToO, actsIToOTexts],
  [actsPToR, actsPToRTexts],
  [actsSToV, actsSToVTexts],
  [actsWToZ, actsWToZTexts],
  [thingsAToC, thingsAToCTexts],
  [thingsDToF, thingsDToFTexts],
  [thingsGToL, thingsGToLTexts],
  [thingsMToQ, thingsMToQTexts],
  [thingsR, thingsRTexts],
  [thingsSToU, thingsSToUTexts],
  [thingsVToZ, thingsVToZTexts],
];

/** What the texts beside a table say: the number of words of a sense in a demand and in an answer. */
function textsOf(corpus: string): Map<string, { count: number; demand: string; answer: string }> {
  const lines = corpus.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', count = '', demand = '', answer = ''] = line.split('|').map((cell) => cell.trim());
      return [id, { count: Number(count), demand, answer }];
    }),
  );
}

describe('senses', () => {
  it('has every word of every sense in its own demand and answer, and no more', () => {
    for (const [senses, corpus] of tables) {
      const texts = textsOf(corpus);
      expect([...texts.keys()]).toEqual(senses.map(({ id }) => id));
      for (const { id, asked, told } of senses) {
        const { count, demand = '', answer = '' } = texts.get(id) ?? {};
        const words = [...asked, ...told];
        const found = words.filter((word) => `${demand}\n${answer}`.includes(word));
        expect([id, found.length, new Set(found).size], id).toEqual([id, words.length, count]);
        expect(demand, id).toContain(asked[0]);
      }
    }
  });

  it('has no sense twice, and no word of a single sign', () => {
    const all = tables.flatMap(([senses]) => senses);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.flatMap(({ asked, told }) => [...asked, ...told]).filter((word) => word.length < 2)).toEqual([]);
  });

  it('finds the words of a text, those inside others too, each once', () => {
    const index = indexSenses([
      { id: 'boat', asked: ['渡船'], told: ['渡船站', '船票'] },
      { id: 'quay', asked: ['码头'], told: ['船票'] },
    ]);
    expect(findSenses('渡船站卖船票，渡船站收船票', index)).toEqual([
      { word: '渡船', asks: [0], tells: [] },
      { word: '渡船站', asks: [], tells: [0] },
      { word: '船票', asks: [], tells: [0, 1] },
    ]);
    expect(findSenses('渡口与码', index)).toEqual([]);
  });

  it('tells of what is asked for by a narrower word', () => {
    const [asked] = findSenses('扩大绿肥种植面积').flatMap(({ asks }) => asks);
    expect(sensesTold('冬种紫云英4.6万亩')).toContain(asked);
    expect(sensesTold('冬种油菜4.6万亩')).not.toContain(asked);
  });
});
