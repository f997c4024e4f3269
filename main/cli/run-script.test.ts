import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nursery, sampleWorkspaces } from '../testing/cli-workspace.ts';
import { holderIn } from '../testing/holder-in.ts';
import { type CliRun, runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore } from '../testing/test-core.ts';
import { runCli } from './run-cli.ts';

const newWorkspace = sampleWorkspaces();
const newFolder = temporaryFolders();

function run(folder: string, script: string[], ...options: string[]): Promise<CliRun> {
  return runTestCli({ folder, stdin: script.join('\n') }, 'run', '-', ...options);
}

async function noteOf(folder: string, record: string): Promise<unknown> {
  return JSON.parse((await runTestCli(folder, 'show', record, '--json')).out).note;
}

describe('duban run', () => {
  it('runs the lines of a file one after the other, the program’s name before them or not', async () => {
    const folder = newWorkspace();
    const file = path.join(newFolder(), '脚本.txt');
    writeFileSync(file, '# 登记备注\n\nset 第2号 --note "两处 点位"\nduban set 第3号 --note 好  # 已核\n');
    const done = await runTestCli(folder, 'run', file);
    expect(done).toMatchObject({ code: 0, complaints: '' });
    expect(done.out).toContain('完成 2 条命令，没有完成 0 条。');
    expect([await noteOf(folder, '第2号'), await noteOf(folder, '第3号')]).toEqual(['两处 点位', '好']);
  });

  it('stops at the first line that is refused, names it, and keeps what was done before', async () => {
    const folder = newWorkspace();
    const stopped = await run(folder, ['set 第2号 --note 一', '', 'set 第77号 --note 二', 'set 第3号 --note 三']);
    expect(stopped.code).toBe(1);
    expect(stopped.complaints).toMatch(/^第 3 行：找不到“第77号”.*。\n$/);
    expect([await noteOf(folder, '第2号'), await noteOf(folder, '第3号')]).toEqual(['一', '']);
  });

  it('goes on with --keep-going, tells of every line, and gives the code of the first refused one', async () => {
    const folder = newWorkspace();
    const script = ['set 第77号 --note 一', 'set 第2号', "set 第2号 --note '没有", 'set 第3号 --note 三'];
    const done = await run(folder, script, '--keep-going');
    expect(done.code).toBe(1);
    expect(done.complaints.match(/^第 \d 行：/gm)).toEqual(['第 1 行：', '第 2 行：', '第 3 行：']);
    expect(done.out).toContain('完成 1 条命令，没有完成 3 条。');
    expect(await noteOf(folder, '第3号')).toBe('三');
  });

  it('exits with 2 at a line that is written wrongly', async () => {
    const misspelt = await run(newWorkspace(), ['list points', 'lsit points']);
    expect(misspelt).toMatchObject({ code: 2, log: '' });
    expect(misspelt.complaints).toMatch(/^第 2 行：没有“lsit”这个命令，是不是“list”？/);
  });

  it('answers in JSON with one value that holds every line’s own', async () => {
    const script = ['set 第2号 --note 一', 'help', 'set 第77号 --note 二'];
    const done = await run(newWorkspace(), script, '--json', '--keep-going');
    expect(JSON.parse(done.out)).toMatchObject([
      { line: 1, command: 'set 第2号 --note 一', code: 0, value: { number: '002', note: '一' }, message: '' },
      { line: 2, code: 0, value: expect.stringContaining('duban') },
      { line: 3, code: 1, value: null, message: expect.stringContaining('第77号') },
    ]);
  });

  it('opens the workspace once, and gives it free', async () => {
    const folder = newWorkspace();
    let opened = 0;
    const script = ['list points', 'set 第2号 --note 一', 'undo', 'redo', 'status'].join('\n');
    const code = await runCli(['run', '-'], {
      version: '1.2.3',
      readingWorker: null,
      openCore: () => {
        opened += 1;
        return createTestCore(folder);
      },
      out: () => {},
      complain: () => {},
      log: () => {},
      readStdin: async () => new TextEncoder().encode(script),
    });
    expect([code, opened]).toEqual([0, 1]);
    expect(await holderIn(folder)).toMatchObject({ released: true });
  });

  it('works on the folder that stands behind run, whichever line comes first', async () => {
    const folder = newWorkspace();
    const place = { folder: path.join(newFolder(), 'elsewhere'), stdin: 'set 第2号 --note 一\n' };
    const done = await runTestCli(place, 'run', '-', '--data-dir', folder);
    expect(done).toMatchObject({ code: 0, complaints: '' });
    expect(existsSync(place.folder)).toBe(false);
    expect(await noteOf(folder, '第2号')).toBe('一');
  });

  it.each([
    ['run other.txt', '不能再写 run'],
    ['list points --data-dir /elsewhere', '--data-dir'],
  ])('refuses what a script cannot do: %s', async (line, words) => {
    const refused = await run(newWorkspace(), [line]);
    expect(refused.code).toBe(2);
    expect(refused.complaints).toContain(words);
  });

  it('speaks the language of run in every line', async () => {
    const refused = await run(newWorkspace(), ['set 第77号 --note 一'], '--lang', 'en');
    expect(refused.complaints).toMatch(/^Line 1: “第77号” was not found/);
  });

  it('says of a file that is not there, and of an empty one, what is wrong', async () => {
    expect((await runTestCli(newFolder(), 'run', 'nowhere.txt')).complaints).toContain('找不到文件');
    expect((await run(newFolder(), [])).code).toBe(1);
    expect(await run(newWorkspace(), ['# 只有注释'])).toMatchObject({ code: 0, complaints: '' });
  });

  it('asks for a confirmation per line, not for the whole script', async () => {
    const folder = newWorkspace();
    const line = `hand-over ${nursery} --on 2026-08-01`;
    expect((await run(folder, [line])).code).toBe(1);
    expect((await run(folder, [line, `${line} --sure`], '--keep-going')).out).toContain('完成 1 条命令');
  });
});
