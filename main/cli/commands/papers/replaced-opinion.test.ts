import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const title = '关于渡口管理情况报告的审议意见';

const paper = (day: string, last: string) => `云泽市人民代表大会常务委员会
云人常〔2026〕7号
${title}
市人民政府：
2026年3月26日，市九届人大常委会第二十次会议听取和审议了渡口管理情况的报告。组成人员建议：
一、公布渡口名册。登记全部渡口。
二、加强渡口检查。每季度检查一次。
${last}请市人民政府认真研究处理，于2026年6月30日前书面报告。
云泽市人民代表大会常务委员会
${day}`;
const first = paper('2026年4月1日', '');
const second = paper('2026年4月16日', '三、配齐救生设备。每处渡口不少于2套。\n');

describe('an opinion that a corrected version took the place of', () => {
  async function replaced() {
    const folder = newFolder();
    const run = (...words: string[]) => runTestCli(path.join(folder, 'w'), ...words);
    const save = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    };
    await run('import', save('first.txt', first));
    const [, source = ''] = /"source": ?"(\w+)"/.exec((await run('list', 'opinions', '--json')).out) ?? [];
    await run('import', save('second.txt', second), '--replaces', source);
    return { run, old: `${source}-d1` };
  }

  it('stood until then: a day between the two shows it with its points', async () => {
    const { run, old } = await replaced();
    const then = await run('list', 'opinions', '--as-of', '2026-04-08');
    expect(then.out).toContain(title);
    expect(then.out).toContain('共 1 条');
    const shown = await run('show', old, '--as-of', '2026-04-08');
    expect(shown.out).toContain('2026-04-01');
    expect(shown.out).toContain('加强渡口检查');
    expect(shown.out).not.toContain('配齐救生设备');
    expect((await run('list', 'points', '--as-of', '2026-04-08')).out).toContain('共 2 条');
  });

  it('is there once from the day of the new one on, and not before its own', async () => {
    const { run } = await replaced();
    const later = await run('list', 'points', '--as-of', '2026-04-20');
    expect(later.out).toContain('配齐救生设备');
    expect(later.out).toContain('共 3 条');
    expect((await run('list', 'opinions', '--as-of', '2026-03-20')).out).not.toContain(title);
  });

  it('says of the old paper which one took its place, and from when on', async () => {
    const { run, old } = await replaced();
    expect((await run('show', old)).out).toMatch(/已由 2026-04-16 的文本替代/);
    expect((await run('show', old, '--as-of', '2026-04-08')).out).not.toContain('替代');
  });
});
