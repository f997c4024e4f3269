import { describe, expect, it } from 'vitest';
import { type ExtractionRule, extract } from './extract.ts';
import { form } from './form.ts';
import { holdExtraction } from './testing/hold-extraction.ts';

const rules: readonly ExtractionRule<number>[] = [
  { id: 'dozen', means: 'a dozen', form: form`一打`, not: form`一打开`, read: () => 12 },
  {
    id: 'count',
    means: 'a number of pieces',
    form: form`(?<count>\d{1,3})件`,
    read: ({ groups }) => (groups.count === '0' ? null : Number(groups.count)),
  },
];

holdExtraction({
  name: 'pieces',
  rules,
  corpus: { dozen: { 铅笔一打: 12 }, count: { '3件': 3, 共1234件: 234, '12件': 12, '123件': 123 } },
  none: ['一打开', '3条', '件', '0件'],
  read: (text, own) => extract(own, text),
});

describe('extract', () => {
  it('reads at an offset only what begins there', () => {
    expect(extract(rules, '共3件', 1)?.value).toBe(3);
    expect(extract(rules, '共3件', 0)).toBeNull();
  });

  it('goes on to the next rule where one says no value', () => {
    expect(extract(rules, '0件')).toBeNull();
    expect(extract([...rules, { id: 'none', means: 'no piece', form: form`0件`, read: () => 0 }], '0件')?.rule.id).toBe(
      'none',
    );
  });
});
