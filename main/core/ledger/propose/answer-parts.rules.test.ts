import { describe, expect, it } from 'vitest';
import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { partRules } from './answer-parts.rules.ts';
import { answerParts } from './answer-parts.ts';

holdExtraction<string, ExtractionRule<string>>({
  name: 'part of a report on several opinions',
  rules: partRules,
  corpus: {
    'answer-part': {
      第一部分渡口审议意见办理情况: '渡口审议意见办理情况',
      '第二部分：专题询问意见': '专题询问意见',
      '第二部分:专题询问意见': '专题询问意见',
      '第三部分、执法检查意见': '执法检查意见',
      '第一部分 渡口审议意见': '渡口审议意见',
      '第一部分　渡口审议意见': '渡口审议意见',
      第一部分意见: '意见',
      '第一部分渡口审议意见。办了': '渡口审议意见',
      '第一部分渡口审议意见；办了': '渡口审议意见',
      '第一部分渡口审议意见\n办了': '渡口审议意见',
    },
    'answer-heading': {
      '一、渡口审议意见第五条。办了': '渡口审议意见第五条',
      '十二、专题询问意见；办了': '专题询问意见',
      '一、渡口审议意见\n办了': '渡口审议意见',
      '一、意见': '意见',
    },
  },
  none: [
    ...texts`
    其中第一部分渡口审议意见 第部分渡口审议意见 第一部分渡口情况 第一部分渡口。审议意见 第一部分渡口；审议意见
    、渡口审议意见 其中一、渡口审议意见 一、渡口情况 一、渡口。审议意见 一、渡口；审议意见 （一）渡口审议意见`,
    '第一部分渡口\n审议意见',
    '一、渡口\n审议意见',
  ],
  read: (text, rules) => extract(rules, text),
});

describe('the parts of a report on several opinions', () => {
  const body = (...lines: string[]) => lines.map((text, at) => ({ text, firstLine: at + 5, lastLine: at + 5 }));

  it('reach from their heading to the next, the last to the end', () => {
    const parts = answerParts(body('开头', '第一部分 甲意见', '一、办了。', '第二部分 乙意见', '（一）办了。'));
    expect(parts).toEqual([
      { heading: '甲意见', firstLine: 6, lastLine: 7 },
      { heading: '乙意见', firstLine: 8, lastLine: 9 },
    ]);
  });

  it('are the headings where no part has a number, and none where fewer than two name an opinion', () => {
    expect(answerParts(body('一、甲意见第五条。办了。', '二、乙意见第四条。办了。')).map((one) => one.heading)).toEqual(
      ['甲意见第五条', '乙意见第四条'],
    );
    expect(answerParts(body('一、甲意见第五条。办了。', '二、下一步打算。'))).toEqual([]);
  });
});
