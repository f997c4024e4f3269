import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

async function linksOf(papers: string[]): Promise<string[]> {
  const { reading } = await readText(papers.join('\n\n'));
  return reading.links.map(({ from, relation, to }) => `${from} ${relation} ${to}`);
}

const note = '——2026年3月26日在市九届人大常委会第二十次会议上';
const report = `关于全市养老服务工作情况的报告\n${note}\n云泽市民政局局长 孙梅\n各位委员：\n现将有关情况报告如下。`;

describe('findLinks', () => {
  it('links report, research report, opinion and feedback of one matter', async () => {
    expect(
      await linksOf([
        report,
        `关于全市养老服务工作情况的调研报告\n${note}\n市人大常委会社会建设工作委员会\n现将调研情况报告如下。`,
        '关于全市养老服务工作情况报告的审议意见\n组成人员认为，工作取得成效。\n组成人员建议：\n一、完善网络。加快建设。',
        '关于全市养老服务工作情况报告审议意见落实情况的反馈报告\n市人民政府办公室\n根据《关于全市养老服务工作情况报告的审议意见》，现将落实情况报告如下。\n一、完善网络\n已建成设施。',
      ]),
    ).toEqual(['d2 researches d1', 'd3 deliberates-on d1', 'd4 answers d3']);
  });

  it('names the other paper by its title when it is not here', async () => {
    expect(
      await linksOf([
        '关于全市养老服务工作情况报告的审议意见\n组成人员认为，工作取得成效。\n组成人员建议：\n一、完善网络。加快建设。',
      ]),
    ).toEqual(['d1 deliberates-on 关于全市养老服务工作情况的报告']);
  });

  it('pairs duty reports of the same title by the person', async () => {
    const duty = (office: string, name: string) =>
      `履职情况报告\n${note}\n云泽市${office} ${name}\n各位委员：\n现将履职情况报告如下。`;
    const research = (office: string, name: string) =>
      `关于云泽市${office}${name}履职情况的调研报告\n${note}\n第二调研小组\n现将调研情况报告如下。`;
    expect(
      await linksOf([
        duty('民政局局长', '孙梅'),
        duty('国有资产监督管理委员会主任', '何涛'),
        research('国有资产监督管理委员会主任', '何涛'),
        research('民政局局长', '孙梅'),
      ]),
    ).toEqual(['d3 duty-pair d2', 'd4 duty-pair d1']);
  });

  it('lets a review review, a resolution approve and a motion be implemented', async () => {
    const links = await linksOf([
      `关于云泽市2026年本级预算调整方案（草案）的报告\n${note}\n云泽市财政局局长 刘晓\n各位委员：\n现报告如下。`,
      `关于云泽市2026年本级预算调整方案（草案）的审查结果报告\n${note}\n市人大财经委主任委员 夏文\n各位委员：\n现报告如下。`,
      '云泽市人民代表大会常务委员会关于批准云泽市2026年本级预算调整方案的决议\n（2026年3月27日市九届人大常委会第二十次会议通过）\n会议听取了《关于云泽市2026年本级预算调整方案（草案）的报告》，决定批准该方案。',
      `关于“推进旧城更新”代表议案实施情况的报告\n${note}\n云泽市住建局局长 沈岸\n各位委员：\n根据《关于“推进旧城更新”代表议案处理意见的决定》，现报告如下。`,
    ]);
    expect(links).toEqual([
      'd2 reviews d1',
      'd3 approves d1',
      'd4 implements 关于“推进旧城更新”代表议案处理意见的决定',
      'd4 implements 关于“推进旧城更新”的议案',
    ]);
  });
});
