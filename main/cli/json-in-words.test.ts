import { describe, expect, it } from 'vitest';
import { told } from '#shared/messages/catalogue.ts';
import { jsonInWords } from './json-in-words.ts';

describe('a value for --json', () => {
  it('has the words of a sentence, and its key and details beside it', () => {
    const because = told('because.hand-over-missing');
    expect(jsonInWords({ items: [{ title: '审议意见', because }] }, 'zh-CN')).toEqual({
      items: [{ title: '审议意见', because: expect.stringMatching(/交办/), becauseCode: because }],
    });
    expect(jsonInWords({ reasons: [because] }, 'zh-CN')).toEqual({
      reasons: [expect.stringMatching(/交办/)],
      reasonsCode: [because],
    });
  });

  it('leaves what is no sentence of the catalogue as it is', () => {
    const value = { key: 'no-such-sentence', day: '2026-11-22', none: null, list: [1, true, { key: 2 }] };
    expect(jsonInWords(value, 'en')).toEqual(value);
  });
});
