import { describe, expect, it } from 'vitest';
import type { DueBecause, DueChange, DueDate } from '../domain/due-date.ts';
import { tell } from './catalogue.ts';
import { toldDue, toldOrigin } from './explain-due.ts';

const citation = {
  document: 'd1',
  firstLine: 9,
  lastLine: 9,
  page: null,
  quote: '请于三个月内将办理情况书面报告市人大常委会。',
};
const rule: DueBecause = {
  by: 'rule',
  rulePack: 'ours',
  rule: 'feedback',
  article: '本委办法第九条',
  event: 'handed-over',
  start: '2026-08-26',
  count: 10,
  unit: 'working-day',
  skipped: [],
  confirmed: false,
};

function due(because: DueBecause, changes: DueChange[] = []): DueDate {
  return { date: '2026-11-26', original: '2026-11-26', because, changes };
}

/** The clauses in the words of the office. */
const origin = (...given: Parameters<typeof toldOrigin>) => toldOrigin(...given).map((one) => tell('zh-CN', one));

describe('why a due date is what it is', () => {
  it('is the rule with its article, and that nobody has confirmed it', () => {
    expect(origin(due(rule), '书面报告')).toEqual([
      '书面报告期限 10 个工作日，自 2026-08-26 起算，依据本委办法第九条',
      '规则待本机关确认',
    ]);
  });

  it('says once that nobody has confirmed it, also of rules that an earlier release named so', () => {
    const older: DueBecause = { ...rule, article: '本机关规则（待确认）' };
    const plain = '书面报告期限 10 个工作日，自 2026-08-26 起算，依据本机关规则';
    expect(origin(due(older), '书面报告')).toEqual([plain, '规则待本机关确认']);
    expect(origin(due({ ...older, confirmed: true }), '书面报告')).toEqual([plain]);
    const article = '市人大常委会审议意见处理办法（试行）第九条';
    const [tried] = origin(due({ ...rule, article }), '书面报告');
    expect(tried).toBe(`书面报告期限 10 个工作日，自 2026-08-26 起算，依据${article}`);
  });

  it('is the words of the paper, cut where a line has no room and whole where it has', () => {
    const long = { ...citation, quote: `${'甲'.repeat(70)}。` };
    const printed = due({ by: 'paper', citation: long, counted: null });
    expect(origin(printed, '书面报告')[0]).toContain(`${'甲'.repeat(60)}……”`);
    expect(origin(printed, '书面报告', Number.POSITIVE_INFINITY)[0]).toContain(`${'甲'.repeat(70)}。”`);
    const short = due({ by: 'paper', citation, counted: null });
    expect(origin(short, '书面报告')[0]).toBe(`书面报告期限由文件写明：“${citation.quote}”`);
  });

  it('is the column of the office’s own list, or the person who typed it', () => {
    const listed = due({ by: 'list', heading: '答复期限', cell: '4月30日前' });
    expect(origin(listed, '答复')).toEqual(['期限按目录“答复期限”一栏：4月30日前']);
    const typed = due({ by: 'person', who: '周敏', enteredOn: '2026-08-26', reason: '' });
    const ordered = { ...typed, because: { ...typed.because, orderedOn: '2026-07-06' } };
    expect(origin(ordered, '答复')).toEqual(['2026-07-06决定重新办理时要求']);
    expect(origin(typed, '答复')).toEqual(['期限为人工填写（填写人：周敏）']);
    const reasoned = due({ by: 'person', who: '周敏', enteredOn: '2026-08-26', reason: '常委会决定第二项写明' });
    expect(origin(reasoned, '答复')).toEqual(['期限为人工填写（填写人：周敏）：常委会决定第二项写明']);
    // What earlier releases stored of a row without such a column.
    expect(origin(due({ by: 'list', heading: '', cell: '' }), '答复')).toEqual(['期限按目录填写']);
  });

  it('tells every change with its reason and who allowed it', () => {
    const change = { from: '2026-11-26', to: '2026-12-31', on: '2026-11-18', enteredOn: '2026-11-18', by: '周敏' };
    const changes: DueChange[] = [
      { ...change, kind: 'extension', reason: '用地未批', allowedBy: '主任会议', letter: '' },
      { ...change, kind: 'correction', reason: '', allowedBy: '', letter: '' },
    ];
    const typed = due({ by: 'person', who: '', enteredOn: '2026-08-26', reason: '' }, changes);
    const sentence = tell('zh-CN', toldDue(typed, ''));
    expect(tell('en', toldDue(typed, ''))).toMatch(/; .*; /);
    expect(sentence).toContain('经主任会议同意，由 2026-11-26 延期（用地未批）');
    expect(sentence).toContain('由 2026-11-26 更正（—）');
  });
});
