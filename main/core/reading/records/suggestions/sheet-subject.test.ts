import { describe, expect, it } from 'vitest';
import { subjectOfList, subjectOfTitle } from './sheet-subject.ts';

describe('what a sheet holds', () => {
  it.each([
    ['代表建议目录', 'suggestions'],
    ['督办总账——审议意见', 'opinions'],
    ['代表议案 建议目录', 'suggestions'],
    ['建议和议案总账', 'suggestions'],
    ['议案转建议', 'suggestions'],
    ['建议答复承诺台账', 'commitments'],
    ['建议办理及承诺情况', 'suggestions'],
    ['建议目录（含承诺）', 'suggestions'],
    ['建议填报说明', 'notes'],
    ['各单位联系人', 'contacts'],
    ['Sheet2', null],
    ['政府系统', null],
  ] as const)('%s: %s', (title, subject) => {
    expect(subjectOfTitle(title)).toBe(subject);
  });

  it.each([
    ['the heading of its titles where it speaks of opinions', '建议', [], '审议意见标题', 'opinions'],
    ['the nearest title before the name of the sheet', '议案', ['代表建议目录', '单位：件'], '标题', 'suggestions'],
    ['the name of the sheet where no line over it is a title', '承诺', ['联系人：周远'], '建议标题', 'commitments'],
    ['the heading of its titles where nothing else speaks', 'Sheet1', [], '议案标题', 'motions'],
    ['nothing where nothing speaks', null, ['云泽市'.repeat(20)], '标题', null],
  ] as const)('is told by %s', (_, name, above, heading, subject) => {
    expect(subjectOfList({ name, above, mapping: { [heading]: 'title', 单位: 'lead' } })).toBe(subject);
  });
});
