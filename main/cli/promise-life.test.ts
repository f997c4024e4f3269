import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleWorkspaces } from '../testing/cli-workspace.ts';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

const reply = `云泽市水务局
云水函〔2026〕22号
对市九届人大五次会议第33号建议的答复
李芸代表：
您提出的关于疏浚沙河河道的建议收悉。
我局将于2026年9月30日前疏浚沙河下游河道9公里。2027年3月31日前改造闸门12座。
云泽市水务局
2026年5月18日`;

const answered = `
suggestions add 关于疏浚沙河河道的建议 --number 33 --session 九届五次会议 --proposer 李芸 --received 2026-01-28
hand-over 第33号 --on 2026-03-02 --organ 市水务局
`;

type Promised = { id: string; due: string; answer: Of | null; repliesTo: Of | null };
type Of = { number: string | null };
type Run = Awaited<ReturnType<typeof runTestCli>>;

async function promised() {
  const folder = newWorkspace();
  const letter = join(folder, '答复.txt');
  const duban = (...line: string[]): Promise<Run> => runTestCli(cliOn(folder, '2026-11-21'), ...line);
  await runTestCli({ ...cliOn(folder, '2026-11-21'), stdin: answered }, 'run', '-');
  await writeFile(letter, reply);
  expect(await duban('import', letter)).toMatchObject({ code: 0 });
  const rows = async (...more: string[]) => {
    const all: Promised[] = JSON.parse((await duban('list', 'commitments', '--json', ...more)).out);
    // The sample workspace holds promises of its own.
    return all.filter(({ answer, repliesTo }) => /33|34/.test((answer ?? repliesTo)?.number ?? ''));
  };
  return { duban, rows };
}

const why = [
  '--on',
  '2026-09-10',
  '--reason',
  '管材未到',
  '--allowed-by',
  '代表工委',
  '--letter',
  '云人办函〔2026〕40号',
];

describe('promises of a letter, on the command line', () => {
  it('stay two when the answer is classed, which is said', async () => {
    const { duban, rows } = await promised();
    expect(await rows()).toHaveLength(2);
    const set = await duban('set', '第33号', '--class', 'B', '--sure');
    expect(set.out).toContain('答复函中的 2 项承诺已在台账中逐项列出，不因B类另列。');
    expect((await rows()).map(({ due }) => due)).toEqual(['2026-09-30', '2027-03-31']);
  });

  it('are put off by id, show both days and what allowed it, and go back by undo', async () => {
    const { duban, rows } = await promised();
    const [{ id } = { id: '' }] = await rows();
    const extended = await duban('extend', id, '--to', '2026-12-31', ...why);
    expect(extended.out).toContain('期限 2026-09-30 → 2026-12-31，原期限 2026-09-30');
    const sheet = (await duban('show', id)).out;
    expect(sheet).toMatch(
      /延期 {2}2026-09-30 → 2026-12-31 {2}2026-09-10 决定 {2}管材未到 {2}经代表工委同意 {2}云人办函〔2026〕40号/,
    );
    expect((await rows('--as-of', '2026-09-09')).find((one) => one.id === id)).toMatchObject({ due: '2026-09-30' });
    await duban('undo');
    expect((await rows()).find((one) => one.id === id)).toMatchObject({ due: '2026-09-30' });
  });

  it('are asked about where the suggestion is named alone, and refused what cannot be', async () => {
    const { duban, rows } = await promised();
    const ids = (await rows()).map(({ id }) => id);
    const [id = ''] = ids;
    const bySuggestion = await duban('extend', '第33号', 'promise', '--to', '2026-12-31', ...why);
    expect(bySuggestion.code).toBe(1);
    for (const one of ids) expect(bySuggestion.complaints).toContain(one);
    const bad: [number, string, string[]][] = [
      [1, '早于起算日期 2026-05-18', ['--to', '2026-05-01', ...why]],
      [2, '日历上没有这一天', ['--to', '2026-09-31', ...why]],
      [2, '--reason', ['--to', '2026-12-31', '--on', '2026-09-10']],
      [2, '没有办理时限', ['limit', '--to', '2026-12-31', ...why]],
    ];
    for (const [code, words, line] of bad) {
      const run = await duban('extend', id, ...line);
      expect([run.code, run.complaints]).toEqual([code, expect.stringContaining(words)]);
    }
    await duban('set', id, '--state', 'kept', '--decided-on', '2026-09-01');
    expect((await duban('extend', id, '--to', '2026-12-31', ...why)).complaints).toContain('已于 2026-09-01 兑现');
    await duban('set', id, '--state', 'dropped');
    expect((await duban('extend', id, '--to', '2026-12-31', ...why)).complaints).toContain('不再要求兑现，不能延期');
  });
});

describe('what became of the promise of an answer', () => {
  async function pump() {
    const { duban, rows } = await promised();
    await duban('set', '第33号', '--class', 'B', '--promise', '疏浚沙河上游', '--planned-for', '2026-10-31', '--sure');
    const row = async (...more: string[]) => (await rows(...more)).find(({ id }) => id.includes('~promise~'));
    return { duban, row, id: (await row())?.id ?? '' };
  }

  it('is recorded under the id that the list prints, by the same command as that of a report, and undone', async () => {
    const { duban, row, id } = await pump();
    const set = await duban('set', id, '--state', 'missed', '--decided-on', '2026-11-15', '--note', '改道后不再疏浚');
    expect([set.code, set.complaints]).toEqual([0, '']);
    expect(set.out).toContain('未兑现');
    expect(await row()).toMatchObject({ state: 'missed', decidedOn: '2026-11-15', note: '改道后不再疏浚' });
    expect(await row('--as-of', '2026-11-14')).toMatchObject({ state: 'open' });
    expect((await duban('show', '第33号')).out).toMatch(/2026-11-15.*承诺未兑现.*改道后不再疏浚/u);
    expect((await duban('log')).out).toContain('登记办理事实');
    expect((await duban('undo')).code).toBe(0);
    expect(await row()).toMatchObject({ state: 'open' });
  });

  it('is asked about once without its day, and never counts before it was entered', async () => {
    const { duban, row, id } = await pump();
    expect((await duban('set', id, '--state', 'partly-kept')).complaints).toContain('没有写明认定的日期');
    expect((await duban('set', id, '--state', 'partly-kept', '--sure')).code).toBe(0);
    expect(await row('--as-of', '2026-11-20')).toMatchObject({ state: 'open' });
    expect(await row()).toMatchObject({ state: 'partly-kept', decidedEnteredOn: '2026-11-21' });
    expect((await duban('show', id)).out).toContain('日期未登记（2026-11-21 登记');
  });

  it('is a fact of the suggestion too, recorded there by its name', async () => {
    const { duban, row } = await pump();
    expect((await duban('record', '第33号', '承诺未兑现', '--on', '2026-11-15')).code).toBe(0);
    expect(await row()).toMatchObject({ state: 'missed', decidedOn: '2026-11-15' });
  });

  it('takes neither words nor a day of the work there, and says where they are recorded', async () => {
    const { duban, id } = await pump();
    const set = await duban('set', id, '--state', 'missed', '--due', '2026-12-31');
    expect([set.code, set.complaints]).toEqual([1, expect.stringContaining('在该建议上登记')]);
  });
});

describe('an answer of a class that promises, without a letter', () => {
  it('has a promise of which nothing is known, which is said', async () => {
    const { duban, rows } = await promised();
    await duban('suggestions', 'add', '关于更新公交候车亭的建议', '--number', '34', '--session', '九届五次会议');
    await duban('hand-over', '第34号', '--on', '2026-03-02', '--organ', '市城市管理局', '--sure');
    const set = await duban('set', '第34号', '--class', 'B', '--answered', '2026-05-20', '--sure');
    expect(set.out).toContain('B类答复还没有登记承诺事项和时限，台账暂列一项，注明未写明承诺事项。');
    expect(await rows()).toHaveLength(3);
  });
});
