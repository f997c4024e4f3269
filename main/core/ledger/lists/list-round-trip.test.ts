import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, exportBytes, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { cellWords } from './out-list.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const told = { session: fifthSession };

async function officeList(): Promise<Uint8Array> {
  const merged = (value: string, columnSpan: number) => ({ value, columnSpan });
  const tall = (value: string) => ({ value, rowSpan: 2 });
  const bytes = await writeXlsxFile([
    [merged(`${fifthSession}代表建议目录`, 13), ...Array(12).fill(null)],
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
      tall('答复期限'),
      tall('答复类别'),
      tall('满意度'),
      tall('联系电话'),
    ],
    [null, null, null, null, null, null, '主办', '会办', null, null, null, null, null],
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
      '2026年4月30日',
      'A类',
      '满意',
      '05500001',
    ],
    [2, '002', '关于加强校园周边管理的建议', '周立', '城西团', '教育', '市教育局', '无', '2026-02-11', '', 'B', '', ''],
    [3, '003', '关于增加社区助餐点的建议', '孙立', '城北团', '社会', '市民政局', '', '', '', '', '', ''],
    ['合计', '3件', ...Array(11).fill(null)],
  ]).toBuffer();
  return new Uint8Array(bytes);
}

describe('a list of suggestions', () => {
  it('comes in with its title, two heading rows, merged cells, several organs in a cell and a row of sums', async () => {
    const imported = await takeList(empty, await officeList());
    expect(imported).toMatchObject({ added: 3, known: 0, changed: 0, asked: 0, leftOut: 1, sessions: [fifthSession] });
    expect(imported.warnings.map((one) => one.message)).toEqual([
      '第 4 行“承办单位/主办”：括号里的“市公安局”看不出是协办单位还是同一单位的另一名称，按原文保留，未登记为承办单位，请核对',
      '第 7 行是合计行，未作为建议',
    ]);
    const { ledger } = imported;
    const [first] = suggestionRows(ledger);
    const titles = (ids: string[]) => ids.map((id) => ledger.organs[id]?.title);
    expect(first).toMatchObject({
      number: '001',
      session: fifthSession,
      proposers: ['王刚', '李明'],
      handedOverOn: '2026-02-10',
      status: 'rated',
      rounds: [{ due: { date: '2026-04-30', because: { by: 'list', heading: '答复期限', cell: '2026年4月30日' } } }],
    });
    expect(titles(first?.lead ?? [])).toEqual(['市交通局']);
    expect(titles(first?.support ?? [])).toEqual(['市城管局', '市财政局']);
    expect(first?.cells).toMatchObject({ 建议编号: '００１', 交办日期: '2026年2月10日', 联系电话: '05500001' });
  });

  it('goes out with its title, its headings over two rows, every cell in its place and its sums, and coming back it changes nothing', async () => {
    const { ledger } = await takeList(empty, await officeList());
    const [sheet] = outList(ledger, suggestionRows(ledger), listDay);
    expect(sheet?.above).toEqual([`${fifthSession}代表建议目录`]);
    expect(sheet?.head.map(({ cells }) => cells.slice(5, 9))).toEqual([
      ['类别', '承办单位', '', '交办日期'],
      ['', '主办', '会办', ''],
    ]);
    expect(sheet?.rows.map(({ cells }) => cells.slice(0, 3).map(cellWords))).toEqual([
      ['1', '００１', '关于增设公交站点的建议'],
      ['2', '002', '关于加强校园周边管理的建议'],
      ['3', '003', '关于增加社区助餐点的建议'],
      ['合计', '3件', ''],
    ]);
    const again = await takeList(ledger, await exportBytes(ledger));
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: 3 });
    expect(again.change.operations).toEqual([]);
  });

  it('writes days as days in the form of the list, numbers as numbers, and 012 as it was', async () => {
    const { ledger } = await takeList(empty, await officeList());
    const [row] = outList(ledger, suggestionRows(ledger), listDay)[0]?.rows ?? [];
    expect(row?.cells[0]?.value).toBe(1);
    expect(row?.cells[1]?.value).toBe('００１');
    expect(row?.cells[8]).toEqual({ value: { day: '2026-02-10' }, dayForm: 'yyyy"年"m"月"d"日"' });
    const bare = await takeList(empty, csvOf('编号,标题,主办单位', '012,关于甲的建议,市城管局'), { name: 'a.csv' });
    const [plain] = outList(bare.ledger, suggestionRows(bare.ledger), listDay)[0]?.rows ?? [];
    expect(plain?.cells[0]?.value).toBe('012');
  });

  it('puts what was changed here into its own column and keeps the original cell', async () => {
    const { ledger } = await takeList(empty, await officeList());
    const third = suggestionRows(ledger)[2]!;
    const changed = applied(
      ledger,
      updateSuggestion(ledger, { id: third.id, lead: ['市财政局'], category: '养老' }, now),
    );
    const [sheet] = outList(changed, suggestionRows(changed), listDay);
    const cell = (heading: string) =>
      cellWords(sheet?.rows[2]?.cells[sheet.headings.indexOf(heading)] ?? { value: null });
    expect([cell('承办单位/主办'), cell('类别')]).toEqual(['市财政局', '养老']);
    expect(changed.suggestions[third.id]?.cells['承办单位/主办']).toBe('市民政局');
    const again = await takeList(changed, await officeList());
    expect(again).toMatchObject({ added: 0, changed: 0, known: 3 });
    expect(again.ledger.suggestions[third.id]).toMatchObject({
      category: '养老',
      lead: changed.suggestions[third.id]?.lead,
    });
  });

  it('that went out in one language changes nothing when it comes back in the other', async () => {
    const { ledger } = await takeList(empty, await officeList(), { name: '目录.xlsx' });
    const inEnglish: Ledger = { ...ledger, office: { office: { ...officeOf(ledger), language: 'en' } } };
    for (const [from, to] of [
      [ledger, inEnglish],
      [inEnglish, ledger],
    ] as const) {
      const back = await takeList(to, await exportBytes(from), { name: '目录.xlsx' });
      expect(back).toMatchObject({ added: 0, changed: 0, asked: 0, known: 3 });
      expect(back.ledger.suggestions).toEqual(ledger.suggestions);
    }
  });

  it('changes only what the list says otherwise than before, and shows it field by field', async () => {
    const rows = ['1,关于甲的建议,市城管局,交通,', '2,关于乙的建议,市教育局,教育,'];
    const head = '编号,标题,主办单位,类别,答复日期';
    const first = await takeList(empty, csvOf(head, ...rows), { ...told, name: 'a.csv' });
    const id = suggestionRows(first.ledger)[0]!.id;
    const worked = applied(first.ledger, updateSuggestion(first.ledger, { id, category: '城建' }, now));
    const later = csvOf(head, '1,关于甲的建议,市城管局,综合,2026-04-02', '2,关于乙的建议,市教育局,,2026-04-03');
    const second = await takeList(worked, later, { ...told, name: 'a.csv' });
    expect(second).toMatchObject({ added: 0, changed: 2 });
    expect(second.rows.map(({ changes }) => changes)).toEqual([
      [
        { label: '类别', before: '城建', after: '综合', kept: true },
        { label: '答复日期', before: '', after: '2026-04-02', kept: false },
      ],
      [{ label: '答复日期', before: '', after: '2026-04-03', kept: false }],
    ]);
    expect(second.warnings.map((one) => one.message)).toEqual([
      '第 2 行“类别”：目录现为“综合”，已按人工登记保留“城建”',
      '第 3 行“类别”现为空，保留原有的“教育”',
    ]);
    expect(suggestionRows(second.ledger)).toMatchObject([
      { category: '城建', rounds: [{ answeredOn: '2026-04-02' }] },
      { category: '教育', rounds: [{ answeredOn: '2026-04-03' }] },
    ]);
    const third = await takeList(second.ledger, later, { ...told, name: 'a.csv' });
    expect(third).toMatchObject({ known: 2, changed: 0, warnings: [] });
  });

  it('of another city names the organs and the deputies of that city', async () => {
    const list = csvOf('编号,标题,提出人,主办单位', '7,关于路灯的建议,王刚,市城管局');
    const ours = await takeList(empty, list, { ...told, name: '目录.csv' });
    const theirs = { session: '北川市第九届人民代表大会第五次会议', name: '目录.csv' };
    const { ledger: both, added } = await takeList(ours.ledger, list, theirs);
    expect(added).toBe(1);
    const foreign = Object.values(both.suggestions).find((one) => one.session === theirs.session);
    const leads = Object.values(both.suggestions).map((one) => one.lead.map((id) => both.organs[id]?.title));
    expect(leads.flat().sort()).toEqual(['云泽市城管局', '北川市城管局']);
    expect(Object.keys(both.deputies)).toHaveLength(2);
    const changed = applied(both, updateSuggestion(both, { id: foreign!.id, support: ['市公安局'] }, now));
    expect(changed.suggestions[foreign!.id]?.support.map((id) => changed.organs[id]?.title)).toEqual(['北川市公安局']);
  });

  it('remembers a mapping that a person fixed, by its headings', async () => {
    const bytes = csvOf('编号,事项,经办', '7,关于路灯的建议,市城管局');
    const mapping = { 编号: 'number', 事项: 'title', 经办: 'lead' };
    const first = await takeList(empty, bytes, { ...told, mapping, name: '目录.csv' });
    expect(first.added).toBe(1);
    const again = await takeList(first.ledger, bytes, { ...told, name: '目录.csv' });
    expect(again).toMatchObject({ added: 0, known: 1 });
  });
});
