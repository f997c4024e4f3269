import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../core/reading/formats/testing/made-files.ts';
import { runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const told = '市体育局、市文化和旅游局并入市文化广电和旅游局（2026-07-01）；市商务局更名为市商务和会展局（2026-07-01）';

const table = [
  '序号,原单位名称,现单位名称,调整方式,调整日期',
  '1,市体育局,市文化广电和旅游局,合并,2026-07-01',
  '2,市文化和旅游局,市文化广电和旅游局,合并,2026-07-01',
  '3,市商务局,市商务和会展局,更名,2026年7月1日',
  '4,市教育局,市教育局,不变,',
];

const paper = `关于市级机构调整的通知

各县（区）人民政府，市政府各部门：

根据机构改革方案，自2026年7月1日起，对有关机构作如下调整：

一、组建市文化广电和旅游局，作为市政府工作部门，不再保留市体育局、市文化和旅游局。

二、将市商务局更名为市商务和会展局。

三、将市水务局的水政执法职责划入市农业农村局。市林业局的造林职责并入市农业农村局。

云泽市人民政府
2026年6月20日
`;

async function imported(name: string, words: string, before: readonly string[] = []) {
  const [folder, file] = [newFolder(), path.join(newFolder(), name)];
  await writeFile(file, words);
  for (const organ of before) await runTestCli(folder, 'organs', 'add', organ);
  const run = await runTestCli(folder, 'import', file);
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return { folder, file, out: run.out };
}

describe('the import of a paper on mergers and new names of organs', () => {
  it.each([
    ['机构调整名单.csv', table.join('\n')],
    ['机构调整通知.txt', paper],
  ])('says what stands in %s and how it is entered, and applies nothing', async (name, words) => {
    const organs = ['市体育局', '市文化和旅游局', '市商务局'];
    const { out, folder } = await imported(name, words, organs);
    expect(out).toContain(`其中写有机构合并或更名 2 项，均未登记：${told}。核对后请在“单位”中登记。\n`);
    const lines = out.split('\n').filter((line) => line.startsWith('  duban'));
    expect(lines.map((line) => line.trim())).toEqual([
      'duban organs add 市文化广电和旅游局',
      'duban organs merge 市体育局 市文化广电和旅游局 --on 2026-07-01',
      'duban organs merge 市文化和旅游局 市文化广电和旅游局 --on 2026-07-01',
      'duban organs update 市商务局 --title 市商务和会展局 --on 2026-07-01',
    ]);
    expect((await runTestCli(folder, 'show', '市商务局')).out).not.toContain('会展');
    for (const line of lines) {
      const run = await runTestCli(folder, ...line.trim().split(' ').slice(1));
      expect(run).toMatchObject({ code: 0, complaints: '' });
    }
    const newer = path.join(newFolder(), `新${name}`);
    await writeFile(newer, `${words}\n`);
    expect((await runTestCli(folder, 'import', newer)).out).not.toContain('机构合并或更名');
  });

  it('names what the ledger knows nobody of, without a line to enter it', async () => {
    const { out } = await imported('机构调整名单.csv', table.join('\n'));
    expect(out).toContain(told);
    expect(out).not.toContain('duban organs');
  });

  it('is told by the preview, of a known file and of the files of a package in the same words', async () => {
    const folder = newFolder();
    const file = path.join(newFolder(), '机构调整名单.csv');
    await writeFile(file, table.join('\n'));
    const sentence = `其中写有机构合并或更名 2 项，均未登记：${told}。核对后请在“单位”中登记。\n`;
    expect((await runTestCli(folder, 'import', file, '--preview')).out).toContain(sentence);
    expect((await runTestCli(folder, 'import', file)).out).toContain(sentence);
    const again = await runTestCli(folder, 'import', file);
    expect(again.out).toContain('已经导入过');
    expect(again.out).toContain(sentence);
    expect((await runTestCli(folder, 'import', file, '--preview')).out).toContain(sentence);
    const packed = path.join(newFolder(), '机构调整.zip');
    await writeFile(packed, zipOf({ '名单.csv': table.join('\n'), '通知.txt': paper }));
    const looked = (await runTestCli(folder, 'import', packed, '--preview')).out;
    expect(looked.split(sentence)).toHaveLength(3);
  });

  it('is told of a known file whose copies in the library are gone or of an older release', async () => {
    const { folder, file } = await imported('机构调整通知.txt', paper);
    const library = path.join(folder, 'library');
    const [stored = ''] = await readdir(library);
    const reading = path.join(library, stored, 'reading.json');
    const { organChanges, ...older } = JSON.parse(await readFile(reading, 'utf8'));
    expect(organChanges).toHaveLength(2);
    await writeFile(reading, JSON.stringify(older));
    expect((await runTestCli(folder, 'import', file)).out).toContain(told);
    await rm(library, { recursive: true });
    expect((await runTestCli(folder, 'import', file, '--preview')).out).toContain(told);
    expect((await runTestCli(folder, 'import', file)).out).toContain(told);
  });

  it('is told of a known file only as long as nobody entered it', async () => {
    const { folder, file } = await imported('机构调整通知.txt', paper, ['市体育局', '市文化和旅游局', '市商务局']);
    await runTestCli(folder, 'organs', 'update', '市商务局', '--title', '市商务和会展局', '--on', '2026-07-01');
    const again = (await runTestCli(folder, 'import', file)).out;
    expect(again).toContain('机构合并或更名 1 项，均未登记：市体育局、市文化和旅游局并入市文化广电和旅游局');
    expect((await runTestCli(folder, 'import', file, '--preview')).out).toContain('机构合并或更名 1 项，');
  });

  it('says nothing of files that hold none', async () => {
    const words = '项目,调整前金额,调整后金额\n道路,100,120\n';
    expect((await imported('预算调整.csv', words)).out).not.toContain('机构合并或更名');
    const report = '关于水利工作情况的报告\n\n市水务局把河长办的巡查并入日常工作，组建了巡河队伍。\n';
    expect((await imported('报告.txt', report)).out).not.toContain('机构合并或更名');
  });
});
