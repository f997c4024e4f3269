import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readOpinions } from './read-opinions.ts';

describe('readOpinions', () => {
  it('reads one opinion for each part that carries an opinion’s title', () => {
    const { opinions } = readOpinions(
      inventedPaper(
        'deliberation-opinion',
        '云山县十八届人大常委会第三十次会议审议意见',
        `一、关于全县教育工作情况报告的审议意见
会议认为，成绩明显。会议建议：
（一）优化布局。
（二）建强队伍。
二、关于全县水利工作情况报告的审议意见
会议指出，管护资金不足。会议建议：
（一）加大投入。
（二）明确责任。
（三）严格考核。`,
      ),
    );
    expect(opinions.map((one) => [one.subject, one.points.map((point) => point.firstLine)])).toEqual([
      ['关于全县教育工作情况的报告', [3, 4]],
      ['关于全县水利工作情况的报告', [7, 8, 9]],
    ]);
  });

  it('reads a paper on one report as one opinion', () => {
    const paper = inventedPaper(
      'deliberation-opinion',
      '关于全县水利工作情况报告的审议意见',
      '会议建议：\n一、加大投入。\n二、明确责任。',
    );
    expect(readOpinions(paper).opinions).toHaveLength(1);
  });

  it('takes what a slip hands over as its points, also where each names first what is wrong', () => {
    const paper = inventedPaper(
      'deliberation-opinion',
      '云山县人大常委会专题询问会意见交办单',
      `县政府办公室：
4月22日，县人大常委会就渡口安全开展专题询问。现将询问中提出的意见交办如下，请转有关部门办理，并于10月底前书面答复。
1、渡口设施不足。要增设候船棚，年内不少于12处。
2、超载屡禁不止。要每周检查一次。`,
    );
    expect(readOpinions(paper).opinions[0]?.points.map((point) => point.firstLine)).toEqual([3, 4]);
  });
});
