import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';

async function read(...lines: string[]) {
  const found = await readSource(new TextEncoder().encode(lines.join('\n')), '来函.txt');
  return { papers: found.documents.map(({ title, kind }) => [title, kind]), opinions: found.opinions };
}

const granted = (title: string[]) => [
  ...title,
  '',
  '市人民政府：',
  '',
  '7月22日来函收悉。经研究，同意审议意见第三条的报告时限由2026年7月31日延至2026年8月31日。其余各条时限不变。',
  '',
  '云泽市人大常委会办公室',
  '2026年7月28日',
];

describe('a letter about the time of an opinion', () => {
  it.each([
    ['in two lines, the second with the point', ['关于同意延期报告托育服务审议意见', '第三条重新办理情况的复函']],
    ['that ends with the opinion', ['关于同意延期报告托育服务审议意见']],
    ['in one line', ['关于同意延长托育服务审议意见办理时限的复函']],
  ])('with a title %s is a letter and no opinion', async (_, title) => {
    const { papers, opinions } = await read(...granted(title));
    expect(papers).toEqual([[title.join(''), 'letter']]);
    expect(opinions).toEqual([]);
  });

  it('that asks for time is one as well', async () => {
    const { papers, opinions } = await read(
      '关于托育服务情况报告的审议意见',
      '',
      '市人大常委会：',
      '',
      '因第三条涉及的用地手续尚未办结，恳请将书面报告延期至2026年9月30日报送。',
      '',
      '云泽市人民政府',
      '2026年7月22日',
    );
    expect(papers.map(([, kind]) => kind)).toEqual(['letter']);
    expect(opinions).toEqual([]);
  });

  it('is none where the members ask, however they speak of time', async () => {
    const { papers, opinions } = await read(
      '关于托育服务情况报告的审议意见',
      '',
      '市人民政府：',
      '',
      '常委会组成人员认为，托育工作有成效。提出如下审议意见：',
      '',
      '一、完善规划。要同意企业申请延期缴纳费用，减轻托育机构负担。',
      '',
      '云泽市人民代表大会常务委员会',
      '2026年7月3日',
    );
    expect(papers.map(([, kind]) => kind)).toEqual(['deliberation-opinion']);
    expect(opinions).toHaveLength(1);
  });
});
