import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renewalReport, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newWorkspace = sampleWorkspaces();
const newFolder = temporaryFolders();

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out);
}

function writtenList(): string {
  const file = path.join(newFolder(), '目录.csv');
  writeFileSync(
    file,
    '编号,标题,经办,备注\n101,关于增设母婴室的建议,市教育局,急\n102,关于修缮步道的建议,市城市管理局,\n',
  );
  return file;
}

describe('the handling of a suggestion by commands', () => {
  it('records contact, support, answer and rating, and says where it stands', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'contact', '第8号', '--on', '2026-03-20');
    const support = await runTestCli(folder, 'support', '第8号', '市公安局', '--on', '2026-3-10');
    expect(support).toMatchObject({ code: 0, complaints: '' });
    const answer = await runTestCli(
      folder,
      'answer',
      '第8号',
      '--on',
      '2026-04-28',
      '--number',
      '函7号',
      '--class',
      'A',
    );
    expect(answer.out).toBe('代表建议《关于加强预付卡监管的建议》：已答复，市商务局，期限 2026-05-10\n');
    const rated = await json(
      folder,
      'rate',
      '第8号',
      '--result',
      '满意',
      '--attitude',
      'satisfied',
      '--on',
      '2026-05-12',
    );
    expect(rated).toMatchObject({
      status: 'rated',
      rounds: [{ contactedOn: '2026-03-20', answerNumber: '函7号', result: 'satisfied', ratedOn: '2026-05-12' }],
    });
    expect((await json(folder, 'contact', '第8号', '--on', 'none')).rounds).toMatchObject([{ contactedOn: null }]);
  });

  it('keeps a second rating beside the first, and asks before; a past day has the rate of then', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'answer', '第8号', '--on', '2026-04-28', '--class', 'A');
    await runTestCli(folder, 'rate', '第8号', '--result', '基本满意', '--on', '2026-05-12');
    const again = ['rate', '第8号', '--result', '不满意', '--on', '2026-10-13'];
    const asked = await runTestCli(folder, ...again);
    expect(asked).toMatchObject({ code: 1, complaints: expect.stringContaining('2026-05-12 基本满意') });
    await json(folder, ...again, '--sure');
    const { out } = await runTestCli(folder, 'show', '第8号');
    expect(out).toContain('2026-05-12  代表反馈  对结果基本满意');
    expect(out).toContain('2026-10-13  代表反馈  对结果不满意');
    const rates = async (day: string) => (await runTestCli(folder, 'status', '--as-of', day)).out;
    expect(await rates('2026-06-30')).toContain('满意和基本满意率  87.5%（7/8）');
    expect(await rates('2026-10-13')).toContain('满意和基本满意率  75.0%（6/8）');
    await runTestCli(folder, 'undo');
    expect((await json(folder, 'show', '第8号')).rounds[0]).toMatchObject({ result: 'basically-satisfied' });
  });

  it('records the supporting opinion of each organ, by place or by option, and takes one out again', async () => {
    const folder = newWorkspace();
    await json(folder, 'set', '第8号', '--support', '市公安局', '--support', '市财政局');
    const days = async (...words: string[]) => {
      const { rounds } = await json(folder, 'support', '第8号', ...words);
      return Object.values(rounds[0].supportOn);
    };
    expect(await days('--organ', '市公安局', '--on', '2026-03-10')).toEqual(['2026-03-10']);
    expect(await days('市财政局', '--on', '2026-03-12')).toEqual(['2026-03-10', '2026-03-12']);
    const { out } = await runTestCli(folder, 'show', '第8号');
    expect(out).toContain('2026-03-10  协办意见  市公安局');
    expect(out).toContain('2026-03-12  协办意见  市财政局');
    expect(await days('--organ', '市公安局', '--on', 'none')).toEqual(['2026-03-12']);
    expect(await days('--organ', '市公安局', '--organ', '市财政局', '--on', '2026-03-13')).toEqual([
      '2026-03-13',
      '2026-03-13',
    ]);
    expect((await runTestCli(folder, 'undo')).code).toBe(0);
    expect(Object.values((await json(folder, 'show', '第8号')).rounds[0].supportOn)).toEqual(['2026-03-12']);
    expect((await runTestCli(folder, 'support', '第8号', '--on', '2026-03-13')).code).toBe(2);
  });

  it('refuses an answer before the hand-over, and a rating of nothing', async () => {
    const folder = newWorkspace();
    const early = await runTestCli(folder, 'answer', '第8号', '--on', '2026-01-28', '--class', 'A', '--sure');
    expect(early).toMatchObject({ code: 1, out: '' });
    expect(early.complaints).toMatch(/^没有保存：日期 2026-01-28 早于交办日期 2026-02-10。\n$/);
    expect((await runTestCli(folder, 'rate', '第8号', '--on', '2026-05-12')).code).toBe(2);
    expect((await runTestCli(folder, 'contact', '第8号')).code).toBe(2);
    expect((await runTestCli(folder, 'support', '第8号', 'nobody', '--on', '2026-05-12')).code).toBe(1);
  });
});

describe('duban suggestions add and import', () => {
  it('enters a suggestion, and refuses the same one again', async () => {
    const folder = newWorkspace();
    const words = ['suggestions', 'add', '关于修复古城墙的建议', '--number', '50', '--channel', 'between-sessions'];
    expect(await json(folder, ...words, '--proposer', '白露', '--received', '2026.3.1')).toMatchObject({
      number: '50',
      channel: 'between-sessions',
      proposers: ['白露'],
      receivedOn: '2026-03-01',
      status: 'registered',
    });
    const again = await runTestCli(folder, ...words);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.complaints).toContain('关于修复古城墙的建议');
    expect((await runTestCli(folder, 'suggestions', 'add')).code).toBe(2);
  });

  it('shows what a list would bring, then brings it with the columns that a person names', async () => {
    const folder = newWorkspace();
    const file = writtenList();
    const session = ['--session', '九届六次会议'];
    const preview = await runTestCli(
      folder,
      'suggestions',
      'import',
      file,
      ...session,
      '--preview',
      '--map',
      '经办=主办单位',
    );
    expect(preview.out).toContain('只是预览，没有保存：新增 2 件');
    expect(preview.out).toContain('“经办”一列：主办单位');
    expect(await json(folder, 'list', 'suggestions')).toHaveLength(9);
    const brought = await json(
      folder,
      'suggestions',
      'import',
      file,
      ...session,
      '--map',
      '经办=lead',
      '--map',
      '备注=none',
    );
    expect(brought).toMatchObject({ added: 2, known: 0 });
    const ofOrgan: { number: string; session: string }[] = await json(
      folder,
      'list',
      'suggestions',
      '--organ',
      '市教育局',
    );
    expect(ofOrgan).toContainEqual(expect.objectContaining({ number: '101', session: '九届六次会议' }));
  });

  it.each([
    [['--map', '承办=lead'], 1, '没有“承办”这一列，有的是：编号、标题、经办、备注'],
    [['--map', '经办=boss'], 2, 'lead（主办单位）'],
    [['--map', '经办'], 2, '--map'],
  ])('refuses a column that there is not: %s', async (words, code, sentence) => {
    const folder = newWorkspace();
    const run = await runTestCli(folder, 'suggestions', 'import', writtenList(), ...words);
    expect(run).toMatchObject({ code, out: '', log: '' });
    expect(run.complaints).toContain(sentence);
    expect(await json(folder, 'list', 'suggestions')).toHaveLength(9);
  });

  it('says of a file without a table that it has none', async () => {
    const file = path.join(newFolder(), 'letter.txt');
    writeFileSync(file, '各代表团：\n请报送建议。\n');
    const run = await runTestCli(newWorkspace(), 'suggestions', 'import', file);
    expect(run).toMatchObject({
      code: 1,
      out: '',
      log: '',
      complaints: '文件里没有表格，没有读入。建议写成段落的，请用 duban import 导入，逐段读取。\n',
    });
  });
});

describe('duban commitments add and motions convert', () => {
  it('makes a commitment of lines of a paper, and refuses lines that are not in it', async () => {
    const folder = newWorkspace();
    const words = ['commitments', 'add', renewalReport, '--title', '物业覆盖', '--organ', '市住房和城乡建设局'];
    const added = await json(folder, ...words, '--lines', '27', '--due', '2027-03-31');
    expect(added).toMatchObject({
      state: 'open',
      due: '2027-03-31',
      citation: { quote: expect.stringContaining('82%') },
    });
    const outside = await runTestCli(folder, ...words, '--lines', '990-999');
    expect(outside).toMatchObject({ code: 1, out: '', complaints: '写的行不在这份文件里。\n' });
  });

  it('says why a motion that was answered cannot become a suggestion', async () => {
    const run = await runTestCli(newWorkspace(), 'motions', 'convert', 'm-adc087580f56');
    expect(run).toMatchObject({ code: 1, out: '', log: '' });
    expect(run.complaints).toContain('不能从“已反馈”改为“已转为建议”');
  });
});
