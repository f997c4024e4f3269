import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readOpinion } from './read-opinion.ts';

const read = (title: string, text: string, firstLine = 1) =>
  readOpinion(inventedPaper('deliberation-opinion', title, text, firstLine)).opinion;
const headings = (text: string) =>
  read('关于全市供水安全情况报告的审议意见', text).points.map((point) => point.heading);

describe('findAdvicePart, by the points that readOpinion gives', () => {
  it('reads a paper in sections: evaluation, problems, opinions with （一）…（三）', () => {
    const opinion = read(
      '对《关于全县农村公路管护情况的报告》的审议意见',
      `县人民政府：
县第十八届人大常委会第九次会议听取和审议了《关于全县农村公路管护情况的报告》，形成如下审议意见：
一、总体评价
会议认为，县人民政府扎实推进农村公路管护，成绩应当肯定。
二、存在的主要问题
（一）管护资金不足。县级配套不到位。
（二）管护队伍薄弱。人员年龄偏大。
三、意见和建议
（一）加大资金投入。建立稳定的财政投入机制。
（二）建强管护队伍。推行专业化养护。
（三）严格考核奖惩。
请县人民政府于三个月内将研究处理情况书面报告县人大常委会。
云山县人民代表大会常务委员会
2025年6月30日`,
    );
    expect(opinion.subject).toBe('关于全县农村公路管护情况的报告');
    expect(opinion.addressee).toBe('县人民政府');
    expect(opinion.problems.map((problem) => problem.firstLine)).toEqual([6, 7]);
    expect(opinion.points.map((point) => point.heading)).toEqual(['加大资金投入', '建强管护队伍', '严格考核奖惩']);
    expect(opinion.closing?.firstLine).toBe(12);
    expect(opinion.closing?.lastLine).toBe(12);
  });

  it('reads an opinion without lead-in whose list asks for something', () => {
    expect(
      headings(`常委会听取和审议了报告，总体满意。
一、进一步提高站位
二、进一步突出重点
三、进一步强化保障`),
    ).toEqual(['进一步提高站位', '进一步突出重点', '进一步强化保障']);
  });

  it('reads the points put to two bodies as one run of points', () => {
    const opinion = read(
      '关于知识产权司法保护情况报告的审议意见',
      `组成人员建议：
一、对市中级人民法院的建议
1.提高审判质效。
2.加强队伍建设。
二、对市人民检察院的建议
1.强化法律监督。
2.延伸检察职能。`,
    );
    expect(opinion.points.map((point) => point.heading)).toEqual([
      '提高审判质效',
      '加强队伍建设',
      '强化法律监督',
      '延伸检察职能',
    ]);
    expect(opinion.points.map((point) => point.number)).toEqual([1, 2, 3, 4]);
  });

  it('does not take a lead-in inside a point for the start of the points', () => {
    const opinion = read(
      '关于全市规划工作情况报告的审议意见',
      `会议认为，成绩明显。
一、加强规划引领。针对编制滞后的问题，建议：一是加快编制；二是公开征求意见。
二、严格规划执行。建议：1.强化督查。2.严肃问责。
三、提升管理水平。推进数字化。`,
    );
    expect(opinion.points.map((point) => point.heading)).toEqual(['加强规划引领', '严格规划执行', '提升管理水平']);
  });

  it('reads sentences numbered 一、会议认为 二、会议指出 三、会议建议： with the points below', () => {
    expect(
      headings(`一、会议认为，近年来工作扎实推进，成效明显。
二、会议指出，还存在投入不足等问题。
三、会议建议：
（一）加大投入。
（二）强化监管。
四、会议要求，县政府要认真办理。`),
    ).toEqual(['加大投入', '强化监管']);
  });
});
