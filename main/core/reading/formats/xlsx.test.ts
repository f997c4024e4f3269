import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { zipOf } from './testing/made-files.ts';
import { readXlsx } from './xlsx.ts';

type Sheets = Record<string, string>;

/** A workbook with these sheets (title → rows of SpreadsheetML), with shared strings and states of sheets when given. */
function xlsxOf(
  sheets: Sheets,
  strings: string[] = [],
  states: Record<string, string> = {},
  more: Record<string, string> = {},
  properties = '',
): Uint8Array {
  const titles = Object.keys(sheets);
  const stateOf = (title: string) => (states[title] === undefined ? '' : ` state="${states[title]}"`);
  const list = titles
    .map((title, at) => `<sheet name="${title}" sheetId="${at + 1}" r:id="r${at}"${stateOf(title)}/>`)
    .join('');
  const links = titles.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('');
  const members: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links}</Relationships>`,
    ...more,
    'xl/sharedStrings.xml': `<sst>${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
  for (const [at, title] of titles.entries())
    members[`xl/worksheets/s${at}.xml`] = `<worksheet>${sheets[title]}</worksheet>`;
  return zipOf(members);
}

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const linesOf = (bytes: Uint8Array) =>
  readXlsx(bytes, '目录.xlsx', readLimits).lines.map((line) => line.hint?.cells ?? line.text);

describe('readXlsx', () => {
  it('reads rich strings without the readings above them, and line ends inside cells as spaces', () => {
    const strings = [
      '<r><t>市教</t></r><r><rPr><b/></rPr><t>育局</t></r><rPh sb="0" eb="1"><t>shi</t></rPh>',
      '<t>市公安局_x000D_\n市司法局</t>',
    ];
    const rows = row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>99</v></c>');
    expect(linesOf(xlsxOf({ 目录: `<sheetData>${rows}</sheetData>` }, strings))).toEqual([
      ['市教育局', '市公安局 市司法局'],
    ]);
  });

  it('gives the words at the edges of its pages, also of sheets that are hidden', () => {
    const sheet = (words: string) =>
      `<sheetData>${row(text('一'))}</sheetData><headerFooter><oddHeader>&amp;C${words}</oddHeader></headerFooter>`;
    const bytes = xlsxOf({ 目录: sheet('机密★10年'), 草稿: sheet('秘密★') }, [], { 草稿: 'hidden' });
    expect(readXlsx(bytes, '目录.xlsx', readLimits).margins).toEqual(['机密★10年', '秘密★']);
  });

  it('puts cells at the place their reference says and leaves blank rows out', () => {
    const rows = '<row r="2"><c r="C2"><v>7</v></c><c r="A2"><v>1</v></c></row><row r="9"><c r="A9"/></row>';
    expect(linesOf(xlsxOf({ 目录: `<sheetData>${rows}</sheetData>` }))).toEqual([['1', '', '7']]);
  });

  it('puts the title of each sheet before its rows when there are several', () => {
    const sheet = (words: string) => `<sheetData>${row(text(words), text('市水务局'))}</sheetData>`;
    expect(linesOf(xlsxOf({ 重点: sheet('甲'), 空: '<sheetData/>', 一般: sheet('乙') }))).toEqual([
      '重点',
      ['甲', '市水务局'],
      '',
      '一般',
      ['乙', '市水务局'],
    ]);
  });

  it('reads rows that a filter hides, and says so', () => {
    const rows = `<row hidden="1">${text('甲')}${text('乙')}</row>${row(text('丙'), text('丁'))}`;
    const drawn = readXlsx(xlsxOf({ 目录: `<sheetData>${rows}</sheetData>` }), '目录.xlsx', readLimits);
    expect(drawn.lines).toHaveLength(2);
    expect(drawn.messages.map((message) => message.code)).toEqual(['hidden-rows']);
  });

  it.each(['hidden', 'veryHidden'])('reads no sheet that is %s, and names it with its rows', (state) => {
    const sheet = (words: string) => `<sheetData>${row(text(words), text('市水务局'))}</sheetData>`;
    const bytes = xlsxOf({ 旧稿: sheet('甲'), 目录: sheet('乙'), 空: '<sheetData/>' }, [], { 旧稿: state, 空: state });
    const { lines, messages } = readXlsx(bytes, '目录.xlsx', readLimits);
    expect(lines.map((line) => line.hint?.cells ?? line.text)).toEqual([['乙', '市水务局']]);
    expect(messages).toMatchObject([{ code: 'hidden-sheet', line: 1, details: { sheet: '旧稿', rows: 1 } }]);
  });

  it('reads a sheet that is said to be visible', () => {
    const sheet = `<sheetData>${row(text('甲'), text('市水务局'))}</sheetData>`;
    expect(linesOf(xlsxOf({ 目录: sheet }, [], { 目录: 'visible' }))).toEqual([['甲', '市水务局']]);
  });

  it('bounds what a far cell, a huge merge and a false reference can do', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>9</v></c><c r="?"><v>3</v></c></row>';
    const merges =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref="x"/></mergeCells>';
    const [line] = readXlsx(xlsxOf({ 目录: `<sheetData>${rows}</sheetData>${merges}` }), '目录.xlsx', readLimits).lines;
    expect(line?.hint?.cells?.length).toBeLessThanOrEqual(readLimits.columns);
    expect(line?.hint?.merged).toHaveLength(1);
  });

  it('reads cells of every type', () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><v>算出的</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-05-01</v></c>' +
      '<c><v>12</v></c><c t="s"><v>1</v></c><c/><c><f>A1</f></c><c><v>0.5</v></c>';
    const rows = `<sheetData>${row(cells)}</sheetData>`;
    expect(linesOf(xlsxOf({ 目录: rows }, ['<t>零</t>', '<t>一_x005F_二</t>']))).toEqual([
      ['TRUE', 'FALSE', '算出的', '#N/A', '2026-05-01', '12', '一_二', '', '', '0.5'],
    ]);
  });

  it('puts rows and cells where they say they stand, and those that say nothing behind the others', () => {
    const rows =
      `<row r="3"><c r="C3" t="inlineStr"><is><t>丙</t></is></c>${text('丁')}</row>` +
      `<row>${text('甲')}${text('乙')}</row><row r="x">${text('戊')}${text('己')}</row>`;
    const { lines } = readXlsx(xlsxOf({ 目录: `<sheetData>${rows}</sheetData>` }), '目录.xlsx', readLimits);
    expect(lines.map(({ hint }) => [hint?.cells, hint?.sheetRow])).toEqual([
      [['', '', '丙', '丁'], 3],
      [['甲', '乙', '', ''], 4],
      [['戊', '己', '', ''], 5],
    ]);
  });

  it('says how its days are shown, where a cell is a day', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy.m.d"/></numFmts><cellXfs><xf/><xf numFmtId="176"/></cellXfs></styleSheet>';
    const rows = `<sheetData><row><c s="1"><v>45718</v></c><c s="1" t="str"><v>待定</v></c><c s="1"/><c><v>1</v></c></row></sheetData>`;
    const bytes = xlsxOf({ 目录: rows }, [], {}, { 'xl/styles.xml': styles });
    const [line] = readXlsx(bytes, '目录.xlsx', readLimits).lines;
    expect([line?.hint?.cells, line?.hint?.dayForms]).toEqual([['2025-03-02', '待定', '', '1'], { 0: 'yyyy.m.d' }]);
  });

  it.each(['1', 'true'])('counts days from 1904 where the workbook says so: %s', (said) => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const rows = '<sheetData><row><c><v>44256</v></c><c><v>44257</v></c></row></sheetData>';
    const bytes = xlsxOf({ 目录: rows }, [], {}, { 'xl/styles.xml': styles }, `<workbookPr date1904="${said}"/>`);
    expect(linesOf(bytes)).toEqual([['2025-03-02', '2025-03-03']]);
  });

  it('draws titles over a list, and the name of a part that is merged over all columns, as lines', () => {
    const rows =
      `<sheetData>${row(text('代表建议目录\n（九届五次会议）'))}${row(text('编号'), text('标题'))}<row r="4">${text('一、城建类')}</row>` +
      `${row(text('1'), text('修路'))}<row r="9">${text('二、教育类')}</row></sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>`;
    const { lines, sheet } = readXlsx(xlsxOf({ 目录: rows }), '目录.xlsx', readLimits);
    expect(lines.map(({ text: words, hint }) => [hint?.cells ?? words, hint?.sheetRow])).toEqual([
      ['代表建议目录', undefined],
      ['（九届五次会议）', 1],
      [['编号', '标题'], 2],
      ['一、城建类', undefined],
      [['1', '修路'], undefined],
      [['二、教育类', ''], 9],
    ]);
    expect(sheet).toBe('目录');
  });

  it('finds its sheets by their links, wherever these lead, and none that is no sheet', () => {
    const sheet = `<worksheet><sheetData>${row(text('甲'), text('乙'))}</sheetData></worksheet>`;
    const book = (target: string, part: string) =>
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="目录" sheetId="1" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`,
        [part]: sheet,
      });
    expect(linesOf(book('/xl/worksheets/a.xml', 'xl/worksheets/a.xml'))).toEqual([['甲', '乙']]);
    expect(linesOf(book('worksheets/a.xml', 'xl/worksheets/a.xml'))).toEqual([['甲', '乙']]);
    expect(linesOf(book('worksheets/b.xml', 'xl/worksheets/a.xml'))).toEqual([]);
    expect(linesOf(book('chartsheets/a.xml', 'xl/chartsheets/a.xml'))).toEqual([]);
    const unlinked = zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="目录"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': sheet,
    });
    expect(linesOf(unlinked)).toEqual([['甲', '乙']]);
    expect(() => linesOf(zipOf({ 'xl/other.xml': '' }))).toThrow(expect.objectContaining({ code: 'format-damaged' }));
  });

  it('tells of pictures, text boxes, charts, embedded files and comments, and of columns that are hidden or too many', () => {
    const rows = `<cols><col min="2" max="2" hidden="1"/><col min="9" max="9" hidden="1"/></cols><sheetData><row>${text('甲')}${text('乙')}<c r="XFD1" t="str"><v>远</v></c></row></sheetData>`;
    const box = (words: string) =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const parts = {
      'xl/media/image1.png': '',
      'xl/drawings/drawing1.xml': `<xdr:wsDr>${box('说明')}${box(' ')}</xdr:wsDr>`,
      'xl/charts/chart1.xml': '',
      'xl/embeddings/oleObject1.bin': '',
      'xl/comments1.xml': '<comments><commentList><comment/><comment/></commentList></comments>',
    };
    const drawn = readXlsx(xlsxOf({ 目录: rows }, [], {}, parts), '目录.xlsx', readLimits);
    expect(drawn.messages.map(({ code, details }) => [code, details?.count])).toEqual([
      ['hidden-columns', 1],
      ['columns-dropped', 1],
      ['pictures-left-out', 2],
      ['objects-left-out', 2],
      ['comments-left-out', 2],
    ]);
  });
});
