import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

type Row = readonly string[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

async function workspaceWith(sheets: Sheets) {
  const folder = newFolder();
  const file = path.join(folder, '总账.xlsx');
  const parts = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
  }));
  writeFileSync(file, await writeXlsxFile(parts).toBuffer());
  const run = (...words: string[]) => runTestCli(path.join(folder, 'w'), ...words);
  return { file, run, take: (...words: string[]) => run('suggestions', 'import', file, ...words) };
}

async function titles(run: (...words: string[]) => Promise<{ out: string }>): Promise<string[]> {
  const rows: { title: string }[] = JSON.parse((await run('list', 'suggestions', '--json')).out);
  return rows.map(({ title }) => title).sort();
}

const office: Sheets = {
  建议: [
    ['督办总账——代表建议', '', '', '', ''],
    ['号', '说的什么事', '谁提的', '交给谁', '卷柜'],
    ['1', '关于疏浚梅溪的建议', '陈砚青', '市水务局', 'B01'],
    ['2', '关于扩建城南小学的建议', '陆知秋', '市教育局', 'B02'],
    ['', '', '', '', '共2件'],
  ],
  审议意见: [
    ['督办总账——审议意见', '', ''],
    ['审议意见标题', '交给谁', '哪天交出去的'],
    ['关于防汛工作情况报告的审议意见', '市人民政府', '2026-01-12'],
    ['关于供水工作情况报告的审议意见', '市人民政府', '2026-01-12'],
  ],
  填表说明: [['一、本账每两个月更新一次。'], ['二、例：第99号 关于××的建议 交市××局。']],
};
const map = ['--map', '说的什么事=title', '--map', '谁提的=proposers', '--map', '交给谁=lead'];
const both = ['关于扩建城南小学的建议', '关于疏浚梅溪的建议'];

describe('a workbook of an office with a list beside other sheets', () => {
  it('brings its suggestions alone, twice over, and says which sheets and rows were left out', async () => {
    const { run, take } = await workspaceWith(office);
    const first = await take(...map);
    expect(first.out).toContain(
      '第 2 张表“审议意见”不是建议目录，是审议意见，2 行没有导入；“导入资料”从这张表里也读不出来，请导入审议意见的原文',
    );
    expect(first.out).toContain('第 3 张表“填表说明”不是建议目录，是说明，2 行没有导入');
    expect(first.out).toContain('第 5 行是合计行，未作为建议');
    expect(await titles(run)).toEqual(both);
    const again = await take();
    expect(again.out).toContain('第 2 张表“审议意见”不是建议目录');
    expect(await titles(run)).toEqual(both);
  });

  it('lets a column of any sheet be named, also one that holds nothing', async () => {
    const { run, take } = await workspaceWith(office);
    const { code, complaints } = await take(...map, '--map', '审议意见标题=none');
    expect([code, complaints]).toEqual([0, '']);
    expect(await titles(run)).toEqual(both);
    const unknown = await take('--map', '备忘=none');
    expect(unknown.code).not.toBe(0);
    expect(unknown.complaints).toContain('审议意见标题');
  });

  it('takes in the sheets that a person chose, by name or place, and no other', async () => {
    const { run, take } = await workspaceWith({
      ...office,
      补交: [
        ['编号', '标题'],
        ['3', '关于补种行道树的建议'],
      ],
    });
    const preview = await take('--sheet', '补交', '--preview');
    expect(preview.out).toContain('将新增：第3号建议“关于补种行道树的建议”');
    expect(preview.out).not.toContain('没有导入');
    await take('--sheet', '4');
    expect(await titles(run)).toEqual(['关于补种行道树的建议']);
    const wrong = await take('--sheet', '别的');
    expect(wrong.complaints).toContain('文件里没有“别的”这张表，有的是：建议、审议意见、填表说明、补交。');
    await take('--sheet', '审议意见');
    expect(await titles(run)).toContain('关于防汛工作情况报告的审议意见');
  });

  it('says in the general import too which sheet is no list', async () => {
    const list = [
      ['建议编号', '建议标题', '领衔代表', '主办单位'],
      ['1', '关于疏浚梅溪的建议', '陈砚青', '市水务局'],
    ];
    const { run, file } = await workspaceWith({
      代表建议目录: list,
      承诺: [
        ['建议编号', '建议标题', '承诺事项', '主办单位'],
        ['1', '关于疏浚梅溪的建议', '年底前疏浚3公里', '市水务局'],
      ],
    });
    const told = '第 2 张表“承诺”不是建议目录，1 行没有登记为建议';
    const { out } = await run('import', file, '--preview');
    expect(out.split(told)).toHaveLength(2);
    expect(out).toContain('将新增：第1号建议“关于疏浚梅溪的建议”');
    expect((await run('import', file)).out).toContain(told);
    expect(await titles(run)).toEqual(['关于疏浚梅溪的建议']);
  });
});

describe('a sheet of something else', () => {
  const list = [
    ['编号', '标题'],
    ['1', '关于疏浚梅溪的建议'],
  ];

  it.each<[string, Row[]]>([
    [
      '议案',
      [
        ['议案号', '案由', '领衔代表'],
        ['1', '关于制定供水条例的议案', '陈砚青'],
      ],
    ],
    [
      '承诺',
      [
        ['编号', '建议标题', '承诺事项'],
        ['8', '关于修缮梅桥的建议', '年底前完工'],
      ],
    ],
    [
      '联系人',
      [
        ['单位', '名称', '电话'],
        ['市水务局', '梅溪管理所', '123'],
      ],
    ],
    [
      '说明',
      [
        ['编号', '标题'],
        ['99', '关于××的建议'],
      ],
    ],
    [
      'Sheet2',
      [
        ['审议意见名称', '承办单位'],
        ['关于防汛的意见', '市人民政府'],
      ],
    ],
    [
      'Sheet3',
      [
        ['编号', '标题'],
        ['1', '关于防汛工作情况报告的审议意见'],
      ],
    ],
  ])('that is called %s brings no suggestion and is told of', async (name, rows) => {
    const { run, take } = await workspaceWith({ 建议目录: list, [name]: rows });
    expect((await take()).out).toMatch(new RegExp(`第 2 张表“${name}”.*1 行没有导入`));
    expect(await titles(run)).toEqual(['关于疏浚梅溪的建议']);
  });

  it.each<[string, Row[]]>([
    [
      '议案转建议',
      [
        ['编号', '标题'],
        ['8', '关于制定供水条例的建议'],
      ],
    ],
    [
      '闭会期间',
      [
        ['编号', '标题', '承诺事项', '情况说明'],
        ['8', '关于制定供水条例的建议', '', ''],
      ],
    ],
    [
      '政府系统',
      [
        ['说明：以下已交办', ''],
        ['编号', '标题'],
        ['8', '关于制定供水条例的建议'],
      ],
    ],
  ])('is none that is called %s and holds suggestions', async (name, rows) => {
    const { run, take } = await workspaceWith({ 建议目录: list, [name]: rows });
    expect((await take()).out).not.toContain('张表');
    expect(await titles(run)).toEqual(['关于制定供水条例的建议', '关于疏浚梅溪的建议']);
  });
});

describe('a row that sums up a list', () => {
  it.each<[string, Row]>([
    ['under the titles', ['', '共2件', '', '']],
    ['under the titles, with the session before it', ['九届五次会议', '合计2件', '', '']],
    ['under the organs', ['', '', '', '总计2件']],
    ['under the deputies', ['', '', '小计：2件', '']],
    ['under the numbers', ['计2件', '', '', '']],
    ['in all words', ['', '以上代表建议共二件（其中重点1件）', '', '']],
  ])('is none of its suggestions: %s', async (_, sum) => {
    const head = ['编号', '标题', '领衔代表', '主办单位'];
    const rows = [
      ['1', '关于疏浚梅溪的建议', '陈砚青', '市水务局'],
      ['2', '关于共享单车停放的建议', '陆知秋', '市城市管理局'],
    ];
    const { run, take } = await workspaceWith({ 目录: [head, ...rows, sum] });
    expect((await take()).out).toContain('第 4 行是合计行，未作为建议');
    expect(await titles(run)).toEqual(['关于共享单车停放的建议', '关于疏浚梅溪的建议']);
    const { out } = await run('list', 'organs', '--json');
    expect(JSON.parse(out)).toHaveLength(2);
  });
});

describe('the preview of a list', () => {
  it('names at most twenty suggestions that would be new', async () => {
    const rows = Array.from({ length: 23 }, (_, at) => [String(at + 1), `关于修缮第${at + 1}号泵站的建议`]);
    const { take } = await workspaceWith({ 目录: [['编号', '标题'], ...rows] });
    const { out } = await take('--preview');
    expect(out.split('将新增：')).toHaveLength(21);
    expect(out).toContain('另有 3 件');
    expect((await take()).out).not.toContain('将新增');
  });
});
