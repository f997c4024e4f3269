import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { tell } from '#shared/messages/catalogue.ts';
import { callCore } from '../../../testing/call-core.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';

const newFolder = temporaryFolders();
const text = (rows: string[][]) => rows.map((row) => row.map((value) => ({ value, type: String })));

/** A register in a workbook with a sheet of explanations, a title of two lines and a blank row. */
async function register() {
  const data = text([
    ['云泽市第九届人民代表大会第五次会议\n代表建议交办登记表'],
    [],
    ['建议编号', '建议名称', '主办单位'],
    ['001', '关于增设社区食堂的建议', '市民政局'],
    ['市民政局小计', '', '1件'],
    ['002', '关于修缮古井的建议', '市文物局'],
    ['合计', '', '2件'],
    ['说明：本表由代表工作委员会填写。'],
  ]);
  const notes = text([['本表两页，填表人周文。']]);
  const bytes = await writeXlsxFile([
    { data, sheet: '登记表' },
    { data: notes, sheet: '填表说明' },
  ]).toBuffer();
  return { name: '登记表.xlsx', bytes: new Uint8Array(bytes) };
}

describe('the rows of a workbook', () => {
  it('are told by the numbers that the workbook shows, whatever lines its sheets and titles take', async () => {
    const core = createTestCore(newFolder());
    const listed = await callCore(core, 'suggestions.importList', { ...(await register()), preview: true });
    const said = listed.rows.map(({ row, sentences }) => [row, ...sentences.map((one) => tell('zh-CN', one))]);
    expect(said).toContainEqual([5, '第 5 行是合计行，未作为建议']);
    expect(said).toContainEqual([7, '第 7 行是合计行，未作为建议']);
    expect(listed.rows.filter(({ outcome }) => outcome === 'added').map(({ row }) => row)).toEqual([4, 6]);
    const { listed: again } = await callCore(core, 'sources.import', await register());
    expect(again?.rows.filter(({ outcome }) => outcome === 'added').map(({ row }) => row)).toEqual([4, 6]);
    await core.close();
  });

  it('of ratings say that none came back where the cell says so, and that none is written where it is blank', async () => {
    const core = createTestCore(newFolder());
    await callCore(core, 'suggestions.importList', await register());
    const words = '建议编号,评价等次,评价日期\n001,未反馈,\n002,,\n';
    const bytes = new Uint8Array(new TextEncoder().encode(words));
    const rated = await callCore(core, 'suggestions.importList', { name: '评价.csv', bytes, preview: true });
    const said = rated.rows.flatMap(({ sentences }) => sentences.map((one) => tell('zh-CN', one)));
    expect(said).toEqual(['第 2 行写明评价没有收回（001 未反馈），未登记', '第 3 行没有写评价，未登记']);
    await core.close();
  });
});
