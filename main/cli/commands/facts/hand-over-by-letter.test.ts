import { describe, expect, it } from 'vitest';
import { workspacesOf } from '../../testing/workspaces-of.ts';

const workspaceOf = workspacesOf();
const title = '关于渡口管理工作情况报告的审议意见';

const opinion = `云泽市人民代表大会常务委员会
云人常审〔2026〕7号
${title}
市人民政府、市中级人民法院：
2026年3月26日，市九届人大常委会第二十次会议听取和审议了渡口管理工作情况的报告。组成人员建议：
一、公布渡口名册。登记全部渡口。
二、缩短审理周期。推行繁简分流。
请认真研究处理，报告时限在交办函中分别明确。
云泽市人民代表大会常务委员会
2026年4月1日`;

const letter = `云泽市人大常委会办公室
云人常办函〔2026〕9号
关于交办渡口管理工作情况报告审议意见的函
市人民政府、市中级人民法院：
现将《${title}》（云人常审〔2026〕7号）交你们研究处理。承办条目和时限如下：
| 承办机关 | 承办条目 | 征求意见稿送交时限 | 书面报告时限 |
| --- | --- | --- | --- |
| 市人民政府 | 第一条 | 2026年6月15日 | 2026年6月30日 |
| 市中级人民法院 | 第二条 | 2026年5月15日 | 2026年5月29日 |
云泽市人大常委会办公室
2026年4月3日`;

const taken = /市人民政府期限 2026-06-30，市中级人民法院期限 2026-05-29/;

describe('hand-over by an imported letter', () => {
  it.each([
    ['behind the opinion', [opinion, letter]],
    ['before it', [letter, opinion]],
  ])('is laid out by the import, %s, with the line that takes all days', async (_, texts) => {
    const { run, out } = await workspaceOf(...texts);
    expect(out).toContain('写明期限 4 项，尚未登记交办');
    expect(out).toMatch(/市中级人民法院（第 2 条）：报送征求意见稿，2026-05-15（第 9 行“.*”）/);
    const [, line = ''] = /登记时执行：duban (.*)/.exec(out) ?? [];
    expect((await run('show', title)).out).toContain(line);
    const handed = await run(...line.split(' '));
    expect(handed.complaints).toBe('');
    expect(handed.out).toMatch(taken);
    const { out: shown } = await run('show', title);
    expect(shown).toMatch(/征求意见稿 +市中级人民法院 +2026-05-15/);
    expect(shown).not.toMatch(/更正|登记时执行/);
  });

  it('takes the days where day or number of the line are those of the letter, and none by none', async () => {
    const { run } = await workspaceOf(opinion, letter);
    const by = (...words: string[]) => run('hand-over', title, '--on', '2026-04-03', ...words);
    expect((await by('--letter', '无', '--organ', '市人民政府')).out).not.toMatch(/登记的期限/);
    await run('undo');
    expect((await by()).out).toMatch(taken);
    await run('undo');
    expect((await by('--number', '云人常办函〔2026〕9号')).out).toMatch(taken);
  });

  it('leaves out organs and duties by their names, and says what there is where a name is none', async () => {
    const { run } = await workspaceOf(opinion, letter);
    const by = (...words: string[]) => run('hand-over', title, '--letter', '云人常办函〔2026〕9号', ...words);
    const { code, complaints } = await by('--leave-out', '市教育局');
    expect([code, complaints]).toEqual([
      2,
      expect.stringMatching(/“市教育局”不在交办函写明的期限里；写明的有：市人民政府/),
    ]);
    const { out } = await by('--leave-out', '市中级人民法院=征求意见稿', '--leave-out', '市人民政府');
    expect(out).toMatch(/市中级人民法院（第 2 条）：书面报告/);
    expect(out).not.toMatch(/：报送征求意见稿|市人民政府（第 1 条）/);
    const again = await by('--on', '2026-04-03');
    expect(again.out).toMatch(taken);
  });

  it('refuses a paper that hands nothing over, and a letter for a suggestion', async () => {
    const { run } = await workspaceOf(opinion, letter);
    const { code } = await run('hand-over', title, '--letter', title, '--on', '2026-04-03');
    expect(code).toBe(1);
    expect((await run('hand-over', title, '--letter', '云人常办函〔2026〕99号')).code).not.toBe(0);
  });
});
