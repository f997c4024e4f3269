import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { handOvers, noHandOvers } from './hand-over-words.corpus.ts';
import { anyDay, type HandOverRule, handOverRules, handsOver, manner } from './hand-over-words.rules.ts';

holdFirstMatch<HandOverRule>({
  name: 'hand-over beside a list',
  rules: handOverRules,
  corpus: handOvers,
  none: noHandOvers,
  decide: (text, own) => firstMatch(own, text)?.rule ?? null,
  outcome: ({ id }) => id,
});

holdForm(
  'day of a hand-over',
  anyDay,
  texts`2026年3月18日 3月18日 2026-03-18`,
  texts`2026年 3月`,
  (own) => form`^${own}$`,
);
holdForm(
  'how, by whom and to whom',
  manner,
  [
    '',
    ...texts`起 统一 集中 正式 书面 分别 一并 全部 予以 召开 召开一二三四五六七八九十一二 由府 由市府 向市府 经市府 由一二三四五六七八九十一二三四五六 将建议 将意见 将代表提的建议 将一二三四五六七八九十建议
      将建议一二三四五六七八 起统一集中正式`,
  ],
  texts`另 起统一集中正式书面 召开一二三四五六七八九十一二三 召开，会 召开。会 召开；会 由 由，府 由。府 由；府 由一二三四五六七八九十一二三四五六七 将一二三四五六七八九十一建议 将，建议 将。建议 将；建议
    将建议一二三四五六七八九 将建议，后 将建议。后 将建议；后 将议案`,
  (own) => form`^${own}$`,
);
holdForm(
  'handing over',
  handsOver,
  texts`交办 交办单`,
  texts`交 交办机关 交办单位 交办部门 交办机构 交办函 交办件 交办的 交办意见 交办要求 交办前 交办后 交办以来 交办之日 交办落实`,
  (own) => form`^${own}`,
);
