import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const title = '云泽市第九届人民代表大会第五次会议代表建议交办台账,,,,';
const head = '建议编号,标题,领衔代表,主办单位,交办日期';
const rows = [
  '1,关于疏浚梅溪的建议,陈砚青,市水务局,2026-03-05',
  '2,关于扩建城南小学的建议,陆知秋,待定,2026-13-05',
  '3,关于补种行道树的建议,顾南枝,市城管局,2026-03-05',
];

function written(folder: string, name: string, ...lines: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, [title, head, ...lines].join('\n'));
  return file;
}

/** The lines under the sentence of the file. */
function told(out: string): string[] {
  return out.split('\n').flatMap((line) => (/^\s+第|^\s+代表建议目录|^\s+“/.test(line) ? [line.trim()] : []));
}

const changed = [rows[0]?.replace('市水务局', '市住建局') ?? '', rows[1] ?? '', '合计,2件,,,'];
const wanted = [
  '代表建议目录：新增 0 件，更新 1 件，已有 1 件，待认定 0 件，不导入 1 行。',
  '第 3 行“关于疏浚梅溪的建议”：主办单位：市水务局 → 市住建局',
  '第 3 行：主办单位由“市水务局”（2026-03-05 交办）改为“市住建局”，没有另写交办日期，看不出是更正还是重新交办；原主办单位保留，待认定，认定之前不计任何单位逾期',
  '第 4 行“主办单位”：“待定”不是一个具体单位，按原文保留，未登记为承办单位',
  '第 4 行“交办日期”：没有“2026-13-05”这一天，按原文保留，该项未登记',
  '第 5 行是合计行，未作为建议',
];

describe('a list by the general import', () => {
  it('says of its rows what the import of lists says, in the preview and after the import', async () => {
    const folder = newFolder();
    const workspace = path.join(folder, 'w');
    await runTestCli(workspace, 'import', written(folder, '台账.csv', ...rows));
    const newer = written(folder, '台账（新）.csv', ...changed);
    const gone = '“台账”原有、这次没有：第3号建议“关于补种行道树的建议”，仍保留';
    const preview = await runTestCli(workspace, 'import', newer, '--preview');
    expect(told(preview.out).filter((line) => /第 \d|目录|原有/.test(line))).toEqual(
      expect.arrayContaining([...wanted, gone]),
    );
    expect(preview.out).not.toMatch(/o-[0-9a-f]{12}/);
    const run = await runTestCli(workspace, 'import', newer);
    expect(told(run.out)).toEqual([...wanted, gone]);
    const { out } = await runTestCli(workspace, 'show', '第3号');
    expect(out).toContain('第3号建议：关于补种行道树的建议');
  });

  it('gives the rows to scripts', async () => {
    const folder = newFolder();
    const file = written(folder, '台账.csv', ...rows);
    const { out } = await runTestCli(path.join(folder, 'w'), 'import', file, '--json');
    expect(JSON.parse(out)).toMatchObject([{ listed: { added: 3, gone: [], warnings: [{ row: 4 }, { row: 4 }] } }]);
  });

  it('says nothing of lists where there are none, and calls no list of the same columns a newer printing', async () => {
    const folder = newFolder();
    const workspace = path.join(folder, 'w');
    await runTestCli(workspace, 'import', written(folder, '一.csv', ...rows));
    const { out } = await runTestCli(
      workspace,
      'import',
      written(folder, '二.csv', '4,关于更新供水管网的建议,许闻溪,市水务局,2026-03-05'),
    );
    expect(out).not.toContain('原有、这次没有');
  });
});

describe('the import of lists', () => {
  it('tells what changes, old and new, and the columns without code words', async () => {
    const folder = newFolder();
    const workspace = path.join(folder, 'w');
    await runTestCli(workspace, 'suggestions', 'import', written(folder, '台账.csv', ...rows));
    const { out } = await runTestCli(workspace, 'suggestions', 'import', written(folder, '台账.csv', ...changed));
    expect(out).toMatch(/第 3 行“关于疏浚梅溪的建议”：主办单位：(?:云泽)?市水务局 → 市住建局/);
    expect(out).toContain('第3号建议“关于补种行道树的建议”，仍保留');
    expect(out).toContain('“领衔代表”一列：提出人');
    expect(out).not.toMatch(/[a-zA-Z]{3,}(?<!csv)/);
  });
});
