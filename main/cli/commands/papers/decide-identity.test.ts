import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const session = '云泽市第九届人民代表大会第五次会议';

function written(folder: string, name: string, ...rows: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${session}代表建议目录\n编号,标题,主办单位\n${rows.join('\n')}\n`);
  return file;
}

/** A workspace with a list, and the same list numbered anew beside it. */
async function renumbered() {
  const [folder, files] = [newFolder(), newFolder()];
  const first = written(
    files,
    '目录.csv',
    '101,关于增设母婴室的建议,市交通运输局',
    '103,关于修缮步道的建议,市城市管理局',
  );
  const second = written(
    files,
    '新目录.csv',
    '102,关于增设母婴室的建议,市交通运输局',
    '104,关于增设路灯的建议,市城市管理局',
  );
  await runTestCli(folder, 'import', first);
  return { folder, second };
}

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return JSON.parse(run.out);
}

describe('an import looked at by command', () => {
  it('says what will be added, what is asked about and what is left out, and stores nothing', async () => {
    const { folder, second } = await renumbered();
    const { code, out } = await runTestCli(folder, 'import', second, '--preview');
    expect(code).toBe(0);
    expect(out).toContain('将新增 代表建议 1 条\n    关于增设路灯的建议\n');
    expect(out).toContain('待认定是否同一 1\n    关于增设母婴室的建议：标题相同，编号不同\n');
    expect(await json(folder, 'list', 'suggestions')).toHaveLength(2);
    expect(await json(folder, 'list', 'sources')).toHaveLength(1);
  });

  it('says of each file of several what it would do, and of one that cannot be read why', async () => {
    const { folder, second } = await renumbered();
    const empty = path.join(path.dirname(second), '空.txt');
    writeFileSync(empty, '');
    const run = await runTestCli(folder, 'import', empty, second, '--preview');
    expect(run).toMatchObject({ code: 1, complaints: expect.stringContaining('“空.txt”是空文件') });
    expect(run.out).toContain('导入预览：新目录.csv');
  });
});

describe('what may be one and the same, by command', () => {
  it('is told after the import, listed, shown with both sides, and decided once', async () => {
    const { folder, second } = await renumbered();
    expect((await runTestCli(folder, 'import', second)).out).toContain('有 1 件待认定是否与已有的同一');
    const [question] = await json(folder, 'list', 'identities', '--status', 'open');
    const listed = await runTestCli(folder, 'list', 'identities', '--lang', 'en');
    expect(listed.out).toContain('新目录 line 3');
    expect((await runTestCli(folder, 'show', question.id)).out).toMatch(/新来的\n(?:.*\n)*.*102(?:.*\n)*已有的 s-/);
    const refused = await runTestCli(folder, 'identities', 'decide', question.id, '第103号');
    expect(refused).toMatchObject({ code: 1, complaints: expect.stringContaining(question.candidates[0].record) });
    await json(folder, 'identities', 'decide', question.id, '第101号');
    const numbers = (await json(folder, 'list', 'suggestions')).map((one: { number: string }) => one.number);
    expect(numbers.toSorted()).toEqual(['102', '103', '104']);
    expect(await json(folder, 'list', 'identities', '--status', 'open')).toEqual([]);
    expect(await json(folder, 'list', 'identities', '--status', 'decided')).toHaveLength(1);
    expect((await runTestCli(folder, 'identities', 'decide', question.id, 'none')).code).toBe(1);
  });

  it('enters what came in for itself where it is none of those shown', async () => {
    const { folder, second } = await renumbered();
    await runTestCli(folder, 'import', second);
    const [question] = await json(folder, 'list', 'identities');
    await runTestCli(folder, 'identities', 'decide', question.id, 'none');
    expect(await json(folder, 'list', 'suggestions')).toHaveLength(4);
    await runTestCli(folder, 'undo');
    expect(await json(folder, 'list', 'suggestions')).toHaveLength(3);
  });
});
