import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const gazette = path.join(projectRoot, 'assets/samples', sampleGazette);
const feedback = path.join(projectRoot, 'assets/samples', sampleFeedback);

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** A workspace with the sample gazette in it. */
async function importedFolder(): Promise<string> {
  const folder = newFolder();
  await runTestCli(folder, 'import', gazette);
  return folder;
}

async function listed(folder: string, ...words: string[]): Promise<{ id: string; title: string }[]> {
  const run = await runTestCli(folder, 'list', ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return JSON.parse(run.out);
}

describe('duban import', () => {
  it('imports a file and says what it held', async () => {
    const run = await runTestCli(newFolder(), 'import', gazette);
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(run.out).toMatch(
      /^已导入 云泽市人大常委会公报2026年第4号\.txt（[0-9a-f]{12}）：读出 10 份文件、2 件审议意见（11 条）、1 份反馈报告。/,
    );
  });

  it('names the suggestions of a list that it took in, and no kinds of which there are none', async () => {
    const list = written(
      '建议目录.csv',
      '编号,标题,领衔代表,主办单位\n7,关于增设路灯的建议,邱晚舟,市城市管理局\n8,关于补种行道树的建议,沐青岩,市园林局\n',
    );
    const run = await runTestCli(newFolder(), 'import', list);
    expect(run.out).toMatch(/：读出 1 份文件、2 件代表建议。$/m);
  });

  it('recognises the same file under another name', async () => {
    const folder = await importedFolder();
    const copy = written('另一个名字.txt', readFileSync(gazette));
    const run = await runTestCli(folder, 'import', copy, '--json');
    expect(JSON.parse(run.out)).toMatchObject([{ outcome: 'already-known', name: sampleGazette }]);
    expect(await listed(folder, 'sources')).toHaveLength(1);
  });

  it('imports the good files and gives each bad one its sentence', async () => {
    const folder = newFolder();
    const run = await runTestCli(folder, 'import', 'no-such-file.txt', gazette, newFolder(), feedback);
    expect(run.code).toBe(1);
    expect(run.complaints.trim().split('\n')).toEqual([
      expect.stringContaining('找不到文件“no-such-file.txt”'),
      expect.stringContaining('是文件夹'),
    ]);
    expect((await listed(folder, 'sources')).map((one) => one.title).sort()).toEqual(
      [sampleGazette, sampleFeedback].map((name) => name.replace('.txt', '')).sort(),
    );
  });

  it.each([
    ['an empty file', 'empty.txt', new Uint8Array(), '空文件'],
    ['a file of blanks', 'blank.txt', new TextEncoder().encode(' \n\n　\n'), '空文件'],
    [
      'bytes that are no text',
      'bytes.txt',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 151) % 256),
      '未导入',
    ],
  ])('says in one sentence what is wrong with %s', async (_, name, content, words) => {
    const folder = newFolder();
    const run = await runTestCli(folder, 'import', written(name, content));
    expect(run).toMatchObject({ code: 1, out: '', log: '' });
    expect(run.complaints).toMatch(/^[^\n]+。\n$/);
    expect(run.complaints).toContain(words);
    expect(await listed(folder, 'sources')).toEqual([]);
  });

  it('refuses a file of 100 MB by its size', async () => {
    const file = written('large.txt', '');
    truncateSync(file, 100 * 1024 * 1024);
    const run = await runTestCli(newFolder(), 'import', file);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toContain('50 MB');
  });

  it('reads GB18030 like UTF-8', async () => {
    // 中文 in GB18030, enough of it to be told from other encodings.
    const line = Uint8Array.from([
      0xb9, 0xd8, 0xd3, 0xda, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5, 0xc4, 0xb1, 0xa8, 0xb8, 0xe6, 0x0a,
    ]);
    const run = await runTestCli(newFolder(), 'read', written('gbk.txt', Buffer.concat([line, line, line])), '--json');
    expect(JSON.parse(run.out)).toMatchObject({ source: { encoding: 'gb18030', lines: 3 } });
  });

  it('leaves what is stored alone when a later file fails', async () => {
    const folder = await importedFolder();
    const before = await listed(folder, 'points');
    await runTestCli(folder, 'import', written('empty.txt', ''));
    expect(await listed(folder, 'points')).toEqual(before);
  });
});

describe('duban list and show', () => {
  it('gives records with id and title as one JSON value', async () => {
    const points = await listed(await importedFolder(), 'points');
    expect(points.length).toBeGreaterThan(0);
    expect(points.every((point) => point.id !== '' && point.title !== '')).toBe(true);
  });

  it('narrows points by their opinion', async () => {
    const folder = await importedFolder();
    const [opinion] = await listed(folder, 'opinions');
    const narrowed = await listed(folder, 'points', '--opinion', opinion?.id ?? '');
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan((await listed(folder, 'points')).length);
  });

  it('aligns the columns of a table, Chinese characters counting two', async () => {
    const { out } = await runTestCli(await importedFolder(), 'list', 'documents');
    const [, rule = '', ...rows] = out.split('\n');
    const second = rule.indexOf('  ') + 2;
    expect(rows.slice(0, 3).every((row) => row.slice(second - 2, second) === '  ')).toBe(true);
  });

  it('shows one record with its words', async () => {
    const folder = await importedFolder();
    const [point] = await listed(folder, 'points');
    const run = await runTestCli(folder, 'show', point?.id ?? '', '--json');
    expect(JSON.parse(run.out)).toMatchObject({ id: point?.id, citation: { quote: expect.stringMatching(/./) } });
    expect((await runTestCli(folder, 'show', point?.id ?? '')).out).toMatch(/理由 +前面有引出建议的话、段首有编号/);
  });

  it('takes the common options before the command too', async () => {
    const folder = await importedFolder();
    const run = await runTestCli('nowhere', '--data-dir', folder, '--json', 'list', 'sources');
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(JSON.parse(run.out)).toHaveLength(1);
  });

  it('refuses an option that would narrow nothing', async () => {
    const run = await runTestCli(newFolder(), 'list', 'sources', '--opinion', 'x');
    expect(run.code).toBe(2);
    expect(run.complaints).toContain('--opinion');
  });
});

describe('duban set, log and undo', () => {
  it('sets organ and due date of a point, tells it in the trail, and takes it back', async () => {
    const folder = await importedFolder();
    const id = (await listed(folder, 'points'))[0]?.id ?? '';
    const set = await runTestCli(folder, 'set', id, '--organ', '市卫生健康委员会', '--due', '2027-03-31', '--json');
    expect(JSON.parse(set.out)).toMatchObject({ id, due: { date: '2027-03-31' } });
    const log = JSON.parse((await runTestCli(folder, 'log', '--json')).out);
    expect(log).toMatchObject([{ what: 'point-updated', who: '周文', undoes: null }, { what: 'source-imported' }]);
    expect(await runTestCli(folder, 'undo')).toMatchObject({ code: 0, complaints: '' });
    expect((await listed(folder, 'points'))[0]).toMatchObject({ id, due: null });
    expect(await runTestCli(folder, 'redo')).toMatchObject({ code: 0 });
    expect((await listed(folder, 'points'))[0]).toMatchObject({ due: { date: '2027-03-31' } });
  });

  it('says that there is nothing to undo', async () => {
    const run = await runTestCli(newFolder(), 'undo');
    expect(run).toMatchObject({ code: 1, out: '', complaints: '没有可以撤销或重做的修改。\n' });
  });
});

describe('duban find, office and remove', () => {
  it('finds words and says where they stand', async () => {
    const folder = await importedFolder();
    const found = JSON.parse((await runTestCli(folder, 'find', '托育', '--json')).out);
    expect(found.groups.map((one: { group: string }) => one.group)).toContain('points');
    expect((await runTestCli(folder, 'find', '托育')).out).toContain('意见条目  共');
    expect(await runTestCli(folder, 'find', ' ')).toMatchObject({ code: 2, out: '' });
  });

  it('prints every rate by its name, with its figures and its formula', async () => {
    const { out } = await runTestCli(await importedFolder(), 'status');
    expect(out).toMatch(/落实率 {2}暂无可计（0\/0） {2}经核查已落实 0 条 ÷ 已交办条目 0 条/);
    expect(out).not.toMatch(/points-done/);
  });

  it('changes one setting and leaves the others', async () => {
    const folder = newFolder();
    await runTestCli(folder, 'office', '--issuer', '云泽市人大常委会办公室');
    const run = await runTestCli(folder, 'office', '--operator', '李红', '--json');
    expect(JSON.parse(run.out)).toMatchObject({ issuer: '云泽市人大常委会办公室', operator: '李红' });
  });

  it('takes a source out, and undo brings it back', async () => {
    const folder = await importedFolder();
    const [source] = await listed(folder, 'sources');
    expect(await runTestCli(folder, 'remove', source?.id ?? '')).toMatchObject({ code: 0, complaints: '' });
    expect(await listed(folder, 'sources')).toEqual([]);
    await runTestCli(folder, 'undo');
    expect(await listed(folder, 'sources')).toHaveLength(1);
  });
});

describe('duban brief', () => {
  it('writes the comparison as a Word file', async () => {
    const folder = await importedFolder();
    const out = path.join(newFolder(), 'brief.docx');
    const [opinion] = await listed(folder, 'opinions');
    const run = await runTestCli(folder, 'brief', 'comparison', '--opinion', opinion?.id ?? '', '--out', out, '--json');
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(JSON.parse(run.out)).toMatchObject({ kind: 'comparison', file: out });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(path.dirname(out))).toEqual(['brief.docx']);
  });

  it('refuses a folder as output, and an unknown kind', async () => {
    const folder = await importedFolder();
    const [opinion] = await listed(folder, 'opinions');
    const words = ['--opinion', opinion?.id ?? '', '--out'];
    const toFolder = await runTestCli(folder, 'brief', 'comparison', ...words, newFolder());
    expect(toFolder).toMatchObject({ code: 1, out: '' });
    expect(toFolder.complaints).toContain('不能作为输出文件');
    const unknown = await runTestCli(folder, 'brief', 'comparsion', ...words, 'x.docx');
    expect(unknown.code).toBe(2);
    expect(unknown.complaints).toContain('comparison');
  });

  it('says when the output cannot be written', async () => {
    const folder = await importedFolder();
    const [opinion] = await listed(folder, 'opinions');
    const out = path.join(newFolder(), 'no', 'such', 'folder', 'brief.docx');
    const run = await runTestCli(folder, 'brief', 'comparison', '--opinion', opinion?.id ?? '', '--out', out);
    expect(run).toMatchObject({ code: 1, log: '' });
    expect(run.complaints).toContain('无法写入文件');
  });
});

describe('a command written wrongly', () => {
  it.each([
    [['imprt', 'x'], 'import'],
    [['list', 'pionts'], 'points'],
    [['list', 'points', '--opnion', 'x'], '--opinion'],
    [['import'], 'duban import FILE'],
    [['show', 'a', 'b'], 'duban show RECORD'],
    [['brief', 'comparison'], '--out'],
    [['list', 'points', '--data-dir', ''], '--data-dir'],
    [['vote', 'x', '满意'], '--on'],
    [['redo', '--on', '2026-03-01'], 'duban redo OPINION'],
    [['status', '--known'], '--as-of'],
    [['set', 'x'], '没有写要登记什么'],
    [['points'], 'points merge'],
  ])('exits with 2, points to the mistake and shows how it is written: %s', async (words, hint) => {
    const run = await runTestCli(newFolder(), ...words);
    expect(run).toMatchObject({ code: 2, out: '', log: '' });
    expect(run.complaints).toContain(hint);
    expect(run.complaints).toContain('用法：duban');
  });

  it.each([
    [['set', 'x', '--due', '2026-02-30'], '“2026-02-30”在日历上没有这一天'],
    [['hand-over', 'x', '--on', '2027/13/1'], '“2027/13/1”在日历上没有这一天'],
    [['sign-for', 'x', '--on', '31.4.'], '“31.4.”不是完整的日期'],
    [['status', '--as-of', '明天'], '“明天”不是完整的日期'],
    [['self-report', 'x', '--value', '很好', '--on', '2026-1-1', '--by', '市水务局'], 'in-progress（办理中）'],
    [['vote', 'x', '通过', '--on', '2026-1-1'], 'basically-satisfied（基本满意）'],
    [['vote', 'x', '满意', '--on', '2026-1-1', '--ballots', '三十'], '30/5/1/0'],
    [['log', '--limit', '0'], '1 到 500'],
    [['due', '--within', 'soon'], '30d'],
    [['status', '--lang', 'fr'], 'fr'],
    [['list', 'sources', '--opinion', 'x'], '--opinion'],
    [['check', 'x', '--value', 'done', '--on', '2026-1-1', '--by', 'a', '--confirm', 'nonsense'], 'in-the-future'],
    [['office', '--answer-class', 'A'], '“A”要写成'],
    [['points', 'add', 'x', '--lines', '9-3', '--title', 'a'], '--lines'],
  ])('exits with 2 and one sentence for a value that cannot be: %s', async (words, hint) => {
    const run = await runTestCli(newFolder(), ...words);
    expect(run).toMatchObject({ code: 2, out: '', log: '' });
    expect(run.complaints).toContain(hint);
    expect(run.complaints.trim().split('\n')).toHaveLength(1);
  });

  it('speaks English when asked to', async () => {
    const run = await runTestCli(newFolder(), 'list', 'pionts', '--lang', 'en');
    expect(run.complaints).toMatch(/^There is no list “pionts”; did you mean “points”\?\nUsage: duban list /);
  });
});

describe('duban help and --version', () => {
  it('lists every command, explains one, and gives the version', async () => {
    expect((await runTestCli('', 'help')).out).toContain('import');
    expect((await runTestCli('', 'help', 'brief')).out).toContain('duban brief KIND');
    expect((await runTestCli('', 'set', '--help')).out).toContain('duban set POINT');
    expect((await runTestCli('', 'help', '--lang', 'en', 'set')).out).toContain('Usage: duban set POINT');
    expect(await runTestCli('', '--version')).toMatchObject({ code: 0, out: '1.2.3\n' });
    expect(await runTestCli('')).toMatchObject({ code: 2, out: '' });
  });
});

describe('duban read', () => {
  it('prints one reading and touches no workspace', async () => {
    const folder = path.join(newFolder(), 'untouched');
    const run = await runTestCli(folder, 'read', gazette, '--json');
    expect(JSON.parse(run.out)).toMatchObject({ format: 'duban.reading.v1', source: { name: sampleGazette } });
    expect(() => readdirSync(folder)).toThrow();
  });

  it('names what it is not sure of, with the line and the reasons', async () => {
    const letter = written('来信.txt', '关于夜间照明\n\n各街道：\n部分路段夜间照明不足，请抓紧排查。\n');
    const run = await runTestCli('', 'read', letter);
    expect(run.out).toMatch(/第 1 行 {2}关于夜间照明 {2}拿准 \d\d%：.*没有认出类别/);
    expect((await runTestCli('', 'read', gazette)).out).not.toContain('拿准');
  });

  it('lists the headings, and what was not read under them, with --outline', async () => {
    const head = '政府工作报告\n——2027年1月12日在云泽市第八届人民代表大会第二次会议上\n云泽市市长  周远\n各位代表：\n';
    const report = written('报告.txt', `${head}一、2026年工作回顾\n供水量增长3%，甲乙丙丁各有5处。\n`);
    const run = await runTestCli('', 'read', report, '--outline');
    expect(run.out).toContain('一、2026年工作回顾  第 5 行');
    expect(run.out).toContain('2026年工作回顾：数量 1 处（第 6 行）');
    expect((await runTestCli('', 'read', report)).out).toContain('未读出：数量 1 处');
  });

  it('accounts for every line with --explain', async () => {
    const run = await runTestCli('', 'read', gazette, '--explain', '--json');
    const lines = JSON.parse(run.out) as { line: number; fate: string | null }[];
    const written = readFileSync(gazette, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toHaveLength(written.length);
    expect(lines.filter((line) => line.fate === null)).toEqual([]);
  });
});
