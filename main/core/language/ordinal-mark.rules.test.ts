import { describe, expect, it } from 'vitest';
import { form } from '../rules/form.ts';
import { holdExtraction } from '../rules/testing/hold-extraction.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { marksByRule, noMarks } from './ordinal-mark.corpus.ts';
import { type MarkRule, markLead, markRules, markTail } from './ordinal-mark.rules.ts';
import { markRule, readOrdinalMark } from './ordinal-mark.ts';

holdExtraction<string, MarkRule>({
  name: 'mark of an item',
  rules: markRules,
  corpus: marksByRule,
  none: noMarks,
  read: (text, rules) => {
    const read = markRule(text, 0, rules);
    return read && { rule: read.rule, value: `${read.value.style} ${read.value.number} ${read.found.words.length}` };
  },
});

holdForm(
  'before a mark',
  markLead,
  ['一', '**一', '## 一', '> 一', '********一'],
  ['*********一', '-一'],
  (own) => form`^${own}一$`,
);
holdForm(
  'behind a mark',
  markTail,
  ['一', '一**', '一 ', '一********'],
  ['一*********', '一#'],
  (own) => form`^一${own}$`,
);

describe('every mark', () => {
  it('takes the stars before and behind it', () => {
    for (const text of Object.values(marksByRule).flatMap((texts) => Object.keys(texts))) {
      const mark = readOrdinalMark(text);
      if (mark === null) throw new Error(text);
      const starred = `**${text.slice(0, mark.length)}**${text.slice(mark.length)}`;
      expect(readOrdinalMark(starred), starred).toEqual({ ...mark, length: mark.length + 4 });
    }
  });

  it('is read at its offset', () => {
    expect(readOrdinalMark('加强。二是加强', 3)).toMatchObject({ style: '一是', number: 2 });
    expect(readOrdinalMark('加强。二是加强', 2)).toBeNull();
  });
});
