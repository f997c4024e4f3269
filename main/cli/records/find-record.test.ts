import { describe, expect, it } from 'vitest';
import { nursery, renewal, sampleWorkspaces } from '../../testing/cli-workspace.ts';
import { runTestCli } from '../../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

async function shown(folder: string, word: string): Promise<Record<string, unknown>> {
  const run = await runTestCli(folder, 'show', word, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return JSON.parse(run.out);
}

describe('a record named on the command line', () => {
  it('is found by its number, whatever its form', async () => {
    const folder = newWorkspace();
    for (const word of ['第2号', '2', '002', '建议第二号', '九届五次会议第2号']) {
      expect(await shown(folder, word), word).toMatchObject({ title: '关于增加社区托育点的建议' });
    }
    expect(await shown(folder, '闭001号')).toMatchObject({ title: '关于修缮望湖古码头的建议' });
  });

  it('is found by its title, with or without quotation marks, and by a part that no other record has', async () => {
    const folder = newWorkspace();
    expect(await shown(folder, '《关于增加社区托育点的建议》')).toMatchObject({ number: '002' });
    expect(await shown(folder, '望湖古码头')).toMatchObject({ number: '闭001' });
    expect(await shown(folder, nursery)).toMatchObject({ opinion: { addressee: '市人民政府' } });
  });

  it('is a point by its opinion and its place', async () => {
    const folder = newWorkspace();
    for (const word of ['6f2ac53f085d-d5#2', `${nursery}#2`, `${nursery}＃2`]) {
      expect(await shown(folder, word), word).toMatchObject({ id: '6f2ac53f085d-d5-p2', number: 2 });
    }
    const run = await runTestCli(folder, 'show', `${nursery}#9`);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toMatch(/^《.*》没有第 9 条。\n$/);
  });

  it('is asked for when several are meant, with their ids', async () => {
    const run = await runTestCli(newWorkspace(), 'hand-over', '情况报告的审议意见', '--on', '2026-09-04');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toMatch(
      /^“情况报告的审议意见”可以指 2 条记录，请写编号：6f2ac53f085d-d5《.*》、6f2ac53f085d-d7《.*》。\n$/,
    );
  });

  it.each([
    ['answer', '第77号', '没有这样的代表建议'],
    ['answer', '77', '没有这样的代表建议'],
    ['answer', '', '没有这样的代表建议'],
    ['check', '没有这一条', '没有这样的意见条目'],
    ['sign-for', '不存在的事', '没有这样的审议意见或者代表建议'],
  ])('is refused in one sentence when there is none: %s %s', async (command, word, sentence) => {
    const given = command === 'check' ? ['--value', 'done', '--by', '市水务局'] : [];
    const run = await runTestCli(newWorkspace(), command, word, '--on', '2026-09-04', ...given);
    expect(run).toMatchObject({ code: 1, out: '', log: '' });
    expect(run.complaints).toMatch(/^[^\n]+。\n$/);
    expect(run.complaints).toContain(sentence);
  });

  it('is not guessed from a number that some title holds, nor from two letters', async () => {
    const folder = newWorkspace();
    // 12 stands in the title of a commitment.
    for (const word of ['12', '托育']) expect((await runTestCli(folder, 'set', word, '--note', '好')).code).toBe(1);
  });

  it('is known by its id though no list shows it', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'points', 'withdraw', '6f2ac53f085d-d5-p5', '--reason', '不是意见');
    expect(await shown(folder, '6f2ac53f085d-d5-p5')).toMatchObject({ state: 'withdrawn' });
    for (const word of ['6f2ac53f085d-d5-p77', 'signed-for', 'c-000000000000']) {
      const run = await runTestCli(folder, 'list', 'points', '--opinion', word);
      expect(run, word).toMatchObject({ code: 1, out: '', complaints: `找不到“${word}”，没有这样的审议意见。\n` });
    }
  });

  it('may be an opinion, not the paper of the same id and title', async () => {
    expect(await shown(newWorkspace(), renewal)).toHaveProperty('points');
  });

  it('is looked for by names wherever an id is asked for', async () => {
    const folder = newWorkspace();
    const lists = [
      ['list', 'points', '--opinion', nursery],
      ['list', 'suggestions', '--organ', '市水务局'],
      ['list', 'documents', '--source', '云泽市人大常委会公报2026年第4号', '--kind', '决议'],
      ['log', '--record', '第2号'],
      ['compare', '--opinion', renewal],
    ];
    for (const words of lists) {
      const run = await runTestCli(folder, ...words, '--json');
      expect(run, words.join(' ')).toMatchObject({ code: 0, complaints: '' });
      expect(Object.keys(JSON.parse(run.out)).length, words.join(' ')).toBeGreaterThan(0);
    }
  });
});
