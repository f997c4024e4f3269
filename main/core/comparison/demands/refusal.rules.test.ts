import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noRefusals, reasons, refusals } from './refusal.corpus.ts';
import { inClause, type RefusalRule, reasonRules, refusalPause, refusalRules } from './refusal.rules.ts';
import { decideRefusal, refusalIn } from './refusal.ts';

holdFirstMatch<RefusalRule>({
  name: 'refusal',
  rules: refusalRules,
  corpus: refusals,
  none: noRefusals,
  decide: (text, rules) => decideRefusal(text, rules)?.rule ?? null,
  outcome: ({ refuses }) => refuses,
});
holdEach('refusal', reasonRules, reasons);
holdReplacement('sign behind a refusal', refusalPause.form, {
  '，因条件不足': '因条件不足',
  '：  因条件不足': '因条件不足',
  ' ，因': ' ，因',
  '。因': '。因',
});

describe('a refusal', () => {
  it('is told with its words and with whether they give a reason', () => {
    const given = '受航道条件限制，暂不增设夜班渡轮，已加密晚间公交';
    expect(refusalIn(given)).toMatchObject({
      kind: 'refused',
      words: '受航道条件限制，暂不增设夜班渡轮',
      hasReason: true,
    });
    expect(refusalIn('暂不增设夜班渡轮')).toMatchObject({ hasReason: false });
    expect(refusalIn('夜班渡轮待码头修好后再开')?.kind).toBe('deferred');
  });

  it('is cut from the front when it is long', () => {
    const words = refusalIn(`${'云'.repeat(100)}，暂不增设夜班渡轮`)?.words ?? '';
    expect([words.length, words.at(0)]).toEqual([81, '…']);
  });

  it('is none in what was done', () => {
    expect(refusalIn('已增设夜班渡轮，方便晚归居民')).toBeNull();
  });
});

holdForm(
  'words of one clause',
  inClause,
  ['', '一二三四五六七八九十一二'],
  texts`一二三四五六七八九十一二三 一，二 一,二 一。二 一；二 一;二`,
  (own) => form`^${own}$`,
);
