import { describe, expect, it } from 'vitest';
import type { Line } from '../drawn-text.ts';
import { readDocx } from './docx.ts';
import { readLimits } from './limits.ts';
import { docxOf, paragraph } from './testing/made-files.ts';

function linesOf(bytes: Uint8Array): Line[] {
  return readDocx(bytes, '稿.docx', readLimits).lines;
}

function textsOf(bytes: Uint8Array): string[] {
  return linesOf(bytes).map((line) => line.text);
}

function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const official =
  `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}` +
  `${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircleChinese', '%4')}` +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
  '</w:numbering>';

describe('readDocx: automatic numbers', () => {
  it('writes out the four levels of an official paper and starts lower levels anew', () => {
    const body =
      paragraph('完善规划', { numId: 1 }) +
      paragraph('盘活存量', { numId: 1, level: 1 }) +
      paragraph('严格配建', { numId: 1, level: 1 }) +
      paragraph('强化队伍', { numId: 1 }) +
      paragraph('畅通渠道', { numId: 1, level: 1 }) +
      paragraph('提高津贴', { numId: 1, level: 2 }) +
      paragraph('分档', { numId: 1, level: 3 });
    expect(textsOf(docxOf(body, { 'numbering.xml': official }))).toEqual([
      '一、完善规划',
      '（一）盘活存量',
      '（二）严格配建',
      '二、强化队伍',
      '（一）畅通渠道',
      '1.提高津贴',
      '①分档',
    ]);
  });

  it('goes on counting through text between and starts anew where an instance says so', () => {
    const body =
      paragraph('甲事', { numId: 1 }) +
      paragraph('中间的话。') +
      paragraph('乙事', { numId: 1 }) +
      paragraph('丙事', { numId: 2 }) +
      paragraph('丁事', { numId: 2 });
    expect(textsOf(docxOf(body, { 'numbering.xml': official }))).toEqual([
      '一、甲事',
      '中间的话。',
      '二、乙事',
      '一、丙事',
      '二、丁事',
    ]);
  });

  it('takes the list and the level from the style', () => {
    const numbering =
      `<w:numbering><w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="H1"/>')}` +
      `${level(1, 'chineseCounting', '第%2节', '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
      '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style></w:styles>';
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const lines = linesOf(
      docxOf(styled('H1', '总则') + styled('H2', '目的') + styled('H2', '依据') + styled('H1', '附则'), {
        'numbering.xml': numbering,
        'styles.xml': styles,
      }),
    );
    expect(lines.map((line) => line.text)).toEqual(['第一章 总则', '第一节 目的', '第二节 依据', '第二章 附则']);
    expect(lines.map((line) => line.hint?.heading)).toEqual([1, 2, 2, 1]);
  });

  it('numbers several levels in one label, in Arabic where the level is legal', () => {
    const numbering =
      `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}` +
      '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const body =
      paragraph('一章', { numId: 1 }) + paragraph('二章', { numId: 1 }) + paragraph('小节', { numId: 1, level: 1 });
    expect(textsOf(docxOf(body, { 'numbering.xml': numbering }))).toEqual(['一、一章', '二、二章', '2.1 小节']);
  });

  it('numbers the rows of a table whose number cells are empty', () => {
    const numbering =
      `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const row = (text: string) =>
      `<w:tr><w:tc>${paragraph('', { numId: 1 })}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const bytes = docxOf(`<w:tbl>${row('市教育局')}${row('市财政局')}</w:tbl>`, { 'numbering.xml': numbering });
    expect(textsOf(bytes)).toEqual(['| 1 | 市教育局 |', '| 2 | 市财政局 |']);
  });
});

describe('readDocx: text', () => {
  it('takes tracked changes as accepted and leaves comments out', () => {
    const body =
      '<w:p><w:r><w:t>要加快</w:t></w:r><w:del><w:r><w:delText>推动</w:delText></w:r></w:del><w:ins><w:r><w:t>推进</w:t></w:r></w:ins>' +
      '<w:commentRangeStart w:id="0"/><w:r><w:t>改造。</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const comments =
      '<w:comments><w:comment w:id="0"><w:p><w:r><w:t>此处再议</w:t></w:r></w:p></w:comment></w:comments>';
    expect(textsOf(docxOf(body, { 'comments.xml': comments }))).toEqual(['要加快推进改造。']);
  });

  it('joins a paragraph whose end mark is deleted to the next', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>${paragraph('后半')}`;
    expect(textsOf(docxOf(body))).toEqual(['前半后半']);
  });

  it('puts notes after the text with their marks', () => {
    const body =
      '<w:p><w:r><w:t>普惠托位</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>达到三千个</w:t></w:r></w:p>';
    const notes =
      '<w:footnotes><w:footnote w:id="0"><w:p><w:r><w:t>分隔</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t> 指收费受限的托位</w:t></w:r></w:p></w:footnote></w:footnotes>';
    expect(textsOf(docxOf(body, { 'footnotes.xml': notes }))).toEqual([
      '普惠托位[1]达到三千个',
      '[1] 指收费受限的托位',
    ]);
  });

  it('reads a text box once, after the paragraph it hangs on', () => {
    const box = `<wps:txbx><w:txbxContent>${paragraph('内部资料')}</w:txbxContent></wps:txbx>`;
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('内部资料')}` +
      '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>';
    expect(textsOf(docxOf(body))).toEqual(['正文', '内部资料']);
  });

  it('shows the result of a field and not its code, over several paragraphs', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      `<w:p>${field('begin')}<w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:t>码</w:t></w:r>${field('separate')}<w:r><w:t>目录一</w:t><w:tab/><w:t>3</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>目录二</w:t></w:r>${field('end')}</w:p>`;
    expect(textsOf(docxOf(body))).toEqual(['目录一……3', '目录二']);
  });

  it('leaves hidden text out and says where the author began a page', () => {
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>可见</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/><w:t>新的一页</w:t></w:r></w:p>`;
    const lines = linesOf(docxOf(body));
    expect(lines.map((line) => line.text)).toEqual(['可见', '新的一页']);
    expect(lines[1]?.hint?.startsPage).toBe(true);
  });
});

describe('readDocx: tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

  it('keeps the grid under merged cells and says what is merged', () => {
    const body =
      `<w:tbl><w:tr>${cell('序号', '<w:vMerge w:val="restart"/>')}${cell('承办单位', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('主办')}${cell('协办')}</w:tr></w:tbl>`;
    const lines = linesOf(docxOf(body));
    expect(lines.map((line) => line.hint?.cells)).toEqual([
      ['序号', '承办单位', ''],
      ['', '主办', '协办'],
    ]);
    expect(lines[0]?.hint?.merged).toEqual([
      { column: 0, across: 1, down: 2 },
      { column: 1, across: 2, down: 1 },
    ]);
  });

  it('reads a frame of one cell as the paragraphs in it, tables inside it too', () => {
    const inner = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc>${paragraph('专栏 1')}${paragraph('重点工程。')}${inner}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(docxOf(body))).toEqual(['专栏 1', '重点工程。', '| 甲 | 乙 |']);
  });
});
