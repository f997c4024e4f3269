import { describe, expect, it } from 'vitest';
import { nursery, renewalReport, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

async function set(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, 'set', ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out);
}

describe('duban set', () => {
  it('sets every field of a point, and `none` clears it', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'hand-over', nursery, '--on', '2026-09-04');
    const organs = ['--organ', '市教育局', '--support', '市财政局', '--support', '市民政局'];
    const days = ['--due', '2026-12-20', '--work-limit', '2027年3月31日', '--due-reason', '来函明确'];
    const words = [
      '--title',
      '完善布局',
      '--next',
      '复查',
      '--note',
      '已约谈',
      '--status',
      '办理中',
      '--on',
      '2026-9-20',
    ];
    const point = await set(folder, `${nursery}#1`, ...organs, ...days, ...words);
    expect(point).toMatchObject({
      title: '完善布局',
      nextStep: '复查',
      note: '已约谈',
      status: 'in-progress',
      due: { date: '2026-12-20' },
      limit: { date: '2027-03-31' },
      support: [expect.anything(), expect.anything()],
    });
    expect(point.history.at(-1)).toMatchObject({ to: 'in-progress', on: '2026-09-20' });
    const both = await set(folder, `${nursery}#1`, '--organ', '市教育局', '--organ', '市财政局');
    expect(both).toMatchObject({ lead: expect.anything(), alsoLead: [expect.anything()] });
    const cleared = ['--organ', 'none', '--support', '无', '--due', 'none', '--work-limit', 'none'];
    expect(await set(folder, `${nursery}#1`, ...cleared)).toMatchObject({
      lead: null,
      support: [],
      due: null,
      limit: null,
    });
  });

  it('sets what a person knows better than the paper of an opinion', async () => {
    const words = [
      '--meeting',
      '第二十一次会议',
      '--date',
      '2026-08-27',
      '--matter',
      '执法检查',
      '--organ',
      '市教育局',
    ];
    expect((await set(newWorkspace(), nursery, ...words)).opinion).toMatchObject({
      meeting: '第二十一次会议',
      date: '2026-08-27',
      matter: 'inspection',
      lead: expect.stringMatching(/^o-/),
    });
  });

  it('sets every field of a suggestion and of its handling', async () => {
    const itself = [
      '--title',
      '关于夜间照明的建议',
      '--number',
      '88',
      '--session',
      '六次会议',
      '--channel',
      '闭会期间',
    ];
    const people = ['--proposer', '陆知行', '--proposer', '白露', '--delegation', '望湖代表团', '--category', '城建'];
    const marks = ['--key', 'yes', '--hard', '否', '--note', '重点', '--received', '2026-02-01'];
    const organs = ['--organ', '市教育局', '--support', '市财政局', '--support-on', '市财政局=2026.3.1'];
    const days = ['--handed-over', '2026-02-11', '--signed-for', '2026-02-12', '--contacted', '2026-03-01'];
    const answer = [
      '--answered',
      '2026-04-01',
      '--answer-number',
      '函2号',
      '--class',
      'B',
      '--planned-for',
      '2026-12-01',
    ];
    const rated = ['--attitude', '基本满意', '--result', 'none', '--rated', '2026-04-20'];
    const folder = newWorkspace();
    const all = [itself, people, marks, organs, days, answer, rated].flat();
    const suggestion = await set(folder, '第8号', ...all, '--due', '2026-05-08', '--due-reason', '交办函写明');
    expect(suggestion).toMatchObject({
      title: '关于夜间照明的建议',
      number: '88',
      channel: 'between-sessions',
      proposers: ['陆知行', '白露'],
      key: true,
      hard: false,
      receivedOn: '2026-02-01',
      rounds: [
        {
          due: { date: '2026-05-08' },
          signedForOn: '2026-02-12',
          answerClass: 'B',
          plannedFor: '2026-12-01',
          attitude: 'basically-satisfied',
          result: 'none',
        },
      ],
    });
    expect(Object.values(suggestion.rounds[0].supportOn)).toEqual(['2026-03-01']);
    const cleared = [
      '--class',
      'none',
      '--result',
      'clear',
      '--attitude',
      '清空',
      '--support-on',
      '市财政局=none',
      '--proposer',
      'none',
    ];
    expect(await set(folder, '第88号', ...cleared)).toMatchObject({
      proposers: [],
      rounds: [{ answerClass: null, result: null, attitude: null, supportOn: {} }],
    });
  });

  it('sets every field of a motion, and merges it into another', async () => {
    const folder = newWorkspace();
    const words = ['--title', '关于旧城更新的议案', '--number', '3', '--session', '五次会议', '--signers', '12'];
    const more = ['--proposer', '陆知行', '--disposition', '交付审议', '--organ', '市人民政府', '--note', '合并三件'];
    const motion = await set(
      folder,
      'm-adc087580f56',
      ...words,
      ...more,
      '--handed-over',
      '2026-02-10',
      '--due',
      '2026-12-31',
    );
    expect(motion).toMatchObject({ number: '3', signers: 12, disposition: 'referred', leadProposers: ['陆知行'] });
    expect(await set(folder, '议案第3号', '--signers', 'none', '--disposition', 'none')).toMatchObject({
      signers: null,
      disposition: null,
    });
    const itself = await runTestCli(folder, 'set', '议案第3号', '--merged-into', '关于旧城更新的议案');
    expect(itself).toMatchObject({ code: 1, out: '' });
  });

  it('sets what became of a commitment, with the passage that shows it', async () => {
    const folder = newWorkspace();
    const words = ['--state', '已兑现', '--decided-on', '2026-11-20', '--organ', '市财政局', '--due', '2026-12-31'];
    const shown = ['--shown-by', `${renewalReport}:23`, '--note', '已核实'];
    expect(await set(folder, 'c-88aeb5014d28', ...words, ...shown)).toMatchObject({
      state: 'kept',
      decidedOn: '2026-11-20',
      shownBy: { firstLine: 23, lastLine: 23, quote: expect.stringContaining('专项债券') },
    });
    expect(await set(folder, 'c-88aeb5014d28', '--shown-by', 'none')).toMatchObject({ shownBy: null });
  });

  it('lays a paper beside a promise of an answer, under its own id or its suggestion, and takes it back', async () => {
    const folder = newWorkspace();
    const [words, none] = [
      ['--shown-by', `${renewalReport}:23`],
      ['--shown-by', 'none'],
    ];
    const early = await runTestCli(folder, 'set', '第8号', ...words);
    expect(early).toMatchObject({ code: 1, out: '' });
    await set(
      folder,
      '第8号',
      '--answered',
      '2026-06-01',
      '--class',
      'B',
      '--promise',
      '修好堤岸',
      '--planned-for',
      '2026-09-30',
      '--sure',
    );
    const laid = await set(folder, '第8号', ...words);
    expect(laid.shown).toMatchObject([{ is: 'laid', citation: { firstLine: 23 } }]);
    const id = `${laid.id}~promise~1`;
    const sheet = await runTestCli(folder, 'show', id);
    expect(sheet.out).toContain('专项债券');
    expect((await set(folder, id, ...none)).shown).toBeUndefined();
    expect((await set(folder, id, ...words)).shown).toHaveLength(1);
    const undone = await runTestCli(folder, 'undo');
    expect(undone.code).toBe(0);
    expect(JSON.parse((await runTestCli(folder, 'show', '第8号', '--json')).out).shown).toBeUndefined();
    const both = await runTestCli(folder, 'set', id, ...words, '--note', '好');
    expect(both).toMatchObject({ code: 1, out: '' });
  });

  it.each([
    [['第8号', '--work-limit', '2026-12-31'], '代表建议没有 --work-limit 这一项。'],
    [[`${nursery}#1`, '--class', 'A'], '意见条目没有 --class 这一项。'],
    [[nursery, '--note', '好'], '审议意见没有 --note 这一项。'],
    [['第8号', '--key', 'perhaps'], '--key 要写其中之一：yes / no。'],
    [['第8号', '--support-on', '市财政局'], '--support-on 要写成“名称=内容”。'],
    [['第8号', '--support-on', '市财政局=31.4.'], '“31.4.”不是完整的日期'],
    [['第8号', '--result', '很好'], 'basically-satisfied（基本满意）'],
    [['c-88aeb5014d28', '--shown-by', '25f3ad5c8eb9-d1'], '“文件:行”'],
  ])('refuses in one sentence and stores nothing: %s', async (words, sentence) => {
    const folder = newWorkspace();
    const run = await runTestCli(folder, 'set', ...words);
    expect(run).toMatchObject({ code: 2, out: '', log: '' });
    expect(run.complaints).toContain(sentence);
    expect(run.complaints.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse((await runTestCli(folder, 'log', '--json')).out)[0].what).toBe('source-imported');
  });

  it.each([
    ['第8号', ['number', 'note', 'delegation', 'category']],
    [`${nursery}#1`, ['next', 'note']],
    ['m-adc087580f56', ['number', 'note']],
    ['c-88aeb5014d28', ['note']],
    [nursery, ['meeting']],
  ])('clears the texts of %s with `none`, and never stores the word', async (word, names) => {
    const folder = newWorkspace();
    const id = (await set(folder, word, ...names.flatMap((name) => [`--${name}`, '原文字']))).id ?? word;
    const cleared = await set(folder, id, ...names.flatMap((name) => [`--${name}`, 'none']));
    expect(JSON.stringify(cleared)).not.toMatch(
      /"(?:number|note|delegation|category|nextStep|meeting)":"(?:none|原文字)"/,
    );
  });

  it('says which class of answers there is not', async () => {
    const run = await runTestCli(newWorkspace(), 'set', '第8号', '--class', 'Z');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toContain('没有“Z”类答复，已设的类别是：A、B、C');
  });
});
