import { describe, expect, it } from 'vitest';
import type { Line } from '../drawn-text.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';

function linesOf(texts: string[]): Line[] {
  return texts.map((text, at) => ({ number: at + 1, text, page: null, hint: { wholeParagraph: true } }));
}

const whole = '会议认为，全市托育服务布局不断完善，成效值得肯定。';
const cut = '会议认为，全市托育服务布局不断完善，成效值';

describe('loosenCutParagraphs', () => {
  it('keeps the hints of a file with one forgotten full stop', () => {
    const lines = linesOf([whole, cut, whole]);
    expect(loosenCutParagraphs(lines)).toEqual([]);
    expect(lines.every((line) => line.hint?.wholeParagraph)).toBe(true);
  });

  it('takes the hint off the cut paragraphs of a file pasted from pages', () => {
    const lines = linesOf([...new Array(50).fill(whole), cut, cut, cut]);
    expect(loosenCutParagraphs(lines).map((message) => [message.line, message.code])).toEqual([[51, 'paragraphs-cut']]);
    expect(lines.filter((line) => line.hint === undefined).map((line) => line.number)).toEqual([51, 52, 53]);
  });

  it('takes it off all lines when each printed line is a paragraph, but not off table rows', () => {
    const lines = linesOf([cut, cut, '完善布局', cut, whole]);
    lines.push({ number: 6, text: '| 甲 | 乙 |', page: null, hint: { wholeParagraph: true, cells: ['甲', '乙'] } });
    loosenCutParagraphs(lines);
    expect(lines.map((line) => line.hint?.wholeParagraph === true)).toEqual([false, false, false, false, false, true]);
  });
});
