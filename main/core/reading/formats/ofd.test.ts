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
    expect(drawn.messages.map((message) => message.code)).toEqual(['page-missing']);
    expect(drawn.lines).toHaveLength(1);
  });

  it('says that an encrypted one is locked and one of pictures only is a scan', () => {
    expect(() => texts(ofdOf([''], {}, '<ofd:Encryptions>Encryptions.xml</ofd:Encryptions>'))).toThrowError(
      expect.objectContaining({ code: 'format-encrypted' }),
    );
    const empty = ofdOf([''], { 'Doc_0/T.xml': '<ofd:Page/>' });
    expect(() => texts(empty)).toThrowError(expect.objectContaining({ code: 'format-scan' }));
  });
});
