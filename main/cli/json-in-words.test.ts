import { describe, expect, it } from 'vitest';
import { told } from '#shared/messages/catalogue.ts';
import { jsonInWords } from './json-in-words.ts';

describe('a value for --json', () => {
  it('has the words of a sentence beside its key and details', () => {
    const because = told('because.hand-over-missing');
    expect(jsonInWords({ items: [{ title: '审议意见', because }] }, 'zh-CN')).toEqual({
      items: [{ title: '审议意见', because: { ...because, text: expect.stringMatching(/交办/) } }],
    });
  });

  it('leaves what is no sentence of the catalogue as it is', () => {
    const value = { key: 'no-such-sentence', day: '2026-11-22', none: null, list: [1, true, { key: 2 }] };
    expect(jsonInWords(value, 'en')).toEqual(value);
  });
});
