import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const text = '云泽市人民政府\n关于水源地保护情况的报告\n现将有关情况报告如下。\n';

/** A workspace that is to come, a marked file and one without a mark. */
function scene(mark = '机密★10年') {
  const folder = newFolder();
  const [marked, open] = [path.join(folder, '水源地报告.txt'), path.join(folder, '公开报告.txt')];
  writeFileSync(marked, `${mark}\n${text}`);
  writeFileSync(open, text);
  return { workspace: path.join(folder, 'w'), marked, open };
}

async function sources(workspace: string): Promise<{ name: string }[]> {
  return JSON.parse((await runTestCli(workspace, 'list', 'sources', '--json')).out);
}

describe('a file with a mark of secrecy on the command line', () => {
  it('is refused with the mark and the way to confirm it, while the others are imported', async () => {
    const { workspace, marked, open } = scene();
    const run = await runTestCli(workspace, 'import', marked, open);
    expect(run.code).toBe(1);
    expect(run.complaints).toContain('“机密★10年”（水源地报告.txt，第 1 行）');
    expect(run.complaints).toContain('--confirm marked-secret');
    expect((await sources(workspace)).map(({ name }) => name)).toEqual(['公开报告.txt']);
  });

  it('is not let in by --sure, which is typed out of habit', async () => {
    const { workspace, marked } = scene();
    const run = await runTestCli(workspace, 'import', marked, '--sure');
    expect([run.code, run.complaints]).toMatchObject([1, expect.stringContaining('--sure 不算')]);
    expect(await sources(workspace)).toEqual([]);
  });

  it.each([
    ['a state secret', '机密★10年', ['--confirm', 'marked-secret']],
    ['an internal paper', '内部资料', ['--sure']],
  ])('of %s is imported once confirmed, and list, show and log say so', async (_, mark, sure) => {
    const { workspace, marked } = scene(mark);
    expect((await runTestCli(workspace, 'import', marked, ...sure)).code).toBe(0);
    expect((await runTestCli(workspace, 'list', 'sources')).out).toContain(`${mark} · `);
    const { id } = JSON.parse((await runTestCli(workspace, 'list', 'sources', '--json')).out)[0];
    expect((await runTestCli(workspace, 'show', id)).out).toMatch(
      new RegExp(`带有标志 “${mark}”（水源地报告\\.txt，第 1 行），由 .+ 于 \\d{4}-\\d\\d-\\d\\d 确认导入`),
    );
    expect((await runTestCli(workspace, 'log')).out).toContain(`水源地报告（经确认导入，标志：${mark}）`);
  });

  it('is not looked at either before it is confirmed', async () => {
    const { workspace, marked } = scene();
    expect((await runTestCli(workspace, 'import', marked, '--preview')).code).toBe(1);
    expect((await runTestCli(workspace, 'import', marked, '--preview', '--confirm', 'marked-secret')).code).toBe(0);
    expect(await sources(workspace)).toEqual([]);
  });

  it('is named by read, which stores nothing', async () => {
    const { workspace, marked, open } = scene('内部资料　注意保存');
    expect((await runTestCli(workspace, 'read', marked)).out).toContain('内部资料　注意保存');
    expect((await runTestCli(workspace, 'read', open)).out).not.toContain('标志');
    const { secrecy } = JSON.parse((await runTestCli(workspace, 'read', marked, '--json')).out);
    expect(secrecy).toMatchObject([{ kind: 'internal', place: 'line', line: 1 }]);
  });
});
