import { describe, expect, it } from 'vitest';
import type { OrgansHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';

function told(cell: string, heading?: OrgansHeading): string {
  const { lead, support, rest } = organsOfCell(cell, heading);
  return [lead.join('、'), support.join('、'), rest.join('、')].join('｜');
}

describe('organsOfCell', () => {
  it.each([
    ['市教育局', '市教育局｜｜'],
    ['市教育局（市公安局）', '市教育局、市公安局｜｜'],
    ['分别办理：市人社局（全称）；市住建局（全称）', '市人社局、市住建局｜｜'],
    ['分别办理：市公安局、市教育局', '市公安局、市教育局｜｜'],
    ['市公安局、市教育局分别办理', '市公安局、市教育局｜｜'],
    ['分办：市公安局、市教育局', '市公安局、市教育局｜｜'],
    ['独办：市教育局', '市教育局｜｜'],
    ['市教育局独办', '市教育局｜｜'],
    ['承办单位：市教育局；协办单位：市财政局', '市教育局｜市财政局｜'],
  ])('reads every organ of %s', (cell, wanted) => expect(told(cell)).toBe(wanted));

  it.each([
    ['市教育局（牵头）、市财政局、市人社局（配合）', '市教育局｜市财政局、市人社局｜'],
    ['市财政局、市教育局（牵头）', '市教育局｜市财政局｜'],
    ['市教育局（牵头）；市财政局', '市教育局｜市财政局｜'],
    ['市教育局、市财政局（共同牵头）、市人社局', '市教育局、市财政局｜市人社局｜'],
    ['市教育局（牵头，负责校园之内）、市财政局（协助）', '市教育局｜市财政局｜'],
    ['市教育局、市财政局（会办）', '市教育局｜市财政局｜'],
    ['由市教育局牵头，市财政局、市人社局', '市教育局｜市财政局、市人社局｜'],
    ['市教育局牵头，市财政局参与', '市教育局｜市财政局｜'],
    ['市水务局会同市财政局办理', '市水务局｜市财政局｜'],
  ])('lets those help that stand beside a leader: %s', (cell, wanted) => expect(told(cell)).toBe(wanted));

  it.each([
    ['市水务局（市财政局配合）', '市水务局｜市财政局｜'],
    ['市水务局（由市财政局、市住建局协办）', '市水务局｜市财政局、市住建局｜'],
    ['市水务局（协办：市财政局）', '市水务局｜市财政局｜'],
    ['市水务局（配合单位市财政局）、市教育局', '市水务局、市教育局｜市财政局｜'],
  ])('lets those in brackets do what the brackets say: %s', (cell, wanted) => expect(told(cell)).toBe(wanted));

  it.each([
    ['主办市水务局 会办市财政局', '市水务局｜市财政局｜'],
    ['主办 市水务局 会办 市财政局、市住建局', '市水务局｜市财政局、市住建局｜'],
    ['主办：市水务局；协办：市财政局、市农业农村局', '市水务局｜市财政局、市农业农村局｜'],
    ['市水务局会办：市财政局', '市水务局｜市财政局｜'],
    ['主办单位市水务局，协办单位市财政局', '市水务局｜市财政局｜'],
    ['市水务局主办 市财政局会办', '市水务局｜市财政局｜'],
    ['市水务局 市林业局', '市水务局、市林业局｜｜'],
  ])('parts who leads and who helps: %s', (cell, wanted) => expect(told(cell)).toBe(wanted));

  it.each([
    ['市水务局（市园林局、市财政局）', '市水务局｜市园林局、市财政局｜'],
    ['市水务局(市园林局)、市教育局', '市水务局、市教育局｜市园林局｜'],
    ['主办：市水务局 协办：市财政局', '市水务局｜市财政局｜'],
    ['主办：市水务局（市园林局）', '市水务局｜市园林局｜'],
    ['市水务局/市财政局', '市水务局｜市财政局｜'],
    ['市水务局／市财政局、市园林局', '市水务局｜市财政局、市园林局｜'],
    ['/市财政局', '｜市财政局｜'],
    ['市水务局（原市水利局）', '市水务局｜｜'],
    ['市住房和城乡建设局（市住建局）/市财政局', '市住房和城乡建设局｜市财政局｜'],
    ['市水务局（全称）', '市水务局｜｜'],
    ['市水务局（无）', '市水务局｜｜'],
    ['市水务局\n（市财政局、\n市园林局）', '市水务局｜市财政局、市园林局｜'],
    ['市水务局［市园林局］', '市水务局｜市园林局｜'],
    ['（市园林局）市水务局', '市水务局｜市园林局｜'],
    ['主：市水务局 协：市园林局', '市水务局｜市园林局｜'],
    ['市水务局（主）、市财政局（会）', '市水务局｜市财政局｜'],
    ['市水务局（市园林局（含城管中队）、市财政局）', '市水务局｜市园林局、市财政局｜含城管中队'],
    ['市水务局（各县（市、区）人民政府）', '市水务局｜各县（市、区）人民政府｜'],
    ['各县（市、区）人民政府（市水务局）', '各县（市、区）人民政府｜市水务局｜'],
    ['市水务局', '市水务局｜｜'],
    ['', '｜｜'],
  ])('gives %s its roles under a heading of both', (cell, wanted) => {
    expect(told(cell, 'lead-then-support')).toBe(wanted);
    expect(organsOfCell(cell, 'lead-then-support').unclear).toEqual([]);
  });

  it.each([
    '市水务局、市财政局',
    '市水务局，市财政局',
    '市水务局\n市财政局',
    '市水务局；市财政局',
    '市水务局 市财政局',
  ])('takes the first of %s to lead under a heading of both, and says that nobody said so', (cell) => {
    expect(told(cell, 'lead-then-support')).toBe('市水务局｜市财政局｜');
    expect(organsOfCell(cell, 'lead-then-support').unclear).toEqual([{ words: cell, code: 'unclear-roles' }]);
  });

  it('knows what a heading says of brackets and of the first', () => {
    expect(told('市水务局、市财政局（市园林局）', 'brackets-support')).toBe('市水务局、市财政局｜市园林局｜');
    expect(told('市水务局、市财政局', 'brackets-support')).toBe('市水务局、市财政局｜｜');
    expect(told('市水务局、市财政局', 'first-leads')).toBe('市水务局｜市财政局｜');
    expect(organsOfCell('市水务局、市财政局', 'first-leads').unclear).toEqual([]);
  });

  it.each([
    '市教育局（市委教育工委）',
    '市水务局（河长办）',
    '市水务局（原市水利局）',
    '市住房和城乡建设局（市住建局）',
    '市卫健委（市卫生健康委员会）',
    '市水务局（加挂市河长制办公室牌子）',
    '市公安局（交警支队）',
    '市水务局(以下简称水务局)',
  ])('takes brackets for the same organ or a part of it: %s', (cell) => {
    const name = /^[^（(]+/.exec(cell)?.[0] ?? '';
    for (const heading of ['organs', 'lead'] as const) {
      expect(told(cell, heading)).toBe(`${name}｜｜`);
      expect(organsOfCell(cell, heading).unclear).toEqual([]);
    }
    expect(told(cell, 'support')).toBe(`${name}｜｜`);
  });

  it('says of other brackets that they may be another organ or another name, and gives one that leads no second', () => {
    const [words, cell] = ['市大数据局', '市政务服务局（市大数据局）'];
    expect(told(cell, 'lead')).toBe('市政务服务局｜｜');
    expect(organsOfCell(cell, 'lead').unclear).toEqual([{ words, code: 'bracketed-left-out' }]);
    expect(told(cell, 'organs')).toBe('市政务服务局、市大数据局｜｜');
    expect(organsOfCell(cell, 'organs').unclear).toEqual([{ words, code: 'bracketed-entered' }]);
    expect(told('市水务局（市水务集团）', 'lead')).toBe('市水务局｜｜');
    expect(organsOfCell('市水务局（市水务集团）', 'lead').unclear).toHaveLength(1);
  });

  it('says of a part in brackets under a heading of both that it may be none of its own', () => {
    expect(told('市水务局（河长办）', 'lead-then-support')).toBe('市水务局｜河长办｜');
    expect(organsOfCell('市水务局（河长办）', 'lead-then-support').unclear).toHaveLength(1);
    expect(organsOfCell('水务局（园林局、财政局）', 'lead-then-support')).toMatchObject({
      lead: ['水务局'],
      support: ['园林局', '财政局'],
      unclear: [],
    });
  });

  it.each([
    ['待定（另行通知）', '｜｜待定、另行通知'],
    ['市教育局（暂不对外公开）', '市教育局｜｜暂不对外公开'],
    ['市教育局、有关单位', '市教育局｜｜有关单位'],
  ])('says which words of %s name no organ', (cell, wanted) => expect(told(cell)).toBe(wanted));
});
