import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityPapers } from '../testing/city-papers.ts';
import { runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();

/** A workspace with the papers of 云泽市. */
async function workspace(): Promise<string> {
  const [folder, papers] = [newFolder(), newFolder()];
  for (const { name, bytes } of cityPapers('云泽市')) await writeFile(path.join(papers, name), bytes);
  const files = cityPapers('云泽市').map(({ name }) => path.join(papers, name));
  await runTestCli(folder, 'import', ...files);
  return folder;
}

async function listed(folder: string, name: string): Promise<Record<string, unknown>[]> {
  return JSON.parse((await runTestCli(folder, 'list', name, '--json')).out);
}

/** The answer of an organ to suggestion 31, signed with its name. */
function letterOf(organ: string): string {
  return `${organ}

对区十届人大一次会议第31号建议的答复

李明代表：

您提出的“关于整治占道经营的建议”收悉，现答复如下：

一、已对农贸市场周边占道经营集中整治，清理摊点120处。

${organ}
2026年7月20日
`;
}

async function firstPoint(folder: string): Promise<string> {
  return String((await listed(folder, 'points'))[0]?.id);
}

describe('duban organs', () => {
  it('leads from an organ that went into another on a day to that one, and says so', async () => {
    const folder = await workspace();
    await runTestCli(folder, 'organs', 'add', '市城乡水务局', '--short-name', '市城水局');
    await runTestCli(folder, 'organs', 'merge', '市水务集团', '市城乡水务局', '--on', '2026-01-01');
    const said = '原市水务集团，自 2026-01-01 起并入市城乡水务局。';
    const shown = await runTestCli(folder, 'show', '市水务集团');
    expect(shown.out).toMatch(new RegExp(`^市城乡水务局\n${said}`));
    expect(shown.out).toMatch(/简称 +市城水局\n/);
    const listing = await runTestCli(folder, 'list', 'suggestions', '--organ', '市水务集团');
    expect(listing).toMatchObject({ code: 0, complaints: '' });
    expect(listing.out).toContain(said);
    expect((await runTestCli(folder, 'list', 'points', '--organ', '市城乡水务局')).out).not.toContain('起并入');
  });

  it('keeps a renaming with its day when a letter brings the fuller name', async () => {
    const folder = newFolder();
    const list = path.join(newFolder(), '建议目录.csv');
    const row = '第31号,关于整治占道经营的建议,东湖区城市管理局,2026-04-10,2026-07-10';
    await writeFile(list, `编号,标题,主办单位,交办日期,办理期限\n${row}\n`);
    const out = async (...words: string[]) => {
      const run = await runTestCli(folder, ...words);
      expect(run).toMatchObject({ code: 0, complaints: '' });
      return run.out;
    };
    await out('import', list);
    const now = '东湖区综合行政执法局';
    await out('organs', 'update', '东湖区城市管理局', '--title', now, '--on', '2026-07-01');
    const letter = path.join(newFolder(), '复函.txt');
    const full = `云泽市${now}`;
    await writeFile(letter, letterOf(full));
    await out('import', letter);
    for (const name of ['东湖区城市管理局', now, full]) {
      const shown = await out('show', name);
      expect(shown).toContain(`原东湖区城市管理局，自 2026-07-01 起更名为${now}。`);
      expect(shown).toMatch(new RegExp(`^${now}\n`));
    }
    const due = ['due', '--within', '365d', '--as-of'];
    expect(await out(...due, '2026-06-30')).toContain('东湖区城市管理局');
    expect(await out(...due, '2026-06-30')).not.toContain(now);
    expect(await out(...due, '2026-07-01')).toContain(now);
  });

  it('tells several renamings in their order, and a name that comes back', async () => {
    const folder = newFolder();
    await runTestCli(folder, 'organs', 'add', '市商务局');
    const rename = (name: string, title: string, on: string) =>
      runTestCli(folder, 'organs', 'update', name, '--title', title, '--on', on);
    await rename('市商务局', '市商务和投资促进局', '2019-01-01');
    await rename('市商务和投资促进局', '市商务局', '2022-01-01');
    await rename('市商务局', '市商务和会展局', '2026-01-01');
    const { out } = await runTestCli(folder, 'show', '市商务和会展局');
    expect(out.split('\n').slice(1, 4)).toEqual([
      '原市商务局，自 2019-01-01 起更名为市商务和投资促进局。',
      '原市商务和投资促进局，自 2022-01-01 起更名为市商务局。',
      '原市商务局，自 2026-01-01 起更名为市商务和会展局。',
    ]);
  });

  it('keeps a new name that is to come when something else of the organ is set', async () => {
    const folder = newFolder();
    await runTestCli(folder, 'organs', 'add', '市商务局');
    await runTestCli(folder, 'organs', 'update', '市商务局', '--title', '市商务和会展局', '--on', '2099-01-01');
    await runTestCli(folder, 'organs', 'update', '市商务局', '--short-name', '商务局');
    const { out } = await runTestCli(folder, 'show', '市商务局');
    expect(out.split('\n').slice(0, 2)).toEqual(['市商务局', '原市商务局，自 2099-01-01 起更名为市商务和会展局。']);
    const later = await runTestCli(folder, 'show', '市商务局', '--as-of', '2099-01-01');
    expect(later.out.split('\n')[1]).toBe('市商务和会展局');
  });

  it('lays one organ under another by name, and takes it apart again by undo', async () => {
    const folder = await workspace();
    const before = await listed(folder, 'organs');
    const run = await runTestCli(folder, 'organs', 'merge', '市水务集团', '市教育局', '--on', '2026-01-01');
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(run.out).toContain('已将“市水务集团”并入“市教育局”');
    expect((await listed(folder, 'organs')).map((one) => one.title)).not.toContain('市水务集团');
    await runTestCli(folder, 'undo');
    expect(await listed(folder, 'organs')).toEqual(before);
  });

  it('refuses to remove an organ that is named, and says where', async () => {
    const folder = await workspace();
    const run = await runTestCli(folder, 'organs', 'remove', '市教育局');
    expect(run.code).toBe(1);
    expect(run.complaints).toMatch(/“市教育局”还在使用，没有删除：意见条目 1 条、代表建议 1 件、办理措施 1 条/);
  });

  it('removes an organ that nothing names any more', async () => {
    const folder = await workspace();
    const point = await firstPoint(folder);
    await runTestCli(folder, 'set', point, '--organ', '市城建投资集团');
    expect((await runTestCli(folder, 'organs', 'remove', '市城建投资集团')).code).toBe(1);
    await runTestCli(folder, 'set', point, '--organ', '市教育局');
    expect((await runTestCli(folder, 'organs', 'remove', '市城建投资集团')).code).toBe(0);
    expect((await listed(folder, 'organs')).map((one) => one.title)).not.toContain('市城建投资集团');
  });

  it('makes no organ out of a fragment, and says what it may mean', async () => {
    const folder = await workspace();
    const point = await firstPoint(folder);
    const before = await listed(folder, 'organs');
    const fragment = await runTestCli(folder, 'set', point, '--organ', '水务');
    expect(fragment.code).toBe(1);
    expect(fragment.complaints).toContain('市水务集团');
    const phrase = await runTestCli(folder, 'set', point, '--organ', '抓紧办');
    expect(phrase.complaints).toContain('没有名为“抓紧办”的单位');
    expect(await listed(folder, 'organs')).toEqual(before);
  });

  it('explains itself when it is written wrongly', async () => {
    const folder = newFolder();
    for (const words of [['merge', 'A'], ['remove'], ['mrge', 'A', 'B'], ['remove', 'A', '--on', '2026-01-01']]) {
      expect((await runTestCli(folder, 'organs', ...words)).code).toBe(2);
    }
  });
});

describe('duban meetings', () => {
  it('lists a meeting once, and refuses to remove one that papers name', async () => {
    const folder = await workspace();
    const meetings = await listed(folder, 'meetings');
    expect(meetings.map((one) => [one.title, one.papers, one.otherNames])).toEqual([
      ['市九届人大常委会第二十四次会议', 2, ['市九届人大常委会第24次会议']],
      ['市九届人大五次会议', 1, undefined],
    ]);
    const run = await runTestCli(folder, 'meetings', 'remove', '市九届人大五次会议');
    expect(run.complaints).toMatch(/文件 1 件、代表建议 2 件/);
  });

  it('lays two meetings together when a person says so', async () => {
    const folder = await workspace();
    await runTestCli(folder, 'meetings', 'merge', '市九届人大五次会议', '市九届人大常委会第24次会议');
    const papers = JSON.parse(
      (await runTestCli(folder, 'list', 'documents', '--meeting', '市九届人大五次会议', '--json')).out,
    );
    expect(papers).toHaveLength(3);
    expect(await listed(folder, 'meetings')).toHaveLength(1);
  });
});

describe('duban deputies', () => {
  it('lays two records together, and counts for the person that stays', async () => {
    const folder = await workspace();
    const run = await runTestCli(folder, 'deputies', 'merge', '王刚', '李强');
    expect(run.code).toBe(0);
    expect(await listed(folder, 'deputies')).toMatchObject([{ title: '李强', suggestions: 2 }]);
    expect((await runTestCli(folder, 'deputies', 'remove', '李强')).complaints).toContain('代表建议 2 件');
  });
});

describe('duban remove --samples', () => {
  it('takes out the samples and says how many', async () => {
    const folder = newFolder();
    const samples = [sampleGazette, sampleFeedback].map((name) => path.join(projectRoot, 'assets/samples', name));
    await runTestCli(folder, 'import', ...samples);
    expect((await runTestCli(folder, 'remove', '--samples')).out).toContain('2 份样例');
    expect(await listed(folder, 'organs')).toEqual([]);
    expect((await runTestCli(folder, 'log', '--limit', '1')).out).toMatch(/移除样例\s+样例/);
    expect((await runTestCli(folder, 'log', '--limit', '1', '--lang', 'en')).out).toMatch(/\s Samples\s+\d/);
    expect((await runTestCli(folder, 'remove')).code).toBe(2);
    expect((await runTestCli(folder, 'remove', 'x', '--samples')).code).toBe(2);
  });
});
