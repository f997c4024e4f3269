import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { drawText } from '../../reading/formats/draw-text.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { importList } from './import-list.ts';
import { mappingId, readList } from './read-list.ts';
import { writeList } from './write-list.ts';

const today = '2026-11-21';
const session = '云泽市第九届人民代表大会第五次会议';

async function officeList(): Promise<Uint8Array> {
  const merged = (value: string, columnSpan: number) => ({ value, columnSpan });
  const tall = (value: string) => ({ value, rowSpan: 2 });
  const bytes = await writeXlsxFile([
    [
      tall('序号'),
      tall('建议编号'),
      tall('建议标题'),
      tall('领衔代表'),
      tall('代表团'),
      tall('类别'),
      merged('承办单位', 2),
      null,
      tall('交办日期'),
      tall('答复类别'),
      tall('满意度'),
      tall('联系电话'),
    ],
    [null, null, null, null, null, null, '主办', '会办', null, null, null, null],
    [
      1,
      '００１',
      '关于增设公交站点的建议',
      '王　刚、李明',
      '城东团',
      '交通',
      '市交通局（市公安局）',
      '市城管局\n市财政局',
      '2026年2月10日',
      'A类',
      '满意',
      '05500001',
    ],
    [2, '002', '关于加强校园周边管理的建议', '周立', '城西团', '教育', '市教育局', '无', '2026-02-11', 'B', '', ''],
    [3, '003', '关于增加社区助餐点的建议', '孙立', '城北团', '社会', '市民政局', '', '', '', '', ''],
    ['合计', '3件', null, null, null, null, null, null, null, null, null, null],
  ]).toBuffer();
  return new Uint8Array(bytes);
}

async function read(bytes: Uint8Array, ledger: Ledger) {
  const drawn = await drawText(bytes, '建议目录.xlsx');
  return readList(drawn, (headings) => ledger.mappings[mappingId(headings)]?.columns ?? {});
}

const given = { session, now: { today: '2026-11-21', by: '周文' } };

describe('a list of suggestions', () => {
  it('comes in with two heading rows, merged cells, several organs in a cell and a row of sums', async () => {
    const ledger = inventedEmptyLedger();
    const imported = importList(ledger, await read(await officeList(), ledger), given);
    expect(imported).toMatchObject({ added: 3, known: 0, changed: 0 });
    expect(imported.warnings.map((one) => one.message)).toEqual(['第 6 行是合计行，未作为建议']);
    const full = applied(ledger, imported.change);
    const [first] = suggestionRows(full);
    const titles = (ids: string[]) => ids.map((id) => full.organs[id]?.title);
    expect(first).toMatchObject({
      number: '001',
      proposers: ['王刚', '李明'],
      handedOverOn: '2026-02-10',
      status: 'rated',
    });
    expect(titles(first?.lead ?? [])).toEqual(['市交通局', '市公安局']);
    expect(titles(first?.support ?? [])).toEqual(['市城管局', '市财政局']);
    expect(first?.cells).toMatchObject({ 建议编号: '００１', 交办日期: '2026年2月10日', 联系电话: '05500001' });
  });

  it('goes out with every original cell in its place, and coming back it changes nothing', async () => {
    const ledger = inventedEmptyLedger();
    const list = await read(await officeList(), ledger);
    const full = applied(ledger, importList(ledger, list, given).change);
    const bytes = await writeList(outList(full, suggestionRows(full), today), '建议目录');
    const back = await read(bytes, full);
    expect(back.headings).toEqual(list.headings);
    const again = importList(full, back, given);
    expect(again).toMatchObject({ added: 0, changed: 0, known: 3 });
    expect(again.change.operations.filter((one) => one.collection === 'suggestions' && !onlyRow(one))).toEqual([]);
    const before = list.rows.filter((row) => !row.isTotal).map((row) => row.cells);
    const written = outList(full, suggestionRows(full), today).rows.map((row) =>
      row
        .slice(0, list.headings.length)
        .map(({ value }) => (typeof value === 'object' ? (value?.day ?? '') : String(value))),
    );
    expect(written[0]?.[1]).toBe('００１');
    expect(written[1]).toEqual(Object.values(before[1] ?? {}));
  });

  it('puts what was changed here into its own column and keeps the original cell', async () => {
    const ledger = inventedEmptyLedger();
    const list = await read(await officeList(), ledger);
    const full = applied(ledger, importList(ledger, list, given).change);
    const third = suggestionRows(full)[2]!;
    const { now } = given;
    const changed = applied(full, updateSuggestion(full, { id: third.id, lead: ['市财政局'], category: '养老' }, now));
    const out = outList(changed, suggestionRows(changed), today);
    const at = out.headings.indexOf('承办单位/主办');
    expect(out.rows[2]?.[at]?.value).toBe('市财政局');
    expect(changed.suggestions[third.id]?.cells['承办单位/主办']).toBe('市民政局');
    const again = importList(changed, list, given);
    const kept = applied(changed, again.change).suggestions[third.id];
    expect(kept?.category).toBe('养老');
    expect(kept?.lead).toEqual(changed.suggestions[third.id]?.lead);
  });

  it('remembers a mapping by its headings', async () => {
    const ledger = inventedEmptyLedger();
    const drawn = await drawText(new TextEncoder().encode('编号,事项,经办\n7,关于路灯的建议,市城管局\n'), '目录.csv');
    const mapped = readList(drawn, () => ({ 事项: 'title', 经办: 'lead' }));
    const full = applied(ledger, importList(ledger, mapped, given).change);
    const later = readList(drawn, (headings) => full.mappings[mappingId(headings)]?.columns ?? {});
    expect(later.mapping).toEqual({ 编号: 'number', 事项: 'title', 经办: 'lead' });
    expect(importList(full, later, given)).toMatchObject({ added: 0, known: 1 });
  });

  it('of another city names the organs and the deputies of that city', async () => {
    const ledger = inventedEmptyLedger();
    const text = '编号,标题,提出人,主办单位\n7,关于路灯的建议,王刚,市城管局\n';
    const drawn = await drawText(new TextEncoder().encode(text), '目录.csv');
    const list = readList(drawn, () => ({}));
    const ours = applied(ledger, importList(ledger, list, given).change);
    const theirs = { session: '北川市第九届人民代表大会第五次会议', now: given.now };
    const both = applied(ours, importList(ours, list, theirs).change);
    const foreign = Object.values(both.suggestions).find((one) => one.session === theirs.session);
    const leads = Object.values(both.suggestions).map((one) => one.lead.map((id) => both.organs[id]?.title));
    expect(leads.flat().sort()).toEqual(['云泽市城管局', '北川市城管局']);
    expect(Object.keys(both.deputies)).toHaveLength(2);
    const { now } = given;
    const changed = applied(both, updateSuggestion(both, { id: foreign!.id, support: ['市公安局'] }, now));
    expect(changed.suggestions[foreign!.id]?.support.map((id) => changed.organs[id]?.title)).toEqual(['北川市公安局']);
  });

  it('writes days as days and numbers as numbers', async () => {
    const ledger = inventedEmptyLedger();
    const full = applied(ledger, importList(ledger, await read(await officeList(), ledger), given).change);
    const [row] = outList(full, suggestionRows(full), today).rows;
    expect(row?.[0]?.value).toBe(1);
    expect(row?.[8]).toEqual({ value: { day: '2026-02-10' }, dayForm: 'chinese' });
  });
});

function onlyRow(operation: { before: unknown; after: unknown }): boolean {
  const without = (record: unknown) => JSON.stringify({ ...(record as object), list: null });
  return without(operation.before) === without(operation.after);
}
