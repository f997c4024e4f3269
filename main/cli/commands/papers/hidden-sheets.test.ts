import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const head = ['建议编号', '标题', '主办单位', '交办日期'];
const shown = [head, ['2026031', '关于疏浚梅溪的建议', '市水务局', '2026-04-15']];
const draft = [
  head,
  ['2026031', '关于疏浚梅溪的建议', '市城管局', '2026-04-09'],
  ['2026039', '关于本人宅基地确权的建议', '市住建局', '2026-04-09'],
];
const notes = [['填表说明'], ['请各单位核对后报送']];
const left = '隐藏的工作表“旧稿”（3 行）没有读入；要读入的，请在表格里取消隐藏后重新导入';

/** A workbook of two sheets on the disk, the second one hidden. */
async function workbook(folder: string, first: readonly (readonly string[])[], state: string): Promise<string> {
  const sheets = [
    { data: first.map((row) => row.map((value) => ({ value }))), sheet: '政府系统' },
    { data: draft.map((row) => row.map((value) => ({ value }))), sheet: '旧稿' },
  ];
  const parts = unzipSync(new Uint8Array(await writeXlsxFile(sheets).toBuffer()));
  const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  parts['xl/workbook.xml'] = strToU8(list.replace('name="旧稿"', `name="旧稿" state="${state}"`));
  const file = path.join(folder, '交办总表.xlsx');
  writeFileSync(file, zipSync(parts));
  return file;
}

describe('a workbook with a hidden sheet', () => {
  it.each(['hidden', 'veryHidden'])('that is %s proposes nothing from it, and says so', async (state) => {
    const folder = newFolder();
    const workspace = path.join(folder, 'w');
    const file = await workbook(folder, shown, state);
    const preview = await runTestCli(workspace, 'import', file, '--preview');
    expect(preview.out.split(left)).toHaveLength(2);
    const taken = await runTestCli(workspace, 'import', file);
    expect(taken.out).toContain(left);
    const { out } = await runTestCli(workspace, 'list', 'suggestions', '--json');
    expect(JSON.parse(out)).toMatchObject([{ number: '2026031', handedOverOn: '2026-04-15' }]);
    expect((await runTestCli(workspace, 'list', 'organs')).out).not.toMatch(/市城管局|市住建局/);
  });

  it('says so in the import of lists too', async () => {
    const folder = newFolder();
    const file = await workbook(folder, shown, 'hidden');
    const { out } = await runTestCli(path.join(folder, 'w'), 'suggestions', 'import', file);
    expect(out).toContain(left);
    expect(out).toContain('新增 1 件');
  });

  it('says so where the shown sheets hold no list, and counts no rows', async () => {
    const folder = newFolder();
    const file = await workbook(folder, notes, 'hidden');
    const { out } = await runTestCli(path.join(folder, 'w'), 'import', file);
    expect(out).toContain(left);
    expect(out).not.toContain('新增 0 件');
  });
});
