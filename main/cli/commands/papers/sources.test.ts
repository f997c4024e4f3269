import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePapers, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newWorkspace = sampleWorkspaces();
const newFolder = temporaryFolders();
const gazette = '云泽市人大常委会公报2026年第4号';

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out);
}

describe('duban sources', () => {
  it('confirms, renames and reads a source again', async () => {
    const folder = newWorkspace();
    expect(await json(folder, 'sources', 'confirm', gazette)).toMatchObject({ state: 'confirmed' });
    expect(await json(folder, 'sources', 'rename', gazette, '--title', '第四号公报')).toMatchObject({
      title: '第四号公报',
    });
    expect(await json(folder, 'sources', 'reread', '第四号公报')).toMatchObject({
      title: '第四号公报',
      state: 'confirmed',
    });
  });

  it('corrects how a source was read, in one way at a time, and takes it back', async () => {
    const folder = newWorkspace();
    const before = await json(folder, 'list', 'documents', '--source', gazette);
    const correct = ['sources', 'correct', gazette, '--line', '216'];
    const corrected = await json(folder, ...correct, '--kind', '公告');
    expect(corrected.corrections).toMatchObject([{ change: { type: 'kind', kind: 'announcement' } }]);
    expect(await json(folder, 'list', 'documents', '--source', gazette, '--kind', 'announcement')).toHaveLength(1);
    const back = await json(folder, 'sources', 'uncorrect', gazette, corrected.corrections[0].id);
    expect(back.corrections).toEqual([]);
    expect(await json(folder, 'list', 'documents', '--source', gazette)).toEqual(before);
    await json(folder, ...correct, '--not-a-paper');
    expect(await json(folder, 'list', 'documents', '--source', gazette)).toHaveLength(before.length - 1);
  });

  it('marks a passage as a point', async () => {
    const folder = newWorkspace();
    await json(folder, 'sources', 'correct', gazette, '--line', '164', '--mark-point', '164', '--heading', '书面报告');
    const points = await json(folder, 'list', 'points', '--opinion', '6f2ac53f085d-d5');
    expect(points).toContainEqual(expect.objectContaining({ title: '书面报告' }));
  });

  it('asks where a passage to be marked stands in another point already, as the screens do', async () => {
    const folder = newWorkspace();
    const points = () => json(folder, 'list', 'points', '--opinion', '6f2ac53f085d-d5');
    const before = await points();
    const { citation, title } = before[1];
    const first = String(citation.firstLine - 1);
    const mark = ['sources', 'correct', gazette, '--line', first, '--mark-point', String(citation.lastLine)];
    const asked = await runTestCli(folder, ...mark, '--heading', '另立一条');
    expect(asked.code).toBe(1);
    expect(asked.complaints).toContain(`“${title}”重叠`);
    expect(asked.complaints).toContain('--confirm point-overlaps');
    expect(await points()).toEqual(before);
    await json(folder, ...mark, '--heading', '另立一条', '--confirm', 'point-overlaps');
    expect((await points()).map((point: { title: string }) => point.title)).toContain('另立一条');
  });

  it('does not ask where a mark only words a point that begins at its line otherwise', async () => {
    const folder = newWorkspace();
    const [{ citation }] = await json(folder, 'list', 'points', '--opinion', '6f2ac53f085d-d5');
    const { firstLine, lastLine } = citation;
    const mark = ['sources', 'correct', gazette, '--line', String(firstLine), '--mark-point', String(lastLine)];
    await json(folder, ...mark, '--heading', '另一标题');
    await json(folder, ...mark, '--heading', '再改一次');
    const [point, second] = await json(folder, 'list', 'points', '--opinion', '6f2ac53f085d-d5');
    expect(point.title).toBe('再改一次');
    expect(second.citation.firstLine).toBeGreaterThan(lastLine);
  });

  it.each([
    [['sources', 'correct', gazette, '--line', '216'], 2, '写而且只写一项'],
    [['sources', 'correct', gazette, '--line', '216', '--split', '--unmark'], 2, '写而且只写一项'],
    [['sources', 'correct', gazette, '--line', '0', '--split'], 2, '--line'],
    [['sources', 'correct', gazette, '--line', '216', '--kind', '歌曲'], 2, 'decision（决定）'],
    [['sources', 'correct', gazette, '--line', '99999', '--split'], 1, '没有这一行'],
    [['sources', 'uncorrect', gazette, 'nothing'], 1, '“nothing”'],
    [['sources', 'rename', gazette], 2, '--title'],
    [['sources', 'confirm', '没有这份'], 1, '没有这样的资料'],
    [['import', ...samplePapers(), '--replaces', 'none'], 2, '--replaces'],
  ])('refuses %s', async (words, code, sentence) => {
    const run = await runTestCli(newWorkspace(), ...words);
    expect(run).toMatchObject({ code, out: '', log: '' });
    expect(run.complaints).toContain(sentence);
  });

  it('gives the original back byte for byte', async () => {
    const out = path.join(newFolder(), 'again.txt');
    await json(newWorkspace(), 'sources', 'original', gazette, '--out', out);
    const paper = samplePapers().find((name) => name.includes(gazette)) ?? '';
    expect(readFileSync(out)).toEqual(readFileSync(paper));
  });
});
