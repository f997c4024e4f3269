import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isThorough } from '../../../testing/chance.ts';
import { isOfficeThere, throughOffice } from '../../../testing/office-program.ts';
import { zipOf } from '../../reading/formats/testing/made-files.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

type Row = SheetData[number];
const empty = inventedEmptyLedger();
const about = (what: string) => `关于${what}的建议`;
const wide = (value: string, columnSpan: number): Row => [
  { value, columnSpan },
  ...Array<null>(columnSpan - 1).fill(null),
];
const tall = (value: string, rowSpan = 2) => ({ value, rowSpan });
const nothing = (width: number): Row => Array<null>(width).fill(null);

async function xlsx(...sheets: SheetData[]): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(sheets.map((data, at) => ({ data, sheet: `表${at + 1}` }))).toBuffer());
}

/** What the ledger has of each suggestion: number, title, lead and support. */
function told(ledger: Ledger): string[] {
  const names = (ids: readonly string[]) => ids.map((id) => ledger.organs[id]?.title).join('、');
  return Object.values(ledger.suggestions)
    .map(
      ({ number, title, lead, support }) =>
        `${number} ${title} ${names(lead)}${support.length > 0 ? `｜${names(support)}` : ''}`,
    )
    .sort();
}

/** Takes a list in, and holds that neither the same file nor our own export of it brings anything new. */
async function taken(bytes: Uint8Array, name: string) {
  const first = await takeList(empty, bytes, { name });
  const again = await takeList(first.ledger, bytes, { name });
  expect([again.added, again.changed]).toEqual([0, 0]);
  const back = await takeList(first.ledger, await exportBytes(first.ledger));
  expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
  expect(back.change.operations).toEqual([]);
  return { told: told(first.ledger), said: first.warnings.map(({ message }) => message), ledger: first.ledger, first };
}

const head = '编号,标题,主办单位,答复日期';
const csv = (...lines: string[]) => taken(csvOf(...lines), '目录.csv');
const book = async (...sheets: SheetData[]) => taken(await xlsx(...sheets), '目录.xlsx');

describe('an odd list', () => {
  it('that names an organ as lead and as support enters it once, as lead, and says so', async () => {
    const list = await csv(
      '编号,标题,主办单位,会办单位',
      `1,${about('甲')},市教育局,市公安局、市教育局`,
      `2,${about('乙')},市水务局,市水务局`,
      `3,${about('丙')},市财政局,市公安局`,
    );
    expect(list.told).toEqual([
      `1 ${about('甲')} 市教育局｜市公安局`,
      `2 ${about('乙')} 市水务局`,
      `3 ${about('丙')} 市财政局｜市公安局`,
    ]);
    expect(list.said).toEqual([
      expect.stringContaining('“市公安局、市教育局”里有已列为主办的单位，只登记为主办'),
      expect.stringContaining('“市水务局”里有已列为主办的单位'),
    ]);
  });

  it('that makes a supporting organ lead tells it once', async () => {
    const before = await takeList(empty, csvOf('编号,标题,主办单位,会办单位', `1,${about('甲')},市教育局,市公安局`), {
      name: '目录.csv',
    });
    const moved = csvOf('编号,标题,主办单位,会办单位', `1,${about('甲')},市公安局,`);
    const after = await takeList(before.ledger, moved, { name: '新目录.csv' });
    const [row] = suggestionRows(after.ledger);
    expect(row?.lead.map((id) => after.ledger.organs[id]?.title)).toEqual(['市公安局']);
    expect(row?.support).toEqual([]);
  });

  it('with an organ merged over several suggestions gives it to each of them', async () => {
    const list = await book([
      ['编号', '标题', '主办单位', '会办单位'],
      ['1', about('甲'), tall('市教育局'), '市公安局'],
      ['2', about('乙'), null, null],
      ['3', about('丙'), '市水务局', null],
    ]);
    expect(list.told).toEqual([
      `1 ${about('甲')} 市教育局｜市公安局`,
      `2 ${about('乙')} 市教育局`,
      `3 ${about('丙')} 市水务局`,
    ]);
  });

  it('with one suggestion over two rows is one suggestion, merged or not', async () => {
    const merged = await book([
      ['编号', '标题', '主办单位', '答复日期'],
      [tall('1'), tall(about('甲')), '市教育局', '2026-04-01'],
      [null, null, '市公安局', null],
      ['2', about('乙'), '市水务局', null],
    ]);
    const plain = await csv(head, `1,${about('甲')},市教育局,2026-04-01`, ',,市公安局,', `2,${about('乙')},市水务局,`);
    for (const list of [merged, plain]) {
      expect(list.told).toEqual([`1 ${about('甲')} 市教育局、市公安局`, `2 ${about('乙')} 市水务局`]);
      expect(list.said).toEqual(['第 3 行接续第 2 行，已合为一件']);
    }
  });

  it('with a title cut over two rows puts it together', async () => {
    const list = await csv(head, '1,关于加强老旧小区消防设施,市教育局,', ',改造的建议,,', `2,${about('乙')},市水务局,`);
    expect(list.told).toEqual(['1 关于加强老旧小区消防设施改造的建议 市教育局', `2 ${about('乙')} 市水务局`]);
  });

  it('with doubled headings keeps every column apart', async () => {
    const list = await csv('编号,标题,主办单位,备注,备注,类别,类别', `1,${about('甲')},市教育局,一,二,交通,城建`);
    const [one] = suggestionRows(list.ledger);
    expect(one).toMatchObject({
      note: '一',
      category: '交通',
      cells: { 备注: '一', '备注（2）': '二', '类别（2）': '城建' },
    });
  });

  it('with sums in the middle, sums without a word, and names of parts counts no row twice', async () => {
    const list = await book([
      ['编号', '标题', '主办单位'],
      wide('一、城建类', 3),
      ['1', about('甲'), '市教育局'],
      ['小计', '1件', null],
      wide('二、教育类', 3),
      ['2', about('乙'), '市水务局'],
      ['合计', '2件', null],
    ]);
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`, `2 ${about('乙')} 市水务局`]);
    expect(list.said).toEqual(['第 4 行是合计行，未作为建议', '第 7 行是合计行，未作为建议']);
    const bare = await csv(
      '编号,标题,主办单位,件数',
      `1,${about('甲')},市教育局,1`,
      `2,${about('乙')},市水务局,1`,
      ',,,2',
    );
    expect(bare.told).toHaveLength(2);
    expect(bare.said).toEqual(['第 4 行是合计行，未作为建议']);
  });

  it('with two lists under one another keeps their sessions and times apart', async () => {
    const list = await book([
      wide(`${fifthSession}代表建议目录`, 3),
      ['编号', '标题', '主办单位'],
      ['1', about('甲'), '市教育局'],
      wide('闭会期间代表建议目录', 3),
      ['编号', '标题', '主办单位'],
      ['1', about('乙'), '市水务局'],
    ]);
    expect(suggestionRows(list.ledger).map(({ title, session, channel }) => [title, session, channel])).toEqual([
      [about('乙'), fifthSession, 'between-sessions'],
      [about('甲'), fifthSession, null],
    ]);
  });

  it('with two lists of other columns on one sheet reads both', async () => {
    const list = await book([
      wide('重点建议', 3),
      ['编号', '标题', '主办单位'],
      ['1', about('甲'), '市教育局'],
      nothing(3),
      wide('一般建议', 4),
      ['序号', '建议编号', '案由', '承办单位'],
      ['1', '2', about('乙'), '市水务局'],
    ]);
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`, `2 ${about('乙')} 市水务局`]);
  });

  it('with two lists side by side reads both, and the shorter one ends quietly', async () => {
    const list = await csv(
      '编号,标题,主办单位,,编号,标题,主办单位',
      `1,${about('甲')},市教育局,,3,${about('丙')},市水务局`,
      `2,${about('乙')},市公安局,,,,`,
    );
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`, `2 ${about('乙')} 市公安局`, `3 ${about('丙')} 市水务局`]);
    expect(list.said).toEqual([]);
  });

  it('with numbers as text, in full width and with words around them reads the numbers', async () => {
    const rows = ["'001", '００２', '第3号', '建议第４号', 'JY-5', '闭会期间第1号'].map(
      (number, at) => `${number},${about(`事${at}`)},市教育局,`,
    );
    const list = await csv(head, ...rows);
    expect(list.told.map((one) => one.split(' ')[0])).toEqual(['001', '002', '3', '4', 'JY-5', '闭会1']);
  });

  it('with line breaks in headings and titles reads them as one line', async () => {
    const list = await book([
      ['建议\n编号', '建议\n标题', '主办\n单位'],
      ['1', '关于甲\n的建议', '市教育局\n市公安局'],
    ]);
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局、市公安局`]);
  });

  it('with notes and signatures below takes none of them for a suggestion', async () => {
    const list = await csv(
      head,
      `1,${about('甲')},市教育局,`,
      '注：本表截至6月底。,,,',
      '填表人：张三,,审核人：李四,',
      ',说明：以上均已交办,,',
    );
    expect(list.told).toHaveLength(1);
    expect(list.said).toEqual([3, 4, 5].map((row) => `第 ${row} 行是说明文字，未作为建议`));
  });

  it('with column numbers, headings on every page and blank rows reads the rows between', async () => {
    const list = await csv(head, '1,2,3,4', `1,${about('甲')},市教育局,`, ',,,', head, `2,${about('乙')},市公安局,`);
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`, `2 ${about('乙')} 市公安局`]);
  });

  it('with a unit beside its title finds the headings below', async () => {
    const list = await book([
      [`${fifthSession}代表建议目录`, null, '单位：件'],
      ['编号', '标题', '主办单位'],
      ['1', about('甲'), '市教育局'],
    ]);
    expect(suggestionRows(list.ledger)).toMatchObject([{ number: '1', session: fifthSession }]);
  });

  it('with blank columns in front and between leaves them out', async () => {
    const list = await book([
      nothing(5),
      [null, null, '编号', '标题', '主办单位'],
      nothing(5),
      [null, null, '1', about('甲'), '市教育局'],
    ]);
    expect(Object.keys(suggestionRows(list.ledger)[0]?.cells ?? {})).toEqual(['编号', '标题', '主办单位']);
  });

  it('with headings over three rows joins them', async () => {
    const list = await book([
      [tall('编号', 3), tall('标题', 3), { value: '办理', columnSpan: 2 }, null],
      [null, null, { value: '单位', columnSpan: 2 }, null],
      [null, null, '主办', '会办'],
      ['1', about('甲'), '市教育局', '市公安局'],
    ]);
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局｜市公安局`]);
  });

  it('with a suggestion on two sheets has it once, and gives both sheets back', async () => {
    const list = await book(
      [
        ['编号', '标题', '主办单位', '督办领导'],
        ['1', about('甲'), '市教育局', '王主任'],
      ],
      [
        ['编号', '标题', '主办单位'],
        ['1', about('甲'), '市教育局'],
        ['2', about('乙'), '市公安局'],
      ],
    );
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`, `2 ${about('乙')} 市公安局`]);
    const fresh = await takeList(empty, await exportBytes(list.ledger));
    expect(fresh.rows.map(({ sheet, number }) => [sheet, number])).toEqual([
      ['表1', '1'],
      ['表2', '1'],
      ['表2', '2'],
    ]);
  });

  it('with a sheet of explanations in front reads the list behind it', async () => {
    const list = await book(
      [
        ['填报说明', '内容'],
        ['一', '按编号填写'],
      ],
      [
        ['编号', '标题', '主办单位'],
        ['1', about('甲'), '市教育局'],
      ],
    );
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`]);
  });

  it('with the same row twice has it once; with one number for two titles it asks', async () => {
    const twice = await csv(head, `1,${about('甲')},市教育局,`, `01,${about('甲')},市公安局,`);
    expect(twice.told).toEqual([`1 ${about('甲')} 市教育局、市公安局`]);
    expect(twice.said).toEqual(['第 3 行与第 2 行是同一件，未重复导入']);
    const two = await csv(head, `1,${about('甲')},市教育局,`, `1,${about('乙')},市公安局,`);
    expect(two.told).toHaveLength(1);
    expect(two.said).toEqual(['第 3 行“关于乙的建议”可能是目录中已有的一件，请认定后再导入']);
  });

  it('with rows that a filter hides has them too', async () => {
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const row = (...cells: string[]) => cells.map(text).join('');
    const sheet =
      `<sheetData><row>${row('编号', '标题', '主办单位')}</row><row hidden="1">${row('1', about('甲'), '市教育局')}</row>` +
      `<row>${row('2', about('乙'), '市公安局')}</row></sheetData>`;
    const bytes = zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="目录" sheetId="1" r:id="r0"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r0" Target="worksheets/s0.xml"/></Relationships>',
      'xl/worksheets/s0.xml': `<worksheet>${sheet}</worksheet>`,
    });
    expect((await taken(bytes, '目录.xlsx')).told).toHaveLength(2);
  });

  it('with cells that cannot be keeps them as text, leaves the field empty and says so', async () => {
    const list = await csv(
      '编号,标题,答复日期,答复期限,答复类别,满意度,重点督办,提出时段',
      `1,${about('甲')},2027-2-31,年底前,X,较满意,张市长,春季`,
      `2,${about('乙')},31.4.,2026-04-01至2026-05-01,A类,基本满意,是,闭会期间`,
    );
    const [first, second] = suggestionRows(list.ledger);
    expect(first?.rounds).toEqual([]);
    expect(first).toMatchObject({
      key: false,
      channel: null,
      cells: { 答复日期: '2027-2-31', 满意度: '较满意' },
    });
    expect(second?.rounds).toMatchObject([
      { answeredOn: null, due: null, answerClass: 'A', result: 'basically-satisfied' },
    ]);
    expect(second).toMatchObject({ key: true, channel: 'between-sessions' });
    expect(list.said.toSorted()).toEqual(
      [
        '第 2 行“答复日期”：没有“2027-2-31”这一天，按原文保留，该项未登记',
        '第 2 行“答复期限”：“年底前”不是日期，按原文保留，该项未登记',
        '第 2 行“答复类别”：本机关没有设置答复类别“X”，按原文保留，该项未登记',
        '第 2 行“满意度”：评价“较满意”不在满意、基本满意、不满意之列，按原文保留，该项未登记',
        '第 2 行“重点督办”：“张市长”看不出是或否，按原文保留，该项未登记',
        '第 2 行“提出时段”：“春季”看不出是会议期间还是闭会期间，按原文保留，该项未登记',
        '第 3 行“答复日期”：“31.4.”不是日期，按原文保留，该项未登记',
        '第 3 行“答复期限”：“2026-04-01至2026-05-01”有几个日期，按原文保留，该项未登记',
      ].toSorted(),
    );
  });

  it('with the subject or the organ as the name of a part gives it to the rows below', async () => {
    const subjects = await book([
      wide(`${fifthSession}代表建议目录`, 4),
      ['序号', '建议号', '建议标题', '主办单位'],
      wide('一、工业和信息化类（2件）', 4),
      [1, 'JY001', about('甲'), '市工信局'],
      [2, 'JY002', about('乙'), '市工信局'],
      wide('二、教育类（1件）', 4),
      [1, 'JY003', about('丙'), '市教育局'],
    ]);
    expect(suggestionRows(subjects.ledger).map(({ category }) => category)).toEqual([
      '工业和信息化',
      '工业和信息化',
      '教育',
    ]);
    const organs = await book([
      ['编号', '标题', '提出人'],
      wide('市教育局（2件）', 3),
      ['1', about('甲'), '王刚'],
      ['2', about('乙'), '李明'],
      wide('市水务局（1件）', 3),
      ['3', about('丙'), '欧阳　明'],
    ]);
    expect(organs.told).toEqual([
      `1 ${about('甲')} 市教育局`,
      `2 ${about('乙')} 市教育局`,
      `3 ${about('丙')} 市水务局`,
    ]);
    expect(suggestionRows(organs.ledger)[2]?.proposers).toEqual(['欧阳明']);
  });

  it('with what each organ does behind its name tells lead and support apart', async () => {
    const list = await csv(
      '编号,标题,承办单位',
      `1,${about('甲')},主办：市教育局；会办：市公安局、市财政局`,
      `2,${about('乙')},市水务局（主办） 市财政局（会办）`,
      `3,${about('丙')},"市水务局主办，市财政局、市城管局协办"`,
      `4,${about('丁')},分办：市水务局、市财政局`,
      `5,${about('戊')},市政府办`,
    );
    expect(list.told).toEqual([
      `1 ${about('甲')} 市教育局｜市公安局、市财政局`,
      `2 ${about('乙')} 市水务局｜市财政局`,
      `3 ${about('丙')} 市水务局｜市财政局、市城管局`,
      `4 ${about('丁')} 市水务局、市财政局`,
      `5 ${about('戊')} 市政府办`,
    ]);
  });

  it('with ticks under 满意 and under the classes reads what is ticked', async () => {
    const list = await book([
      [
        tall('编号'),
        tall('标题'),
        { value: '满意度', columnSpan: 3 },
        null,
        null,
        { value: '答复类别', columnSpan: 2 },
        null,
      ],
      [null, null, '满意', '基本满意', '不满意', 'A', 'B'],
      ['1', about('甲'), '√', null, null, '√', null],
      ['2', about('乙'), null, null, '√', null, '√'],
    ]);
    expect(suggestionRows(list.ledger).map(({ rounds }) => [rounds[0]?.result, rounds[0]?.answerClass])).toEqual([
      ['satisfied', 'A'],
      ['dissatisfied', 'B'],
    ]);
    expect(list.said).toEqual([]);
  });

  it('with two ticks under the grades of one row takes neither and asks', async () => {
    const list = await book([
      [tall('编号'), tall('标题'), { value: '满意度', columnSpan: 3 }, null, null],
      [null, null, '满意', '基本满意', '不满意'],
      ['1', about('甲'), '√', '√', null],
      ['2', about('乙'), null, '√', null],
    ]);
    expect(suggestionRows(list.ledger).map(({ rounds }) => rounds[0]?.result ?? null)).toEqual([
      null,
      'basically-satisfied',
    ]);
    expect(list.said).toEqual([
      '第 3 行：满意、基本满意都打了勾，没有登记，请核对',
      '第 4 行：有代表评价“基本满意”，没有答复，仍按未答复，请核对',
    ]);
  });

  it('with 同上 says what the row above says', async () => {
    const list = await csv(head, `1,${about('甲')},市教育局,`, `2,${about('乙')},同上,`, `3,${about('丙')},〃,`);
    expect(list.told).toEqual(['甲', '乙', '丙'].map((what, at) => `${at + 1} ${about(what)} 市教育局`));
  });

  it('with sums at the foot of each page and numbers that were withdrawn takes neither for a suggestion', async () => {
    const list = await csv(head, `1,${about('甲')},市教育局,`, '2,（撤回）,,', '3,空号,,', '本页小计,1,,', '总计,1,,');
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`]);
    expect(list.said).toEqual([
      '第 3 行没有标题，未导入',
      '第 4 行没有标题，未导入',
      '第 5 行是合计行，未作为建议',
      '第 6 行是合计行，未作为建议',
    ]);
  });

  it('with clerks, telephones and places of work makes neither organs nor deputies of them', async () => {
    const list = await csv(
      '编号,标题,领衔代表,联名人数,代表工作单位,主办单位,承办人,承办人电话,牵头领导',
      `1,${about('甲')},李明等3人,12,云泽一中,市教育局,张三,13800000000,王副市长`,
    );
    expect(list.told).toEqual([`1 ${about('甲')} 市教育局`]);
    expect(Object.values(list.ledger.organs).map(({ title }) => title)).toEqual(['市教育局']);
    expect(suggestionRows(list.ledger)[0]?.proposers).toEqual(['李明']);
  });

  it('with 闭会第2号 in the column of numbers knows that it was moved between sessions', async () => {
    const list = await csv(head, `闭1,${about('甲')},市教育局,`, `闭会第2号,${about('乙')},市教育局,`);
    expect(suggestionRows(list.ledger).map(({ number, channel }) => [number, channel])).toEqual([
      ['闭1', 'between-sessions'],
      ['闭会2', 'between-sessions'],
    ]);
  });

  it('that lies on its side is no list of suggestions', async () => {
    const bytes = csvOf('编号,1,2', `标题,${about('甲')},${about('乙')}`, '主办单位,市教育局,市公安局');
    expect(await takeList(empty, bytes, { name: '目录.csv' })).toMatchObject({ added: 0 });
  });
});

describe('a csv', () => {
  const lines = [
    `${fifthSession}代表建议目录,,`,
    '编号,标题,主办单位',
    `001,${about('甲')},市教育局`,
    `002,${about('乙')},"市公安局、市城管局"`,
  ];

  it.skipIf(!isOfficeThere || !isThorough)(
    'in UTF-8 and GBK, as LibreOffice writes it, is the list it was made from',
    { timeout: 120_000 },
    async () => {
      const made = await xlsx(lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '') || null)));
      for (const charset of ['76', '85']) {
        const [bytes = made] = await throughOffice([made], `csv:Text - txt - csv (StarCalc):44,34,${charset},1`);
        const list = await taken(bytes, '目录.csv');
        expect(list.told).toEqual([`001 ${about('甲')} 市教育局`, `002 ${about('乙')} 市公安局、市城管局`]);
        expect(suggestionRows(list.ledger)[0]?.session).toBe(fifthSession);
      }
    },
  );
});
