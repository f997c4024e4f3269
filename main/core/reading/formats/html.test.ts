import { describe, expect, it } from 'vitest';
import type { DrawnText } from '../drawn-text.ts';
import { readHtml } from './html.ts';
import { readLimits } from './limits.ts';

function read(html: string): DrawnText {
  return readHtml(new TextEncoder().encode(html), '网页.html', readLimits);
}

const texts = (html: string) => read(html).lines.map((line) => line.text);

describe('readHtml', () => {
  it('draws the article of a page of a public body and leaves menus, scripts and page frames out', () => {
    const menu = ['首页', '要闻', '代表工作', '监督工作'].map((name) => `<li><a href="#">${name}</a></li>`).join('');
    const page =
      '<!DOCTYPE html><html><head><title>关于托育服务工作情况报告的审议意见_云泽人大</title><style>p{color:red}</style></head><body>' +
      `<div class="nav-bar"><ul>${menu}</ul></div><form><div class="TRS_Editor"><h1>关于托育服务工作情况报告的审议意见</h1>` +
      '<p align="center">（2025年6月18日）</p><p>　　会议认为，全市托育服务\n布局不断完善，成效值得肯定。</p><p>&nbsp;&nbsp;一、补齐&ldquo;短板&rdquo;。</p>' +
      '<script>var a = "<p>不是正文</p>";</script></div></form><div class="copyright">版权所有 云泽人大网</div></body></html>';
    const { lines, messages } = read(page);
    expect(lines.map((line) => line.text)).toEqual([
      '关于托育服务工作情况报告的审议意见',
      '（2025年6月18日）',
      '会议认为，全市托育服务布局不断完善，成效值得肯定。',
      '一、补齐“短板”。',
    ]);
    expect(lines[0]?.hint?.heading).toBe(1);
    expect(lines[1]?.hint?.centred).toBe(true);
    expect(messages.map((message) => message.code)).toEqual(['navigation-left-out']);
  });

  it('puts the title of the page first when the text does not hold it', () => {
    expect(texts('<title>关于批准年度预算的决议 - 云泽人大</title><body><p>会议决定予以批准。</p>')[0]).toBe(
      '关于批准年度预算的决议',
    );
  });

  it('decodes the character set that the page declares', () => {
    // 云泽市人大 in GBK.
    const gbk = [0xd4, 0xc6, 0xd4, 0xf3, 0xca, 0xd0, 0xc8, 0xcb, 0xb4, 0xf3];
    const head = new TextEncoder().encode(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>',
    );
    const drawn = readHtml(new Uint8Array([...head, ...gbk]), '旧网页.htm', readLimits);
    expect(drawn.lines.map((line) => line.text)).toEqual(['云泽市人大']);
    expect(drawn.encoding).toBe('gbk');
  });

  it('keeps rows and merged cells of a table of data and reads through a table of layout', () => {
    const data =
      '<table><tr><td rowspan="2">序号</td><td colspan="2">承办单位</td></tr><tr><td>主办</td><td>协办</td></tr><tr><td>1</td><td>市水务局</td><td></td></tr></table>';
    const { lines } = read(`<table><tr><td><p>正文一段。</p>${data}</td></tr></table>`);
    expect(lines.map((line) => line.hint?.cells ?? line.text)).toEqual([
      '正文一段。',
      ['序号', '承办单位', ''],
      ['', '主办', '协办'],
      ['1', '市水务局', ''],
    ]);
    expect(lines[1]?.hint?.merged).toEqual([
      { column: 0, across: 1, down: 2 },
      { column: 1, across: 2, down: 1 },
    ]);
  });

  it('writes out the numbers of lists, each depth with its own mark, unless the text has its own', () => {
    const list = '<ol><li>补齐短板<ol><li>北片</li><li>南片</li></ol></li><li value="5">规范收费</li></ol>';
    expect(texts(list)).toEqual(['1.补齐短板', '（1）北片', '（2）南片', '5.规范收费']);
    expect(texts('<ol><li>一、补齐短板</li></ol>')).toEqual(['一、补齐短板']);
    expect(texts('<ol style="list-style-type: simp-chinese-informal" start="3"><li>规范收费</li></ol>')).toEqual([
      '三、规范收费',
    ]);
    expect(texts('<ul><li>圆点一项</li></ul>')).toEqual(['圆点一项']);
  });

  it('takes elements that never close, and refuses nesting beyond the limit', () => {
    expect(texts('<p>第一段<p>第二段<div>第三段')).toEqual(['第一段', '第二段', '第三段']);
    expect(() => read('<div>'.repeat(5_000))).toThrowError(expect.objectContaining({ code: 'format-damaged' }));
  });

  it('leaves hidden text out', () => {
    expect(texts('<p>可见<span style="display:none">不可见</span></p><p hidden>也不可见</p>')).toEqual(['可见']);
  });
});
