import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { readOfd } from './ofd.ts';
import { zipOf } from './testing/made-files.ts';

/** A text object with its foot at `y` (millimetres); characters side by side. */
function text(words: string, x: number, y: number, size = 5.6): string {
  const steps = words.length > 1 ? ` DeltaX="g ${words.length - 1} ${size}"` : '';
  return `<ofd:TextObject ID="1" Boundary="${x} ${y - 5} 160 7" Size="${size}"><ofd:TextCode X="0" Y="5"${steps}>${words}</ofd:TextCode></ofd:TextObject>`;
}

function line(x0: number, y0: number, x1: number, y1: number): string {
  return `<ofd:PathObject ID="2" Boundary="0 0 210 297"><ofd:AbbreviatedData>M ${x0} ${y0} L ${x1} ${y1}</ofd:AbbreviatedData></ofd:PathObject>`;
}

function ofdOf(pages: string[], more: Record<string, string> = {}, root = ''): Uint8Array {
  const list = pages.map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/P${at}.xml"/>`).join('');
  const members: Record<string, string> = {
    'OFD.xml': `<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>${root}</ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document><ofd:CommonData><ofd:TemplatePage ID="50" BaseLoc="/Doc_0/T.xml"/></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    'Doc_0/T.xml': `<ofd:Page><ofd:Content><ofd:Layer>${text('云泽市人大常委会公报', 60, 15, 4)}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...more,
  };
  for (const [at, content] of pages.entries()) {
    members[`Doc_0/Pages/P${at}.xml`] =
      `<ofd:Page><ofd:Template TemplateID="50"/><ofd:Content><ofd:Layer><ofd:PageBlock>${content}</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>`;
  }
  return zipOf(members);
}

const texts = (bytes: Uint8Array) => readOfd(bytes, '公报.ofd', readLimits).lines.map((each) => each.text.trim());

describe('readOfd', () => {
  it('orders the text of a page by its place and takes the template in', () => {
    const page = text('会议要求抓好落实。', 28, 60) + text('会议认为成效明显。', 28, 50);
    expect(texts(ofdOf([page]))).toEqual(['云泽市人大常委会公报', '会议认为成效明显。', '会议要求抓好落实。']);
  });

  it('puts a line together that stands in several text codes and objects', () => {
    const parts =
      '<ofd:TextObject ID="3" Boundary="28 40 160 7" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5">关于托育</ofd:TextCode>' +
      '<ofd:TextCode X="20" DeltaX="5 5 5">服务情况</ofd:TextCode></ofd:TextObject>' +
      '<ofd:TextObject ID="4" Boundary="68 40 60 7" Size="5" CTM="1 0 0 1 0 0"><ofd:TextCode X="0" Y="5">的报告</ofd:TextCode></ofd:TextObject>';
    expect(texts(ofdOf([parts]))).toContain('关于托育服务情况的报告');
  });

  it('keeps the cells of a ruled table', () => {
    const rules =
      [20, 30, 40].map((y) => line(20, y, 180, y)).join('') + [20, 60, 180].map((x) => line(x, 20, x, 40)).join('');
    const page = rules + text('序号', 22, 28) + text('承办单位', 62, 28) + text('1', 22, 38) + text('市水务局', 62, 38);
    expect(texts(ofdOf([page]))).toEqual(['云泽市人大常委会公报', '| 序号 | 承办单位 |', '| 1 | 市水务局 |']);
  });

  it('knows the page of each line and the running head', () => {
    const { lines } = readOfd(
      ofdOf([text('第一页的话。', 28, 60), text('第二页的话。', 28, 60)]),
      '公报.ofd',
      readLimits,
    );
    expect(lines.map((each) => each.page)).toEqual([1, 1, 2, 2]);
  });

  it('reads the rest when a page is missing, and says so', () => {
    const bytes = ofdOf([text('第一页的话。', 28, 60)], {
      'Doc_0/Document.xml':
        '<ofd:Document><ofd:Pages><ofd:Page ID="0" BaseLoc="Pages/P0.xml"/><ofd:Page ID="9" BaseLoc="Pages/none.xml"/></ofd:Pages></ofd:Document>',
    });
    const drawn = readOfd(bytes, '公报.ofd', readLimits);
    expect(drawn.messages.map((message) => message.code)).toEqual(['template-missing', 'page-missing']);
    expect(drawn.lines).toHaveLength(1);
  });

  it('says that an encrypted one is locked and one of pictures only is a scan', () => {
    expect(() => texts(ofdOf([''], {}, '<ofd:Encryptions>Encryptions.xml</ofd:Encryptions>'))).toThrowError(
      expect.objectContaining({ code: 'format-encrypted' }),
    );
    const scan = ofdOf(['<ofd:ImageObject ID="3" Boundary="0 0 210 297"/>'], { 'Doc_0/T.xml': '<ofd:Page/>' });
    expect(() => texts(scan)).toThrowError(expect.objectContaining({ code: 'format-scan' }));
    const drawn = ofdOf([line(20, 20, 60, 80)], { 'Doc_0/T.xml': '<ofd:Page/>' });
    expect(() => texts(drawn)).toThrowError(
      expect.objectContaining({ code: 'format-scan', details: expect.objectContaining({ reason: 'drawn' }) }),
    );
    const empty = ofdOf(['', ''], { 'Doc_0/T.xml': '<ofd:Page/>' });
    expect(() => texts(empty)).toThrowError(
      expect.objectContaining({ code: 'file-empty', details: { name: '公报.ofd', pages: 2, reason: 'pages' } }),
    );
  });

  it('reads what composite objects draw, moved and one inside another, and ends where they run in a circle', () => {
    const unit = (id: string, content: string) =>
      `<ofd:CompositeGraphicUnit ID="${id}" Width="100" Height="50"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const use = (id: string, y: number) =>
      `<ofd:CompositeObject ID="1" ResourceID="${id}" Boundary="0 ${y} 160 50" CTM="1 0 0 1 28 0"/>`;
    const units =
      unit('7', text('第二行的话。', 0, 20) + use('8', 10)) + unit('8', text('第三行的话。', 0, 20) + use('7', 20));
    const bytes = ofdOf([text('第一行的话。', 28, 40) + use('7', 40) + use('9', 0)], {
      'Doc_0/Document.xml':
        '<ofd:Document><ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="0" BaseLoc="Pages/P0.xml"/></ofd:Pages></ofd:Document>',
      'Doc_0/Res.xml': `<ofd:Res><ofd:CompositeGraphicUnits>${units}</ofd:CompositeGraphicUnits></ofd:Res>`,
    });
    expect(
      texts(bytes)
        .filter((words) => words !== '')
        .slice(0, 3),
    ).toEqual(['第一行的话。', '第二行的话。', '第三行的话。']);
  });

  it('refuses units that draw each other without end', () => {
    const many = (id: number) => Array.from({ length: 40 }, () => `<ofd:CompositeObject ResourceID="${id}"/>`).join('');
    const unit = (id: number) =>
      `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${many(id + 1)}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const bytes = ofdOf([many(1)], {
      'Doc_0/Document.xml':
        '<ofd:Document><ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="0" BaseLoc="Pages/P0.xml"/></ofd:Pages></ofd:Document>',
      'Doc_0/Res.xml': `<ofd:Res>${[1, 2, 3, 4, 5, 6].map(unit).join('')}</ofd:Res>`,
    });
    expect(() => texts(bytes)).toThrowError(expect.objectContaining({ code: 'file-too-large' }));
  });

  it('finds parts whose names differ in capital letters and slashes', () => {
    const bytes = ofdOf([text('第一页的话。', 28, 60)], {
      'Doc_0/Document.xml':
        '<ofd:Document><ofd:CommonData><ofd:TemplatePage ID="50" BaseLoc="TPLS\\T.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="0" BaseLoc="PAGES/p0.xml"/></ofd:Pages></ofd:Document>',
      'Doc_0/Tpls/T.xml': `<ofd:Page><ofd:Content>${text('云泽市人大常委会公报', 60, 15, 4)}</ofd:Content></ofd:Page>`,
    });
    expect(texts(bytes).filter((words) => words !== '')).toEqual(['云泽市人大常委会公报', '第一页的话。']);
  });

  it('reads text that is turned by a right angle or set downwards, and tells of text at another angle', () => {
    const set = (words: string, ctm: string, boundary: string, deltas: string) =>
      `<ofd:TextObject ID="1" Boundary="${boundary}" Size="5" CTM="${ctm}"><ofd:TextCode X="0" Y="0" ${deltas}>${words}</ofd:TextCode></ofd:TextObject>`;
    const turned =
      set('第一行的话', '0 1 -1 0 0 0', '150 20 20 100', 'DeltaX="g 4 5"') +
      set('第二行的话', '0 1 -1 0 0 0', '140 20 20 100', 'DeltaX="g 4 5"');
    const noTemplate = { 'Doc_0/T.xml': '<ofd:Page/>' };
    expect(texts(ofdOf([turned], noTemplate))).toEqual(['第一行的话', '第二行的话']);
    const down =
      set('第一列的话', '1 0 0 1 0 0', '150 20 20 100', 'DeltaX="g 4 0" DeltaY="g 4 5"') +
      set('第二列的话', '1 0 0 1 0 0', '140 20 20 100', 'DeltaX="g 4 0" DeltaY="g 4 5"');
    expect(texts(ofdOf([down], noTemplate))).toEqual(['第一列的话', '第二列的话']);
    const stamp = set('保密资料', '0.7 0.7 -0.7 0.7 0 0', '0 0 210 297', 'DeltaX="g 3 8"');
    const { messages } = readOfd(ofdOf([`${stamp}${stamp}${text('第一页的话。', 28, 60)}`]), '公报.ofd', readLimits);
    expect(messages).toMatchObject([{ code: 'angled-text-left-out', line: 1, details: { count: 2, pages: '1' } }]);
  });

  it('tells of annotations, attachments, large pictures, blank pages and templates that are missing', () => {
    const page = (at: number) => `<ofd:Page ID="${at}" BaseLoc="Pages/P${at}.xml"/>`;
    const image = '<ofd:ImageObject ID="3" Boundary="10 10 150 200"/>';
    const bytes = ofdOf([text('第一页的话。', 28, 60) + image, ''], {
      'Doc_0/Document.xml': `<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${page(0)}${page(1)}</ofd:Pages><ofd:Annotations>Annots/A.xml</ofd:Annotations><ofd:Attachments>Att.xml</ofd:Attachments></ofd:Document>`,
      'Doc_0/Annots/A.xml':
        '<ofd:Annotations><ofd:Page PageID="0"><ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page><ofd:Page PageID="1"><ofd:FileLoc>none.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
      'Doc_0/Annots/P.xml':
        '<ofd:PageAnnot><ofd:Annot Type="Stamp"/><ofd:Annot Type="Highlight"/><ofd:Annot Type="Link"/></ofd:PageAnnot>',
      'Doc_0/Att.xml': '<ofd:Attachments><ofd:Attachment Name="a"/></ofd:Attachments>',
    });
    const { messages } = readOfd(bytes, '公报.ofd', readLimits);
    expect(messages.map(({ code, details }) => [code, details?.count, details?.pages])).toEqual([
      ['template-missing', 2, '1–2'],
      ['annotations-left-out', 2, '1'],
      ['page-pictures-left-out', 1, '1'],
      ['page-blank', 1, '2'],
      ['attachments-left-out', 1, undefined],
    ]);
    expect(messages.every(({ line }) => line === 1)).toBe(true);
  });
});
