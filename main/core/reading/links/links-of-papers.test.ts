import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

/** The links of papers: from, relation, to, how sure and why. */
async function linksOf(...papers: string[]): Promise<string[]> {
  const { reading } = await readText(papers.join('\n\n'));
  return reading.links.map(
    ({ from, relation, to, confidence, because }) => `${from} ${relation} ${to} ${confidence} ${because}`,
  );
}

const note = '——2026年3月26日在市九届人大常委会第二十次会议上';
const report = (matter: string, office = '民政局局长 孙梅') =>
  `关于${matter}情况的报告\n${note}\n云泽市${office}\n各位委员：\n现将有关情况报告如下。\n以上报告，请予审议。`;
const opinion = (matter: string) =>
  `关于${matter}情况报告的审议意见\n组成人员认为，工作取得成效。\n组成人员建议：\n一、完善网络。加快建设。\n二、落实资金。加大投入。`;
const resolution = (title: string, text: string) =>
  `云泽市人民代表大会常务委员会${title}\n（2026年3月27日市九届人大常委会第二十次会议通过）\n${text}`;

describe('links between papers', () => {
  it('lead to the nearest of two papers with one title, and to the earlier of two as near', async () => {
    const links = await linksOf(
      report('全市养老服务工作'),
      opinion('全市养老服务工作'),
      report('全市养老服务工作'),
      opinion('全市养老服务工作'),
    );
    expect(links).toEqual(['d2 deliberates-on d1 0.98 same-matter', 'd4 deliberates-on d3 0.98 same-matter']);
    const apart = await linksOf(
      report('全市养老服务工作'),
      report('全市渡口管理工作'),
      opinion('全市养老服务工作'),
      report('全市河道治理工作'),
      report('全市养老服务工作'),
    );
    expect(apart).toEqual(['d3 deliberates-on d1 0.98 same-matter']);
  });

  it('of minutes lead to the report that an item heard', async () => {
    const minutes = `云泽市人大常委会主任会议纪要\n（2026年5月8日）\n一、听取市人民政府关于全市养老服务工作情况的报告\n会议听取了市人民政府关于全市养老服务工作情况的报告。会议建议：\n1.完善网络。\n2.落实资金。`;
    expect(await linksOf(minutes)).toEqual(['d1 deliberates-on 关于全市养老服务工作情况的报告 0.7 carries-opinion']);
    expect(await linksOf(report('全市养老服务工作'), minutes)).toEqual(['d2 deliberates-on d1 0.9 carries-opinion']);
  });

  it('of a resolution lead to the report of its matter and to what it names and approves', async () => {
    const approving = resolution(
      '关于批准2026年预算调整方案的决议',
      '会议听取了《关于2026年预算调整方案的报告》，决定批准该方案。',
    );
    expect(await linksOf(approving)).toEqual(['d1 approves 关于2026年预算调整方案的报告 0.7 names-and-approves']);
    const heard = resolution(
      '关于养老服务工作的决议',
      '会议听取了《关于全市养老服务工作情况的报告》。会议认为，要加强养老服务。',
    );
    expect(await linksOf(heard)).toEqual([]);
  });

  it('of a review lead to the draft that its title names', async () => {
    const review = `云泽市人民代表大会法制委员会关于《云泽市渡口管理条例（草案）》审议结果的报告\n${note}\n市人大法制委员会主任委员 夏文\n各位委员：\n现报告如下。`;
    expect(await linksOf(review)).toEqual(['d1 reviews 云泽市渡口管理条例（草案） 0.85 title-names-text']);
  });

  it('of an answer lead to the opinion, here or elsewhere', async () => {
    const answer =
      '关于全市养老服务工作情况报告审议意见研究处理情况的报告\n市人大常委会：\n一、完善网络\n已建成设施12处。';
    expect(await linksOf(answer)).toEqual([
      'd1 answers 关于全市养老服务工作情况报告的审议意见 0.85 answered-elsewhere',
    ]);
    expect(await linksOf(opinion('全市养老服务工作'), answer)).toEqual([
      'd1 deliberates-on 关于全市养老服务工作情况的报告 0.8 report-elsewhere',
      'd2 answers d1 0.95 names-answered',
    ]);
  });
});
