import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { mapColumns } from './map-columns.ts';
import { readSuggestions } from './read-suggestions.ts';
import { readSuggestionTable } from './suggestion-table.ts';

const table = inventedPaper(
  'suggestion-list',
  '云泽市第九届人大五次会议代表建议目录',
  `| 序号 | 建议编号 | 建议标题 | 领衔代表 | 代表团 | 类别 | 承办单位 |  | 交办日期 | 答复类别 |
|  |  |  |  |  |  | 主办 | 会办 |  |  |
| 1 | ００１ | 关于增设公交站点的建议 | 王　刚、李明 | 城东团 | 交通 | 市交通局 | 市公安局、市城管局 | 2026年2月10日 | A类 |
| 2 | 002 | 关于加强校园周边管理的建议 | 周立等3名代表 | 城西团 | 教育 | 市教育局（市公安局） | 无 | 2026-02-11 | B |
| 合计 | 2件 |  |  |  |  |  |  |  |  |`,
);

describe('readSuggestions', () => {
  it('reads a list with two heading rows, several organs in a cell, full-width digits and a row of sums', () => {
    const { suggestions, warnings } = readSuggestions([table]);
    expect(warnings).toEqual([]);
    expect(suggestions).toMatchObject([
      {
        number: '001',
        title: '关于增设公交站点的建议',
        proposers: ['王刚', '李明'],
        delegation: '城东团',
        lead: ['市交通局'],
        support: ['市公安局', '市城管局'],
        handedOverOn: '2026-02-10',
        answerClass: 'A',
        firstLine: 3,
      },
      {
        number: '002',
        proposers: ['周立'],
        lead: ['市教育局'],
        support: [],
        handedOverOn: '2026-02-11',
        answerClass: 'B',
      },
    ]);
  });

  it('tells the class of the answer from the class of the subject by the heading above it', () => {
    const answered = inventedPaper(
      'suggestion-list',
      '云泽市代表建议目录',
      `| 编号 | 标题 | 类别 | 主办 | 答复情况 |  |  |
|  |  |  |  | 答复日期 | 类别 | 满意度 |
| 3 | 关于增设路灯的建议 | 城建 | 市城管局 | 2026年4月28日 | B | 满意 |`,
    );
    expect(readSuggestions([answered]).suggestions).toMatchObject([
      { category: '城建', answeredOn: '2026-04-28', answerClass: 'B', satisfaction: '满意' },
    ]);
  });

  it('keeps the cells of every row as they stood, under one heading each', () => {
    expect(readSuggestions([table]).suggestions[0]?.cells).toMatchObject({
      建议编号: '００１',
      '承办单位/会办': '市公安局、市城管局',
      答复类别: 'A类',
    });
  });

  it('lets a remembered mapping win over the names of the columns', () => {
    expect(mapColumns(['编号', '内容', '承办部门'], { 内容: 'title', 承办部门: 'none' })).toEqual({
      编号: 'number',
      内容: 'title',
    });
    const odd = inventedPaper('suggestion-list', '目录', '| 编号 | 事项 | 单位 |\n| 7 | 关于路灯的建议 | 市城管局 |');
    expect(readSuggestionTable(odd).suggestions).toEqual([]);
    expect(readSuggestionTable(odd, { 事项: 'title' }).suggestions).toMatchObject([
      { number: '7', title: '关于路灯的建议', lead: ['市城管局'] },
    ]);
  });

  it('reports a row without a title', () => {
    const list = inventedPaper(
      'suggestion-list',
      '目录',
      '| 编号 | 标题 | 承办单位 |\n| 1 | 关于甲的建议 | 市教育局 |\n| 2 |  | 市民政局 |',
      10,
    );
    expect(readSuggestions([list]).warnings).toMatchObject([{ line: 12, code: 'suggestion-without-title' }]);
  });

  it('reads numbered lines with the bodies in brackets', () => {
    const list = inventedPaper(
      'suggestion-list',
      '重点督办建议',
      '1．孙立代表：关于“加强河道保洁”的建议（第12号）（主办单位：市水务局；会办单位：市城管局）',
    );
    expect(readSuggestions([list]).suggestions).toMatchObject([
      {
        number: '12',
        title: '关于“加强河道保洁”的建议',
        proposers: ['孙立'],
        lead: ['市水务局'],
        support: ['市城管局'],
      },
    ]);
  });

  it('reads paragraphs in a letter that name each suggestion behind its number, with what their labels say', () => {
    const letter = inventedPaper(
      'letter',
      '关于印发九届人大五次会议代表建议目录的通知',
      `现将目录印发给你们，请认真办理。
一、交市人民政府的建议（2件）
第1号　关于增设公交站点的建议　领衔代表：王刚　主办：市交通局　协办：市公安局、市城管局
第2号关于疏浚内河的建议领衔代表：周立、李明主办单位：市水务局
二、交市中级人民法院的建议（1件）
第3号　关于增设巡回审判点的建议（领衔代表：孙立；主办：市中级人民法院）
请自交办之日起三个月内答复。`,
      4,
    );
    const { suggestions, warnings } = readSuggestions([letter]);
    expect(warnings).toEqual([]);
    expect(
      suggestions.map(({ number, title, proposers, lead, support, firstLine }) => [
        number,
        title,
        proposers,
        lead,
        support,
        firstLine,
      ]),
    ).toEqual([
      ['1', '关于增设公交站点的建议', ['王刚'], ['市交通局'], ['市公安局', '市城管局'], 6],
      ['2', '关于疏浚内河的建议', ['周立', '李明'], ['市水务局'], [], 7],
      ['3', '关于增设巡回审判点的建议', ['孙立'], ['市中级人民法院'], [], 9],
    ]);
    expect(suggestions[0]?.session).toBe('九届人大五次会议');
  });

  it('reads a table with serials in a paper of another kind where its titles are suggestions', () => {
    const rows = (title: string) =>
      `| 序号 | 案由 | 提出代表 | 承办单位 |\n| 21 | ${title} | 王刚 | 市交通局主办，市公安局协办 |`;
    const read = (title: string) => readSuggestions([inventedPaper('letter', '关于分送材料的函', rows(title), 3)]);
    expect(read('关于增设公交站点的建议').suggestions).toMatchObject([
      { number: '21', lead: ['市交通局'], support: ['市公安局'], firstLine: 4 },
    ]);
    expect(read('关于增设公交站点的议案').suggestions).toEqual([]);
  });

  it('says where something looks like a list of suggestions and none was read', () => {
    const told = (text: string, kind: 'letter' | 'suggestion-list' | 'work-report' = 'letter') =>
      readSuggestions([inventedPaper(kind, '关于分送材料的函', text, 3)]).warnings.map(({ line, code }) => [
        line,
        code,
      ]);
    expect(told('现送有关材料。\n第1号　关于修渠的建议\n第2号　关于架桥的建议')).toEqual([[4, 'list-not-read']]);
    expect(told('| 序号 | 案由 | 提出代表 |\n| 1 | 修渠 | 王刚 |')).toEqual([[3, 'list-not-read']]);
    expect(told('目录另附。', 'suggestion-list')).toEqual([[3, 'list-not-read']]);
    expect(told('代表们提出了关于修渠的建议。')).toEqual([]);
    expect(told('第1号　关于修渠的建议', 'work-report')).toEqual([]);
  });

  it('reads a reply: number, title, deputies, body, class, day and promises', () => {
    const paper = inventedPaper(
      'suggestion-reply',
      '对市九届人大五次会议第0123号建议的答复',
      `A类
尊敬的王刚、李明代表：
您提出的《关于增设公交站点的建议》收悉，现答复如下：
我局已开展调研。将于2026年6月底前新增站点12个。
感谢您对交通工作的支持。`,
    );
    const reply = { ...paper, document: { ...paper.document, author: '云泽市交通运输局', date: '2026-04-02' } };
    expect(readSuggestions([reply]).suggestions).toMatchObject([
      {
        number: '0123',
        title: '关于增设公交站点的建议',
        proposers: ['王刚', '李明'],
        lead: ['云泽市交通运输局'],
        answerClass: 'A',
        cells: { 答复日期: '2026-04-02', 承诺事项: '将于2026年6月底前新增站点12个。' },
      },
    ]);
  });
});
