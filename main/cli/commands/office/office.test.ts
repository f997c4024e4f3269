import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newWorkspace = sampleWorkspaces();
const newFolder = temporaryFolders();

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out);
}

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

describe('duban office', () => {
  it('sets members, rule packs, answer classes and the form of papers, and leaves the rest', async () => {
    const folder = newFolder();
    await runTestCli(folder, 'office', '--issuer', '云泽市人大常委会办公室', '--contact-name', '周文');
    const papers = ['--profile', 'office-28pt', '--red-head', '是', '--copy-to', '市委办公室', '--language', 'zh-CN'];
    const rules = ['--members', '41', '--rule-pack', 'national', '--rule-pack', '重庆市'];
    const packs: { id: string; title: string }[] = await json(folder, 'list', 'rules');
    const chongqing = packs.find((one) => one.id === 'chongqing')?.title ?? '';
    const classes = ['--answer-class', 'A:已解决:done', '--answer-class', 'B：列入计划：promise：date'];
    const named = rules.map((word) => (word === '重庆市' ? chongqing : word));
    const office = await json(folder, 'office', ...papers, ...named, ...classes, '--contact-phone', '0512-1');
    expect(office).toMatchObject({
      issuer: '云泽市人大常委会办公室',
      contact: { name: '周文', phone: '0512-1' },
      profile: 'office-28pt',
      redHead: true,
      members: 41,
      rulePacks: ['national', 'chongqing'],
    });
    expect(office.answerClasses).toEqual([
      { code: 'A', label: '已解决', countsAsDone: true, createsCommitment: false, needsDate: false },
      { code: 'B', label: '列入计划', countsAsDone: false, createsCommitment: true, needsDate: true },
    ]);
    expect((await json(folder, 'office', '--members', 'none')).members).toBeNull();
    expect((await runTestCli(folder, 'office')).out).toContain('B  列入计划  形成承诺、要写时限');
  });

  it.each([
    [['--members', '0'], 2, '1 到 5000'],
    [['--profile', 'A4'], 2, 'national-22x28'],
    [['--rule-pack', 'nowhere'], 1, '没有这样的规则'],
    [['--rule-pack', 'none'], 2, '--rule-pack'],
    [['--answer-class', 'A:已解决:often'], 2, '“A:已解决:often”要写成'],
    [['--answer-class', 'A:一', '--answer-class', 'A:二'], 2, '“A”类写了两次'],
  ])('refuses %s', async (words, code, sentence) => {
    const run = await runTestCli(newFolder(), 'office', ...words);
    expect(run).toMatchObject({ code, out: '', log: '' });
    expect(run.complaints).toContain(sentence);
  });

  it('gives the due dates of the packs that it names', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'office', '--rule-pack', 'chongqing', '--rule-pack', 'national');
    await runTestCli(folder, 'suggestions', 'add', '关于修复古城墙的建议', '--number', '50');
    const handed = await json(folder, 'hand-over', '第50号', '--on', '2026-03-02', '--organ', '市文物局');
    expect(handed.rounds[0].windows.length).toBeGreaterThan(0);
  });
});

describe('duban organs', () => {
  it('adds short names to those that stand, says which there are, and takes one out', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'organs', 'add', '市气象局', '--short-name', '气象局');
    const added = await runTestCli(folder, 'organs', 'update', '市气象局', '--short-name', '市气象');
    expect(added.out).toContain('简称现有：气象局、市气象');
    expect(await json(folder, 'organs', 'update', '市气象局', '--short-name', '气象台')).toMatchObject({
      shortNames: ['气象局', '市气象', '气象台'],
    });
    const taken = await runTestCli(folder, 'organs', 'update', '市气象局', '--no-short-name', '市气象');
    expect(taken.out).toContain('简称已去掉：市气象');
    expect(await json(folder, 'organs', 'update', '市气象局', '--short-name', 'none')).toMatchObject({
      shortNames: [],
    });
  });

  it('enters an organ, gives it names, and lays one under another', async () => {
    const folder = newWorkspace();
    expect(await json(folder, 'organs', 'add', '市气象局', '--short-name', '气象局')).toMatchObject({
      shortNames: ['气象局'],
    });
    expect(await json(folder, 'organs', 'update', '气象局', '--title', '市气象服务局')).toMatchObject({
      title: '市气象服务局',
      shortNames: ['气象局'],
      formerNames: ['市气象局'],
    });
    const merged = await json(folder, 'organs', 'update', '市红十字会', '--merged-into', '市民政局');
    expect(merged.mergedInto).toMatch(/^o-/);
    expect(await json(folder, 'organs', 'update', merged.id, '--merged-into', 'none')).toMatchObject({
      mergedInto: null,
    });
  });

  it('says what it did: a new name, a merger, one taken out again, and what is named much alike', async () => {
    const folder = newFolder();
    const out = async (...words: string[]) => (await runTestCli(folder, ...words)).out;
    const [old, next] = ['市文化和旅游局', '市文化体育和旅游局'];
    expect(await out('organs', 'add', old)).toMatch(/^已登记单位“市文化和旅游局”（o-\w+）。\n$/);
    expect(await out('organs', 'add', next)).toMatch(/名称相近、请核对是否同一单位：市文化和旅游局；/);
    const { id } = await json(folder, 'show', old).then(({ organ }) => organ);
    const merged = await out('organs', 'merge', id, next, '--on', '2026-01-01');
    expect(merged).toContain('已将“市文化和旅游局”并入“市文化体育和旅游局”');
    expect(await out('undo')).toMatch(/^已撤销：合并单位 /);
    await out('organs', 'merge', old, next, '--on', '2026-01-01');
    expect(await out('organs', 'update', old, '--merged-into', 'none')).toBe(
      '“市文化和旅游局”已从“市文化体育和旅游局”拆出，单独记账。\n',
    );
    expect(await out('organs', 'update', old, '--merged-into', 'none')).toContain('“市文化和旅游局”单独记账');
    await out('organs', 'add', '市商务局');
    await out('organs', 'add', '市商务和投资促进局');
    const renamed = ['organs', 'update', '市商务局', '--title', '市商务和投资促进局', '--on', '2026-01-01'];
    expect(await out(...renamed)).toBe('“市商务局”自 2026-01-01 起更名为“市商务和投资促进局”。\n');
    const told = '原市商务局，自 2026-01-01 起更名为市商务和投资促进局。';
    for (const name of ['市商务局', '市商务和投资促进局']) expect(await out('show', name)).toContain(told);
    expect(await out('show', '市商务局')).not.toContain('并入');
  });

  it('refuses an organ that is there, one that is not, and a merger in a circle', async () => {
    const folder = newWorkspace();
    expect((await runTestCli(folder, 'organs', 'add', '市民政局')).complaints).toMatch(
      /^已经有“市民政局”（o-\w+）这个单位。\n$/,
    );
    expect((await runTestCli(folder, 'organs', 'add', 'Water Bureau')).complaints).toBe(
      '“Water Bureau”不像单位的名称，没有登记。\n',
    );
    expect((await runTestCli(folder, 'organs', 'update', '市梦想局', '--title', '甲')).code).toBe(1);
    expect((await runTestCli(folder, 'organs', 'update', '市民政局')).code).toBe(2);
    const circle = await runTestCli(folder, 'organs', 'update', '市民政局', '--merged-into', '市民政局');
    expect(circle.code).toBe(1);
    expect(circle.complaints).toBe('“市民政局”不能并入它自己，没有保存。\n');
  });
});

describe('duban rules, calendar and templates', () => {
  it('confirms a pack and takes it back, and saves one from a file', async () => {
    const folder = newFolder();
    expect(await json(folder, 'rules', 'confirm', 'city-default')).toMatchObject({ confirmed: true });
    expect(await json(folder, 'rules', 'confirm', 'city-default', '--not')).toMatchObject({ confirmed: false });
    const pack = { id: 'yunze', title: '云泽规定', place: '云泽', confirmed: true, source: '办法', rules: [] };
    expect(await json(folder, 'rules', 'save', written('a.json', JSON.stringify(pack)))).toMatchObject({ id: 'yunze' });
    expect((await runTestCli(folder, 'list', 'rules')).out).toContain('云泽规定');
    const broken = await runTestCli(folder, 'rules', 'save', written('b.json', '{"id":'));
    expect(broken).toMatchObject({ code: 1, out: '', complaints: '文件不是 JSON。\n' });
    expect((await runTestCli(folder, 'rules', 'save', written('c.json', '{"id":"x"}'))).code).toBe(1);
  });

  it('imports holidays in the words of the notice, and refuses a file that names none', async () => {
    const folder = newFolder();
    const notice = written('2027.txt', '国庆节：2027年10月1日至7日放假调休，共7天。10月9日（星期六）上班。\n');
    expect(await json(folder, 'calendar', 'import', notice)).toEqual({ days: 8 });
    const none = await runTestCli(folder, 'calendar', 'import', written('x.txt', '各单位要做好值班。\n'));
    expect(none).toMatchObject({ code: 1, out: '', complaints: '文件里没有读到放假或者上班的日期。\n' });
  });

  it('adds a template for a kind of paper and takes it away', async () => {
    const folder = newFolder();
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('对照表')] }] }));
    const file = written('本机关对照表.docx', new Uint8Array(bytes));
    const added = await json(folder, 'templates', 'add', file, '--kind', 'comparison');
    expect(await json(folder, 'list', 'templates')).toMatchObject([{ id: added.id, kind: 'comparison' }]);
    expect((await runTestCli(folder, 'templates', 'add', file, '--kind', 'comparsion')).complaints).toContain(
      'comparison',
    );
    await json(folder, 'templates', 'remove', '本机关对照表');
    expect(await json(folder, 'list', 'templates')).toEqual([]);
  });
});
