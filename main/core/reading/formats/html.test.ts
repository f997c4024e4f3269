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

  it('says what is bold, centred, a heading and begins a page', () => {
    const hints = (html: string) =>
      read(html).lines.map(({ text, hint }) => [
        text,
        ...Object.entries(hint ?? {}).map(([name, value]) => (value === true ? name : `${name} ${value}`)),
      ]);
    expect(
      hints('<h2>标题</h2><p><b>全粗</b></p><p><b>半</b>粗的一行字</p><p style="font-weight: bold">样式粗</p>'),
    ).toEqual([
      ['标题', 'wholeParagraph', 'heading 2'],
      ['全粗', 'wholeParagraph', 'bold'],
      ['半粗的一行字', 'wholeParagraph'],
      ['样式粗', 'wholeParagraph', 'bold'],
    ]);
    expect(
      hints('<center>居中</center><div style="text-align:CENTER">也居中<p align="left">靠左</p></div><h7>无</h7>'),
    ).toEqual([
      ['居中', 'wholeParagraph', 'centred'],
      ['也居中', 'wholeParagraph', 'centred'],
      ['靠左', 'wholeParagraph'],
      ['无', 'wholeParagraph'],
    ]);
    expect(hints('<p>一</p><p style="page-break-before: always">二<br>三</p><strong>四</strong>')).toEqual([
      ['一', 'wholeParagraph'],
      ['二', 'startsPage'],
      ['三', 'wholeParagraph'],
      ['四', 'wholeParagraph', 'bold'],
    ]);
  });

  it('keeps lines of printed text, and blank lines where the page shows them', () => {
    expect(texts('<pre>第一行\n  第二行\n\n第三行</pre>')).toEqual(['第一行', '第二行', '', '第三行']);
    expect(texts('<p>一<br><br>二</p><p></p><p> </p><p>三</p>')).toEqual(['一', '', '二', '', '', '三']);
    expect(texts('<p></p><br><p>一</p>')).toEqual(['一']);
    expect(texts('<p>plain  words\n here</p>')).toEqual(['plain words here']);
  });

  it('leaves frames, readings and deleted text out, and frames inside an article in', () => {
    expect(
      texts('<nav>菜单</nav><p>字<rt>zi</rt><rp>(</rp><del>删</del></p><footer>脚</footer><aside>旁</aside>'),
    ).toEqual(['字']);
    expect(texts('<article><p>正文一段话</p><aside>文内说明</aside></article>')).toEqual(['正文一段话', '文内说明']);
    expect(texts('<div title="header">页眉</div><div title="footer">页脚</div><p title="header">文</p>')).toEqual([
      '文',
    ]);
    expect(texts('<p>一</p><select><option>选项</option></select><svg><text>图</text></svg><p>二</p>')).toEqual([
      '一',
      '二',
    ]);
  });

  it('numbers lists as their author says', () => {
    expect(texts('<ol type="A"><li>甲</li><li>乙</li></ol>')).toEqual(['A.甲', 'B.乙']);
    expect(texts('<ol type="i" start="4"><li>甲</li></ol>')).toEqual(['iv.甲']);
    expect(texts('<ol type="a"><li>甲</li></ol><ol type="I"><li>乙</li></ol>')).toEqual(['a.甲', 'I.乙']);
    expect(texts('<ol style="list-style: none"><li>甲</li></ol>')).toEqual(['甲']);
    expect(texts('<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>')).toEqual([
      '一、甲',
      '二、乙',
    ]);
    expect(texts('<ol start="x"><li>甲</li><li value="y">乙</li><p>段</p><li>丙</li></ol>')).toEqual([
      '1.甲',
      '2.乙',
      '段',
      '3.丙',
    ]);
    expect(texts('<ol><li>甲<ol><li>乙<ol><li>丙</li></ol></li></ol></li></ol>')).toEqual(['1.甲', '（1）乙', '①丙']);
    expect(texts('<ol><li></li><li>乙<p>乙二</p></li></ol>')).toEqual(['2.乙', '乙二']);
  });

  it('reads tables of data with spans, and rows of one cell across as titles', () => {
    const rows = (html: string) => read(html).lines.map(({ text, hint }) => hint?.cells ?? text);
    expect(
      rows(
        '<table><thead><tr><th colspan="3">表一</th></tr></thead><tbody><tr><td>甲</td><td colspan="0">乙</td><td rowspan="x">丙</td></tr>' +
          '<tr><td></td><td></td><td></td></tr><tr><td>丁</td><td><b>戊</b>己<span style="display:none">隐</span></td><td>庚</td></tr></tbody></table>',
      ),
    ).toEqual(['表一', ['甲', '乙', '丙'], ['丁', '戊己', '庚']]);
    expect(
      rows(
        '<table><tr><td rowspan="3">一</td><td>二</td></tr><tr><td>三</td></tr><tr><td>四</td></tr><tr><td>五</td><td>六</td></tr></table>',
      ),
    ).toEqual([
      ['一', '二'],
      ['', '三'],
      ['', '四'],
      ['五', '六'],
    ]);
    expect(rows('<table><tr><td>一段</td></tr><tr><td>二段</td></tr></table>')).toEqual(['一段', '二段']);
  });

  it('takes its own bytes before a character set that they are not in', () => {
    const utf8 = new TextEncoder().encode('<meta charset="gbk"><p>云泽市人大</p>');
    const wrong = readHtml(
      new TextEncoder().encode('<meta charset="no-such-set"><p>云泽市人大</p>'),
      '页.html',
      readLimits,
    );
    expect(wrong.lines.map(({ text }) => text)).toEqual(['云泽市人大']);
    const marked = readHtml(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), '页.html', readLimits);
    expect(marked.lines.map(({ text }) => text)).toEqual(['云泽市人大']);
    expect(marked.encoding).toBe('utf-8');
  });

  it('leaves menus out wherever they stand, and keeps a few links', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, at) => `<p><a href="#">栏目${at}</a></p>`).join('');
    expect(texts(`<p>正文一段。</p>${links(12)}<p>正文二段。</p>`)).toEqual(['正文一段。', '正文二段。']);
    expect(texts(`<p>正文一段。</p>${links(1)}`)).toEqual(['正文一段。', '栏目0']);
  });
});
