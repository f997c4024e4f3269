import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

const opinion = (number: number, matter: string) => `云泽市人民代表大会常务委员会
云人常〔2025〕${number}号
云泽市人大常委会关于${matter}情况报告的审议意见
市人民政府：
2025年10月29日，市九届人大常委会第十七次会议听取和审议了${matter}情况的报告。会议提出以下审议意见：
一、公布${matter}名册
登记全部单位。
二、加强${matter}检查
每季度检查一次。
请市人民政府认真研究处理，于2026年2月10日前书面报告。
云泽市人大常委会
2025年11月7日`;

const report = `云泽市人民政府关于市九届人大常委会
2025年部分审议意见研究处理情况的报告
——2026年4月27日在云泽市第九届人民代表大会常务委员会第二十一次会议上
云泽市人民政府副市长　贺兰山
市人大常委会：
受市人民政府委托，现将市九届人大常委会2025年两项审议意见的研究处理情况报告如下，请予审议。
一、关于渡口管理情况报告的审议意见（云人常〔2025〕7号）研究处理情况
（一）关于公布渡口管理名册。已登记渡口46处，名册于2026年1月公布。
（二）关于加强渡口管理检查。每季度检查一次，将于2026年9月30日前完成全部复查。
二、关于夜市经营情况报告的审议意见（云人常〔2025〕8号）研究处理情况
（一）关于公布夜市经营名册。已登记夜市12处。`;

async function workspace() {
  const folder = newFolder();
  const run = (...words: string[]) => runTestCli(path.join(folder, 'w'), ...words);
  const bring = async (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return (await run('import', file)).out;
  };
  return { run, bring };
}

describe('a report that cites its opinion by number', () => {
  it('is laid to the only one that is known', async () => {
    const { bring } = await workspace();
    await bring('opinion.txt', opinion(7, '渡口管理'));
    const out = await bring('report.txt', report);
    expect(out).toContain('“云泽市人大常委会关于渡口管理情况报告的审议意见”');
    expect(out).not.toContain('没有找到它答复的审议意见');
  });

  it('is laid to it also where the opinion comes later', async () => {
    const { run, bring } = await workspace();
    await bring('report.txt', report);
    await bring('opinion.txt', opinion(7, '渡口管理'));
    expect((await run('list', 'feedback')).out).toContain('建议对应');
  });

  it('is laid to none where it cites several that are known, or another number', async () => {
    const { bring } = await workspace();
    await bring('opinion.txt', opinion(7, '渡口管理'));
    await bring('other.txt', opinion(8, '夜市经营'));
    expect(await bring('report.txt', report)).not.toContain('对应“');
    const { bring: again } = await workspace();
    await again('opinion.txt', opinion(17, '河道清淤'));
    expect(await again('report.txt', report)).not.toContain('对应“');
  });
});

describe('the same report once more', () => {
  it('is another text of the one that is known, and nothing is said to be registered', async () => {
    const { run, bring } = await workspace();
    await bring('opinion.txt', opinion(7, '渡口管理'));
    await bring('gazette.txt', `云泽市人民代表大会常务委员会公报\n2026年第2号\n\n${report}\n`);
    const out = await bring('report.txt', report);
    expect(out).toContain('是已登记反馈报告的另一文本，不另行登记');
    expect(out).not.toMatch(/没有找到它答复的审议意见|登记版本|办理措施 \d+ 项/);
    expect((await run('list', 'commitments')).out.match(/2026-09-30/g)).toHaveLength(1);
  });
});
