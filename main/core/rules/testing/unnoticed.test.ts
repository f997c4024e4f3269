import { describe, expect, it } from 'vitest';
import { type FormRule, firstMatch } from '../first-match.ts';
import { form } from '../form.ts';
import { unnoticedChanges } from './unnoticed.ts';

const narrow = { id: 'reply', means: 'answers', form: form`答复$`, not: form`不予` };
const wide = { id: 'letter', means: 'is a letter', form: form`函|信` };
const rules: readonly FormRule[] = [narrow, wide];
const judge = (text: string, own: readonly FormRule[]) => {
  const rule = firstMatch(own, text)?.rule;
  return rule === undefined ? null : { id: rule.id, outcome: rule.id };
};
const holes = (rule: FormRule, ...texts: string[]) => unnoticedChanges({ rules, texts, judge }, rule);

describe('unnoticedChanges', () => {
  it('names what no text notices', () => {
    expect(holes(wide, '交办函')).toEqual(['without ‹信›']);
    expect(holes(narrow, '建议答复')).toEqual(['no end ‹$›', 'not: gone']);
  });

  it('is empty when every piece is held', () => {
    expect(holes(wide, '交办函', '公开信')).toEqual([]);
    expect(holes(narrow, '建议答复', '答复时限', '不予答复')).toEqual([]);
  });

  it('asks for texts that lack what a rule wants beside its form', () => {
    const both = { id: 'both', means: 'holds both', form: form`甲`, also: form`乙` };
    const only = { rules: [both], judge };
    expect(unnoticedChanges({ ...only, texts: ['甲乙'] }, both)).toEqual(['also: gone']);
    expect(unnoticedChanges({ ...only, texts: ['甲乙', '甲'] }, both)).toEqual([]);
  });

  it('asks for texts as long as a rule allows, and one sign longer', () => {
    const short = { id: 'short', means: 'is short', form: form`甲`, longest: 3 };
    const only = { rules: [short], judge };
    expect(unnoticedChanges({ ...only, texts: ['甲'] }, short)).toEqual(['at most 2 signs', 'at most 4 signs']);
    expect(unnoticedChanges({ ...only, texts: ['甲', '甲乙丙', '甲乙丙丁'] }, short)).toEqual([]);
  });

  it('asks for texts with each end that a rule allows, and with another', () => {
    const ended = { id: 'ended', means: 'ends so', form: form`甲`, ends: '：:' };
    const only = { rules: [ended], judge };
    expect(unnoticedChanges({ ...only, texts: ['甲：'] }, ended)).toEqual(['any end', 'not ending in ‹:›']);
    expect(unnoticedChanges({ ...only, texts: ['甲：', '甲:', '甲'] }, ended)).toEqual([]);
  });

  it('judges by what the decision is worth: a rule behind another with the same outcome is not missed', () => {
    const same = { ...narrow, id: 'same' };
    const worth = (text: string, own: readonly FormRule[]) => {
      const judged = judge(text, own);
      return judged && { ...judged, outcome: 'reply' };
    };
    const texts = ['建议答复', '答复时限', '不予答复'];
    expect(unnoticedChanges({ rules: [narrow, same], texts, judge: worth }, narrow)).toContain('the rule gone');
  });
});
