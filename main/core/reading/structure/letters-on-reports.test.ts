import { describe, expect, it } from 'vitest';
import { examineSource } from '../read-source.ts';

const read = async (text: string) => {
  const { reading } = await examineSource(new TextEncoder().encode(text), '来文.txt');
  return { papers: reading.documents.map(({ title, kind }) => [title, kind]), feedback: reading.feedback.length };
};

describe('a paper about a report on an opinion', () => {
  it('is a letter where a committee comments on the draft, whose version stands in the second line of the title', async () => {
    const found = await read(`云人教委函〔2026〕9号
关于托育服务审议意见研究处理情况报告
（征求意见稿）的意见
市人民政府办公室：
你办送来的征求意见稿收悉。经研究，提出如下意见：
一是没有回应审议意见第三条，请补充。
二是第二条与专项工作报告重复，请补充新的进展。
云泽市人大教育科学文化卫生委员会
2026年7月20日
`);
    const title = '关于托育服务审议意见研究处理情况报告（征求意见稿）的意见';
    expect(found).toEqual({ papers: [[title, 'letter']], feedback: 0 });
  });

  it('is a letter where the office tells what a vote on it came to', async () => {
    const found = await read(`云泽市人大常委会办公室
关于托育服务审议意见研究处理情况满意度测评结果的通报

2026年10月29日，市五届人大常委会第三十九次会议对研究处理情况的报告进行满意度测评。
满意21票，基本满意9票，不满意3票。测评结果为：满意。

云泽市人大常委会办公室
2026年10月29日
`);
    expect(found.papers.map(([, kind]) => kind)).toEqual(['letter']);
    expect(found.feedback).toBe(0);
  });

  it('is the report where its version alone follows the title', async () => {
    const found = await read(`关于托育服务审议意见研究处理情况的报告
（征求意见稿）
市人大教育科学文化卫生委员会：
一、关于增加托位
已新建托位300个。
二、关于培训人员
已培训保育员120人次。
云泽市人民政府办公室
2026年7月15日
`);
    expect(found.papers.map(([, kind]) => kind)).toEqual(['feedback-report']);
  });
});
