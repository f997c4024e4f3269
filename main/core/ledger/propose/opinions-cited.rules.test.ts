import { describe, expect, it } from 'vitest';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { namesOpinion, opensHeading } from './opinions-cited.rules.ts';
import { opinionsCited } from './opinions-cited.ts';

holdWords('name of an opinion', namesOpinion.form, { '关于渡口的审议意见（7号）': '审议意见' }, ['意见']);
holdWords(
  'opening of a heading',
  opensHeading.form,
  { '一、关于渡口': '一、', '十一、关于渡口': '十一、', '（一）关于渡口': '（一）', '(十二)关于渡口': '(十二)' },
  ['关于一、', '一关于', '（）关于', '甲、关于', '（甲）关于', '、关于', '关于（一）', '（一关于', '一）关于'],
);

describe('the opinions that a report cites', () => {
  it('are those of its title, its opening and its headings', () => {
    const body = [
      '根据《关于渡口管理的审议意见》（云人常〔2026〕7号）要求，现报告如下。',
      '一、关于夜市经营的审议意见（云人常〔2026〕8号）研究处理情况',
      '按照《渡口安全办法》（云政发〔2025〕3号）开展检查。',
      '上年的审议意见（云人常〔2025〕2号）已办结。',
      '此前的审议意见（云人常〔2025〕4号）已办结。',
    ];
    expect(opinionsCited('研究处理情况的报告', body)).toEqual(['云人常〔2026〕7号', '云人常〔2026〕8号']);
    expect(opinionsCited('关于云人常〔2026〕9号审议意见研究处理情况的报告', [])).toEqual(['关于云人常〔2026〕9号']);
  });

  it('are none where no opinion is named', () => {
    expect(opinionsCited('情况的报告', ['根据云政发〔2026〕7号，现报告如下。'])).toEqual([]);
  });
});
