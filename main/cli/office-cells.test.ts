import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleWorkspaces } from '../testing/cli-workspace.ts';
import { runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

async function workspace(): Promise<string> {
  const folder = newWorkspace();
  const lists = [
    '编号,标题,主办单位,督办领导,经办科室\n901,关于疏浚梅溪的建议,市水务局,郁长林,河湖科\n902,关于修缮书院的建议,市教育局,,基础科',
    '编号,标题,评价结果\n901,关于疏浚梅溪的建议,满意\n902,关于修缮书院的建议,满意',
  ];
  for (const [at, words] of lists.entries()) {
    const file = path.join(folder, `目录${at}.csv`);
    writeFileSync(file, words);
    const { code } = await runTestCli(folder, 'import', file);
    expect(code).toBe(0);
  }
  return folder;
}

describe('the own columns of the office', () => {
  it('are shown with the suggestion, whichever list brought them', async () => {
    const folder = await workspace();
    const { out } = await runTestCli(folder, 'show', '第901号');
    expect(out).toMatch(/目录中的自设栏目\n {2}督办领导\s+郁长林\n {2}经办科室\s+河湖科\n/);
    const other = (await runTestCli(folder, 'show', '第902号')).out;
    expect(other).toContain('基础科');
    expect(other).not.toContain('督办领导');
  });

  it('are found by what stands in them', async () => {
    const folder = await workspace();
    expect((await runTestCli(folder, 'find', '郁长林')).out).toContain('关于疏浚梅溪的建议');
    const { out } = await runTestCli(folder, 'find', '基础科');
    expect(out).toContain('关于修缮书院的建议');
    expect(out).not.toContain('梅溪');
  });
});
