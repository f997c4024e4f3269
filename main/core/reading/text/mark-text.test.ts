import { describe, expect, it } from 'vitest';
import { markText } from './mark-text.ts';

function rolesOf(text: string): string[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, page: null }));
  return markText(lines).views.map((view) => `${view.role}: ${view.text}`);
}

const prose = '今年以来全市上下认真贯彻落实上级决策部署扎实推进各项重点工作';

describe('markText', () => {
  it('sets a table of contents in pieces apart, with a masthead between', () => {
    const roles = rolesOf(
      [
        '目 录',
        '1. 关于全市水利工作情况的报告……丁 磊 (2)',
        '2. 关于全市水利工作情况',
        '的调研报告…… (8)',
        '云泽市人民代表大会常务委员会公报',
        '2026 年',
        '第三号',
        '主办单位：云泽市人大常委会办公室',
        '3. 关于 2026 年预算调整方案的报告..... (12)',
        '4. 人事任免名单..... (15)',
        `${prose}，成效明显。`,
      ].join('\n'),
    );
    expect(roles.filter((role) => role.startsWith('contents')).length).toBe(6);
    expect(roles.filter((role) => role.startsWith('masthead')).length).toBe(4);
    expect(roles.at(-1)).toMatch(/^text/);
  });

  it('reads title, author and page of each entry', () => {
    const lines = ['1. 关于全市水利工作情况的报告……丁 磊 (2)', '2. 关于批准预算调整', '方案的决议…… (8)'];
    const { contents } = markText(lines.map((text, index) => ({ number: index + 1, text, page: null })));
    expect(contents.map(({ title, author, page }) => [title, author, page])).toEqual([
      ['关于全市水利工作情况的报告', '丁磊', 2],
      ['关于批准预算调整方案的决议', null, 8],
    ]);
  });

  it('takes contents without pages up to where the first entry comes again', () => {
    const roles = rolesOf(
      ['目录', '第一章 总则', '第二章 附则', '第一章 总则', '第一条 为了规范工作，制定本规定。'].join('\n'),
    );
    expect(roles).toEqual([
      'contents: 目录',
      'contents: 第一章 总则',
      'contents: 第二章 附则',
      'text: 第一章 总则',
      'text: 第一条为了规范工作，制定本规定。',
    ]);
  });

  it('sets a running head apart only where it breaks sentences', () => {
    const page = (number: number) =>
      `云泽市人大常委会公报\n${prose}之${number}，持续${'推进'.repeat(number + 2)}\n— ${number} —`;
    const roles = rolesOf([1, 2, 3, 4].map(page).join('\n'));
    // The first may be the title that the others repeat.
    expect(roles.filter((role) => role.startsWith('running-head')).length).toBe(3);
    const titles = [1, 2, 3, 4].map(
      (number) => `云泽市第九届人民代表大会第四次会议\n${prose}之${number}，会议同意。\n— ${number} —`,
    );
    expect(rolesOf(titles.join('\n')).filter((role) => role.startsWith('running-head'))).toEqual([]);
  });

  it('leaves titles and cut lines of a paper that hold the words of a page', () => {
    const text = ['无障碍环境建设情况的报告', '云泽市住建局局长 丁磊', '全市建成服务平台，为企业提供技术支持和人才'];
    expect(rolesOf(text.join('\n')).map((role) => role.split(':')[0])).toEqual(['text', 'text', 'text']);
  });

  it('leaves out what a web page puts around a paper', () => {
    const roles = rolesOf(
      [
        '首页 > 要闻 > 正文',
        '发布时间：2026-03-01 来源：云泽日报 浏览次数：12',
        '【打印】【关闭】',
        `${prose}。`,
        '云ICP备12345678号',
      ].join('\n'),
    );
    expect(roles.map((role) => role.split(':')[0])).toEqual([
      'web-noise',
      'web-noise',
      'web-noise',
      'text',
      'web-noise',
    ]);
  });

  it('takes lone numbers for page marks only as a rising run', () => {
    const lines = Array.from({ length: 10 }, (_, index) => `${prose}${index}。`);
    const paged = [...lines, '1', ...lines, '2', ...lines, '3'];
    expect(rolesOf(paged.join('\n')).filter((role) => role.startsWith('page-mark')).length).toBe(3);
    expect(rolesOf([...lines, '7', '12', '3'].join('\n')).filter((role) => role.startsWith('page-mark'))).toEqual([]);
  });

  it('learns printed pages from marks and page tops between them', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${prose}第${index}，持续推进，`);
    const page = (first: string) => [` ${first}`, ...lines];
    const text = [...page('甲'), '— 4 —', ...page('乙'), ...page('丙'), '— 6 —'].join('\n');
    const { views } = markText(text.split('\n').map((line, index) => ({ number: index + 1, text: line, page: null })));
    const pageOf = (first: string) => views.find((view) => view.text === first)?.page;
    expect([pageOf('甲'), pageOf('乙'), pageOf('丙')]).toEqual([4, 5, 6]);
  });

  it('sets a masthead apart whose name stands over two lines', () => {
    const text = ['云泽市人民代表大会常务委员会', '公   报', '2026年第2号（总第118号）', '', '云泽市人大常委会议程'];
    const lines = text.map((line, at) => ({ number: at + 1, text: line, page: null }));
    expect(markText(lines).views.map((view) => view.role)).toEqual(['masthead', 'masthead', 'masthead', 'text']);
  });

  it('takes lines with as many bars each for rows of a table', () => {
    const text = ['序号|项目|单位', '1|学位扩容|市教育局', '2||市水务局', '甲|乙', '一句话|里有|竖线。'];
    const lines = text.map((line, at) => ({ number: at + 1, text: line, page: null }));
    const { views } = markText(lines);
    expect(views.map((view) => view.role)).toEqual(['table', 'table', 'table', 'text', 'text']);
    expect(views[2]?.hint?.cells).toEqual(['2', '', '市水务局']);
  });
});
