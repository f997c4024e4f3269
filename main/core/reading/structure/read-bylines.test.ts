import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { readBylines } from './read-bylines.ts';
import { splitNames } from './split-names.ts';

const under = (text: string, organs = true, pages: number[] = []) => readBylines(sourceLines(text, pages), 0, organs);

describe('the lines under a title', () => {
  it('are notes, office and name, and the address that ends them', () => {
    expect(
      under(
        '——2026年5月19日在市九届人大常委会第二十次会议上\n云泽市水务局局长 丁 磊\n各位委员：\n云泽市水务局局长 王芳',
      ),
    ).toEqual({
      length: 3,
      author: '丁磊',
      office: '云泽市水务局局长',
      notes: ['——2026年5月19日在市九届人大常委会第二十次会议上'],
      hasSalutation: true,
    });
  });

  it('are a document number, a count, an organ, names', () => {
    expect(under('云水发〔2026〕18号\n云泽市水务局\n正文，说明情况。')).toMatchObject({
      length: 2,
      author: '云泽市水务局',
      office: null,
    });
    expect(under('云泽市水务局\n正文', false)).toMatchObject({ length: 0, author: null });
    expect(under('（共3件）\n王 刚\n正文')).toMatchObject({ length: 2, author: '王刚' });
    expect(under('王刚 李明 周立\n正文')).toMatchObject({ length: 1, author: '王刚、李明、周立' });
    expect(under('王刚 李明 周立 孙立\n正文')).toMatchObject({ length: 0, author: null });
  });

  it('name one author, and no second office', () => {
    expect(under('云泽市水务局\n云泽市财政局')).toMatchObject({ length: 1, author: '云泽市水务局' });
    expect(under('云泽市水务局局长 丁磊\n云泽市财政局局长 刘晓')).toMatchObject({ length: 1, author: '丁磊' });
    expect(under('云泽市水务局\n云泽市水务局局长 丁磊')).toMatchObject({
      length: 2,
      author: '丁磊',
      office: '云泽市水务局局长',
    });
    expect(under('云泽市水务局局长 丁磊\n王刚')).toMatchObject({ length: 1, author: '丁磊' });
  });

  it('hold a note over several lines while its bracket is open, and one line where it never closes', () => {
    expect(under('（2026年5月20日云泽市第九届人民代表\n大会常务委员会第二十次会议\n通过）\n正文')).toMatchObject({
      length: 3,
      notes: ['（2026年5月20日云泽市第九届人民代表大会常务委员会第二十次会议通过）'],
    });
    const open = under('（2026年5月20日通过\n甲\n乙\n丙\n丁\n戊）\n己');
    expect(open.notes).toEqual(['（2026年5月20日通过']);
    expect(open.length).toBe(1);
    expect(under('（2026年5月20日通过\n甲\n乙\n丙\n丁）').length).toBe(5);
    expect(under('（2026年5月20日通过').notes).toEqual(['（2026年5月20日通过']);
  });

  it('hold a note with a dash over a second line that ends at a meeting', () => {
    const note = '——2026年1月20日在云泽市第九届人民代表大会';
    expect(under(`${note}\n第五次会议上\n正文`).notes).toEqual([`${note}第五次会议上`]);
    expect(under(`${note}\n\n第五次会议上\n正文`).notes).toEqual([`${note}第五次会议上`]);
    expect(under(`${note}\n\n\n第五次会议上\n正文`).notes).toEqual([note]);
    expect(under(`${note}\n${'云'.repeat(26)}会议上\n正文`).notes).toHaveLength(1);
    expect(under(`${note}第五次会议上\n第六次会议上`).notes[0]).toBe(`${note}第五次会议上`);
    expect(under(`${note}\n第五次`).notes).toEqual([note]);
  });

  it('end at a table, at a page behind a blank line, and after twelve', () => {
    expect(under('云泽市水务局\n| 甲 | 乙 |').length).toBe(1);
    expect(under('云水发〔2026〕18号\n\n云泽市水务局\n正文', true, [1, 3]).length).toBe(1);
    expect(under('云水发〔2026〕18号\n云泽市水务局\n正文', true, [1, 2]).length).toBe(2);
    expect(under('云水发〔2026〕18号\n\n（2026年5月20日通过）\n正文', true, [1, 3]).length).toBe(2);
    expect(under('云泽市水务局\n正文', true, [1]).length).toBe(1);
    expect(under(Array<string>(15).fill('（2026年5月20日通过）').join('\n')).length).toBe(12);
  });

  it('are no first line of wrapped prose that ends in an organ', () => {
    const wrapped = sourceLines('云泽市水务局\n正文').map((line) => ({ ...line, measure: 8 }));
    expect(readBylines(wrapped, 0).author).toBeNull();
    const short = sourceLines('云泽市水务局\n正文').map((line) => ({ ...line, measure: 9 }));
    expect(readBylines(short, 0).author).toBe('云泽市水务局');
  });
});

describe('splitNames', () => {
  it.each([
    ['卢 渊', ['卢渊']],
    ['李明 王芳', ['李明', '王芳']],
    ['李 明  王 芳', ['李明', '王芳']],
    ['李 明 王 芳', ['李明', '王芳']],
    ['欧 阳 明', ['欧阳明']],
    ['李 明 王芳', ['李', '明', '王芳']],
    [' 丁磊 ', ['丁磊']],
    ['', []],
  ])('%j', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});
