import { describe, expect, it } from 'vitest';
import type { Line } from '../drawn-text.ts';
import { readDocx } from './docx.ts';
import { drawText } from './draw-text.ts';
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

describe('readDocx: what stands in a paragraph', () => {
  const run = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
  const words = (text: string, properties = '') => run(`<w:t>${text}</w:t>`, properties);
  const para = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

  it.each([
    ['a tab and a tab of a place', '<w:t>左</w:t><w:tab/><w:t>中</w:t><w:ptab/><w:t>右</w:t>', ['左\t中\t右']],
    ['breaks of a line', '<w:t>一 </w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t>', ['一', '二', '三']],
    ['line ends of the file', '<w:t>一\n二</w:t>', ['一 二']],
    ['a hyphen that does not break', '<w:t>第1</w:t><w:noBreakHyphen/><w:t>2条</w:t>', ['第1-2条']],
    ['ticks and boxes of the sign font', '<w:sym w:char="F0FE"/><w:sym w:char="f052"/><w:sym w:char="F0FC"/>', ['☑☑✓']],
    [
      'empty boxes',
      '<w:sym w:char="F0A8"/><w:sym w:char="F06F"/><w:sym w:char="F0A3"/><w:sym w:char="F04A"/>',
      ['□□□'],
    ],
    ['a sign without a name and an unknown element', '<w:sym/><w:t>字</w:t><w:lastRenderedPageBreak/>', ['字']],
    [
      'a reading above a word',
      '<w:ruby><w:rt><w:r><w:t>yun</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby>',
      ['云'],
    ],
    [
      'a mark of a note that the author writes',
      '<w:t>托位</w:t><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t>',
      ['托位*'],
    ],
  ])('reads %s', (_, content, wanted) => {
    expect(textsOf(docxOf(para(run(content))))).toEqual(wanted);
  });

  it('takes moved text where it went, and drawings in every branch', () => {
    const body =
      `<w:p><w:moveFrom>${words('旧处')}</w:moveFrom><w:moveTo>${words('新处')}</w:moveTo></w:p>` +
      `<w:p><mc:AlternateContent><mc:Fallback>${words('后备')}</mc:Fallback></mc:AlternateContent><mc:AlternateContent/></w:p>` +
      `<mc:AlternateContent><mc:Choice>${para(words('选中'))}</mc:Choice><mc:Fallback>${para(words('未选'))}</mc:Fallback></mc:AlternateContent>` +
      `<mc:AlternateContent><mc:Fallback>${para(words('只有后备'))}</mc:Fallback></mc:AlternateContent>` +
      `<w:sdt><w:sdtContent>${para(words('控件里'))}</w:sdtContent></w:sdt>` +
      `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>${words('前')}</w:p>${para(words('后'))}`;
    expect(textsOf(docxOf(body))).toEqual(['新处', '后备', '选中', '只有后备', '控件里', '前后']);
  });

  it('reads fields inside fields, and shows no code', () => {
    const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const body = para(
      `${words('前')}${field('begin')}${run('<w:instrText>IF</w:instrText>')}${field('begin')}${words('内码')}${field('separate')}` +
        `${words('内果')}${field('end')}${field('separate')}${words('外果')}${field('end')}${field('end')}${words('后')}`,
    );
    expect(textsOf(docxOf(body))).toEqual(['前外果后']);
  });

  it('says which lines begin a page', () => {
    const page = '<w:br w:type="page"/>';
    const section = (type: string) => `<w:sectPr>${type}</w:sectPr>`;
    const body =
      para(words('一')) +
      para(run(`<w:t>二</w:t>${page}`)) +
      para(words('三')) +
      para(words('四'), '<w:pageBreakBefore/>') +
      para(words('五'), '<w:pageBreakBefore w:val="0"/>') +
      para(words('六'), section('<w:type w:val="continuous"/>')) +
      para(words('七'), section('')) +
      para(words('八')) +
      para(run('<w:t>九</w:t><w:br w:type="column"/><w:t>十</w:t>'));
    const lines = linesOf(docxOf(body));
    expect(lines.filter(({ hint }) => hint?.startsPage).map(({ text }) => text)).toEqual(['三', '四', '八']);
    expect(lines.map(({ text }) => text).slice(-2)).toEqual(['九', '十']);
    expect(lines.map(({ hint }) => hint?.wholeParagraph ?? false).slice(-2)).toEqual([false, true]);
  });

  it('says what is bold, centred, a heading and how large', () => {
    const styles =
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="N" w:default="1"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="粗"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="标题 3"/><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="循环"/><w:basedOn w:val="D"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="character" w:styleId="K"><w:name w:val="字符"/><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const styled = (style: string, content: string, more = '') => para(content, `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      para(words('普通')) +
      styled('B', words('大字')) +
      styled('C', words('标题')) +
      styled('D', words('提纲')) +
      styled('B', words('不粗', '<w:b w:val="0"/>')) +
      styled('B', words('半') + words('粗', '<w:b w:val="false"/>')) +
      styled('B', words('靠左'), '<w:jc w:val="left"/><w:outlineLvl w:val="9"/>') +
      para(words('粗', '<w:b/>') + run('<w:t> </w:t>')) +
      para(words('小', '<w:sz w:val="18"/>') + words('长的一段', '<w:sz w:val="32"/>')) +
      styled('K', words('字符样式')) +
      styled('X', words('没有的样式'));
    const hints = linesOf(docxOf(body, { 'styles.xml': styles })).map(({ text, hint }) => {
      const { bold, centred, heading, size } = hint ?? {};
      return [text, size, ...(bold ? ['bold'] : []), ...(centred ? ['centred'] : []), ...(heading ? [heading] : [])];
    });
    expect(hints).toEqual([
      ['普通', 12],
      ['大字', 22, 'bold', 'centred'],
      ['标题', 22, 'bold', 'centred', 3],
      ['提纲', 12, 2],
      ['不粗', 22, 'centred'],
      ['半粗', 22, 'centred'],
      ['靠左', 22, 'bold'],
      ['粗', 12, 'bold'],
      ['小长的一段', 16],
      ['字符样式', 12],
      ['没有的样式', 12],
    ]);
  });

  it('knows lines of a table of contents by their style, and leaves a number without text out of the text', () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="U"><w:name w:val="toc heading"/></w:style></w:styles>';
    const entry = (style: string) => para(run('<w:t>总则</w:t><w:tab/><w:t>3</w:t>'), `<w:pStyle w:val="${style}"/>`);
    const empty = paragraph('', { numId: 1 });
    const parts = { 'styles.xml': styles, 'numbering.xml': official };
    expect(textsOf(docxOf(entry('T') + entry('U') + empty, parts))).toEqual(['总则……3', '总则\t3', '']);
  });

  it('reads text boxes, controls and nested tables of cells in their place', () => {
    const box = `<w:r><w:pict><w:txbxContent>${para(words('框内'))}</w:txbxContent></w:pict></w:r>`;
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(para(words('内甲')))}${cell(para(words('内乙')))}</w:tr></w:tbl>`;
    const control = `<w:sdt><w:sdtPr>${para(words('属性'))}</w:sdtPr><w:sdtContent>${para(words('控件'))}</w:sdtContent></w:sdt>`;
    const custom = `<w:customXml>${para(words('标记'))}</w:customXml>`;
    const row = `<w:tr>${cell(para(words('甲') + box) + para(words('乙')))}${cell(control + custom + inner)}</w:tr>`;
    const blank = `<w:tr>${cell(para(''))}${cell(para(''))}</w:tr>`;
    expect(textsOf(docxOf(`<w:tbl>${row}${blank}</w:tbl>`))).toEqual(['| 甲 框内 乙 | 控件 标记 |', '| 内甲 | 内乙 |']);
  });
});

describe('readDocx: lists of other programs', () => {
  const numbered = (abstract: string, num = '') =>
    `<w:numbering>${abstract}<w:num w:numId="1"><w:abstractNumId w:val="0"/>${num}</w:num></w:numbering>`;
  const items = (numbering: string, ...levels: number[]) =>
    textsOf(
      docxOf(levels.map((at) => paragraph('事', { numId: 1, level: at })).join(''), { 'numbering.xml': numbering }),
    );
  const abstract = (...levels: string[]) => `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`;

  it('takes the levels of a list style that a list points at, and its own where there is none', () => {
    const link = (name: string) => abstract(level(0, 'decimal', '%1.'), `<w:numStyleLink w:val="${name}"/>`);
    const style = `<w:abstractNum w:abstractNumId="5">${level(0, 'chineseCounting', '%1、')}<w:styleLink w:val="公文"/></w:abstractNum>`;
    expect(items(numbered(style + link('公文')), 0, 0)).toEqual(['一、事', '二、事']);
    expect(items(numbered(style + link('没有')), 0)).toEqual(['1.事']);
  });

  it('takes the format of a newer program before those for older ones, and writes custom ones with their zeros', () => {
    const chosen = (choice: string, more = '', fallback = '') =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/>${more}<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>`;
    const format = (name: string, sample = '') => `<w:numFmt w:val="${name}" w:format="${sample}"/>`;
    expect(items(numbered(abstract(chosen(format('custom', '01, 02, 03, ...')))), 0)).toEqual(['01.事']);
    expect(items(numbered(abstract(chosen(format('custom', '001, 002')))), 0)).toEqual(['1.事']);
    expect(items(numbered(abstract(chosen('', format('upperRoman'), format('upperLetter')))), 0)).toEqual(['I.事']);
    expect(items(numbered(abstract(chosen('', '', format('upperLetter')))), 0)).toEqual(['A.事']);
    expect(items(numbered(abstract(chosen(''))), 0)).toEqual(['1.事']);
  });

  it('starts anew where a level says behind which, and not where it says never', () => {
    const restart = (after: number) =>
      numbered(
        abstract(
          level(0, 'decimal', '%1.'),
          level(1, 'decimal', '(%2)'),
          level(2, 'decimal', '[%3]', `<w:lvlRestart w:val="${after}"/>`),
        ),
      );
    expect(items(restart(1), 0, 1, 2, 1, 2, 0, 1, 2)).toEqual([
      '1.事',
      '(1)事',
      '[1]事',
      '(2)事',
      '[2]事',
      '2.事',
      '(1)事',
      '[1]事',
    ]);
    expect(items(restart(0), 0, 1, 2, 0, 1, 2).at(-1)).toBe('[2]事');
  });

  it('takes levels and starts of an instance before those of its list', () => {
    const own = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>${level(0, 'chineseCounting', '第%1条')}</w:lvlOverride>`;
    expect(items(numbered(abstract(level(0, 'decimal', '%1.')), own), 0, 0)).toEqual(['第四条 事', '第五条 事']);
    const legal = (value: string) => abstract(level(0, 'chineseCounting', '%1、', `<w:isLgl w:val="${value}"/>`));
    expect(items(numbered(legal('0')), 0)).toEqual(['一、事']);
    expect(items(numbered(legal('1')), 0)).toEqual(['1、事']);
  });

  it('writes no number for a list that is not there and for none', () => {
    const body = paragraph('甲', { numId: 0 }) + paragraph('乙', { numId: 9 });
    expect(textsOf(docxOf(body, { 'numbering.xml': official }))).toEqual(['甲', '乙']);
  });
});

describe('what a docx has beside its text', () => {
  const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;
  const read = async (body: string, parts: Record<string, string> = {}) =>
    (await drawText(docxOf(body, parts), '稿.docx')).messages.map(({ code, line, details }) => [
      code,
      line,
      details?.count,
    ]);
  const picture = '<w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing>';

  it('is told with how much of it there is: pictures, embedded files, charts, hidden and deleted words, comments, unknown signs', async () => {
    const body =
      paragraph('正文') +
      run(`<w:t>图</w:t>${picture}<w:pict><v:shape><v:imagedata/></v:shape></w:pict>`) +
      run('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>') +
      run('<w:drawing><c:chart/></w:drawing>') +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del></w:p>' +
      run('<w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Wingdings" w:char="F081"/>');
    const comments = '<w:comments><w:comment/><w:comment/></w:comments>';
    expect(await read(body, { 'comments.xml': comments })).toEqual([
      ['pictures-left-out', 2, 2],
      ['hidden-text-left-out', 6, 2],
      ['changes-taken', 6, 3],
      ['objects-left-out', 6, 2],
      ['comments-left-out', 6, 2],
      ['symbols-left-out', 6, 1],
    ]);
  });

  it('is told once where a drawing stands in two branches, and not of a text box', async () => {
    const both = `<mc:AlternateContent><mc:Choice>${picture}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent>`;
    expect(await read(run(`<w:t>图</w:t>${both}`))).toEqual([['pictures-left-out', 1, 1]]);
    const box =
      '<w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>';
    expect(await read(run(box))).toEqual([]);
  });

  it('is the reason why one without text is refused', async () => {
    const refused = (bytes: Uint8Array) => expect(drawText(bytes, '稿.docx')).rejects;
    await refused(docxOf(run(picture))).toMatchObject({
      code: 'file-empty',
      details: { reason: 'pictures', count: 1 },
    });
    const related = {
      '_rels/document.xml.rels':
        '<Relationships><Relationship Type="http://x/header" Target="header1.xml"/></Relationships>',
      'header1.xml': '<w:hdr><w:p><w:r><w:t>云泽市人大常委会文件</w:t></w:r></w:p></w:hdr>',
    };
    await refused(docxOf('<w:p/>', related)).toMatchObject({
      code: 'file-empty',
      details: { reason: 'margins', words: '云泽市人大常委会文件' },
    });
    const { messages } = await drawText(docxOf(paragraph('正文'), related), '稿.docx');
    expect(messages).toMatchObject([{ code: 'margins-left-out', details: { words: '云泽市人大常委会文件' } }]);
  });
});

it('keeps the paragraphs of a cell as lines beside the row', async () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
  const row = `<w:tbl><w:tr>${cell('整改措施')}${cell('1.修渠。', '2.植树。', '', '3.清淤。')}</w:tr></w:tbl>`;
  const { lines } = await drawText(docxOf(row), '台账.docx');
  expect(lines[0]).toMatchObject({
    text: '| 整改措施 | 1.修渠。 2.植树。 3.清淤。 |',
    hint: { brokenCells: ['整改措施', '1.修渠。\n2.植树。\n3.清淤。'] },
  });
});
