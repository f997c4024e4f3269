import { describe, expect, it } from 'vitest';
import { anyMatch, type FormRule, firstMatch } from './first-match.ts';
import { form } from './form.ts';
import { triedRules } from './tried-rules.ts';

const named: readonly FormRule[] = [
  { id: 'one', means: 'a number of pieces', form: form`(?<count>\d)件` },
  { id: 'two', means: 'a number of days', form: form`(?<count>\d)天(?<!3天)` },
];
const ended: readonly FormRule[] = [{ id: 'address', means: 'an address', form: form`^各位.*：$`, ends: '：' }];

describe('triedRules', () => {
  it('lets go what no form has, and nothing else', () => {
    expect(triedRules(named, '三件')).toBeNull();
    expect(triedRules(named, '3件')).not.toBeNull();
    expect(triedRules(named, '4天')).not.toBeNull();
    expect(triedRules(named, '3天')).toBeNull();
  });

  it('looks only at the offset where one is given', () => {
    expect(triedRules(named, '共3件', 1)).not.toBeNull();
    expect(triedRules(named, '共3件', 0)).toBeNull();
  });

  it('tries a rule that names its last sign only on texts that end in it', () => {
    expect(triedRules(ended, '各位')).toBeNull();
    expect(firstMatch(ended, '各位代表：')?.rule.id).toBe('address');
    expect(anyMatch(ended, '代表：')).toBe(false);
  });

  it('has nothing to try without rules', () => {
    expect(triedRules([], '3件')).toBeNull();
  });
});
