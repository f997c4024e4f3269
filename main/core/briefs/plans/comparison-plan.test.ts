import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import type { Brief, BriefTable } from '../outline/brief.ts';
import { comparisonPlan } from './comparison-plan.ts';

function tableOf(brief: Brief): BriefTable {
  const block = brief.attachments[0]?.blocks[0];
  if (block?.type !== 'table') throw new Error('no table');
  return block.table;
}

function textOf(brief: Brief): string {
  return brief.blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.runs.map((run) => run.text).join('')
        : block.type === 'heading'
          ? block.text
          : '',
    )
    .join('\n');
}

function cell(table: BriefTable, row: number, column: string): string {
  return table.rows[row]?.[table.columns.findIndex((one) => one.id === column)]?.text ?? '';
}

describe('the comparison', () => {
  const brief = comparisonPlan.plan(inventedInput({ opinion: 'op1' }));
  const table = tableOf(brief);

  it('has one row for each point, with the point’s own words and their address', () => {
    expect(table.rows).toHaveLength(5);
    expect(cell(table, 2, 'point')).toContain('加强油烟噪声治理');
    expect(table.rows[2]?.[1]?.sources?.[0]).toBe('第11页');
  });

  it('lays the measures beside their point and says what is missing', () => {
    expect(cell(table, 1, 'measures')).toContain('新增公共停车泊位1260个');
    expect(cell(table, 1, 'progress')).toBe('反馈报告未说明：主要集聚区夜间公交全覆盖（梧桐里线路未开）');
    expect(cell(table, 3, 'measures')).toBe('反馈报告未说明办理措施');
    expect(cell(table, 3, 'progress')).toBe('反馈报告未说明办理情况');
  });

  it('prints nothing that nobody has decided yet, and knows of how many points that is so', () => {
    expect(cell(table, 4, 'measures')).toBe('见反馈报告');
    expect(cell(table, 4, 'progress')).toBe('尚未核查');
    expect(brief.undecided).toBe(1);
    expect(textOf(brief)).not.toContain('强化数据监测和政策支持');
  });

  it('prints no note of the office', () => {
    const ledger = inventedLedger();
    const noted = Object.values(ledger.points).map((one) => [one.id, { ...one, note: '领导已批示' }]);
    const points = Object.fromEntries(noted);
    const paper = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, { ...ledger, points }));
    expect(JSON.stringify(paper)).not.toContain('领导已批示');
  });

  it('has no column of next steps where none is written', () => {
    const ledger = inventedLedger();
    const bare = Object.values(ledger.points).map((one) => [one.id, { ...one, nextStep: '' }]);
    const points = Object.fromEntries(bare);
    const paper = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, { ...ledger, points }));
    expect(tableOf(paper).columns.map(({ id }) => id)).not.toContain('next');
    expect(table.columns.map(({ id }) => id)).toContain('next');
  });

  it('keeps the organ’s own word and the committee’s finding in separate columns', () => {
    expect(cell(table, 0, 'self')).toContain('已落实');
    expect(cell(table, 0, 'check')).toMatch(/^部分落实/u);
    expect(cell(table, 3, 'self')).toBe('单位未报告');
    expect(cell(table, 3, 'check')).toBe('尚未核查');
  });

  it('says of a point that the round does not ask how an earlier round found it answered, with that round', () => {
    const ledger = inventedLedger();
    const [file] = inventedInput({ opinion: 'op1' }, ledger).comparisons.get('op1') ?? [];
    const answer = file?.comparison.points[1];
    const known = file?.points.find(({ id }) => id === answer?.point);
    if (!file || !answer || !known) throw new Error('no comparison');
    const point = { ...known, status: 'in-progress' as const };
    const input = inventedInput({ opinion: 'op1' }, { ...ledger, points: { ...ledger.points, [point.id]: point } });
    const without = {
      ...file,
      points: file.points.filter(({ id }) => id !== point.id),
      settled: [point],
      earlier: [{ point: point.id, round: 1, report: 'f0', answer }],
      comparison: { ...file.comparison, points: file.comparison.points.filter((one) => one.point !== point.id) },
    };
    const brief = comparisonPlan.plan({ ...input, comparisons: new Map([['op1', [without]]]) });
    const table = tableOf(brief);
    expect(cell(table, 1, 'measures')).toBe('本轮未要求答复');
    expect(cell(table, 1, 'progress')).toMatch(/^重新办理没有点到；第1轮反馈报告未说明：/u);
    expect(textOf(brief)).toContain('另有1条本轮没有要求答复，第1轮反馈报告部分说明办理情况1条。');
    expect(textOf(brief)).toMatch(/第2条“[^”]+”第1轮反馈报告未说明.*，本轮没有要求答复。/u);
  });

  it('shows the date in force alone where no letter is known that extended it', () => {
    expect(cell(table, 1, 'due').replace('\n', '')).toBe('2026年10月31日');
  });

  it('shows the day by which the work itself is to be done, where a point has one, and not that of the report', () => {
    const ledger = inventedLedger();
    const [first] = Object.values(ledger.points).filter((one) => one.opinion === 'op1');
    const points = { ...ledger.points, [first!.id]: { ...first!, limit: inventedDue('2027-03-31') } };
    const dated = tableOf(comparisonPlan.plan(inventedInput({ opinion: 'op1' }, { ...ledger, points })));
    expect(cell(table, 0, 'due').replace('\n', '')).toBe('2026年12月31日');
    expect(cell(dated, 0, 'due').replace('\n', '')).toBe('2027年3月31日');
  });

  it('adds up: the summary counts every row once', () => {
    const numbers = [...(table.summary ?? '').matchAll(/\d+/gu)].map(Number);
    expect(numbers[0]).toBe(5);
    expect(numbers.slice(1).reduce((sum, one) => sum + one, 0)).toBe(5);
  });

  it('prints the rate with its numbers', () => {
    expect(textOf(brief)).toContain('落实率20%（落实1条，共5条）');
    expect(textOf(brief)).toContain('已核对意见4条：已说明办理情况的2条、部分说明的1条、未说明的1条。');
  });

  it('names the points that are late as the desk does: not one whose report came, but one whose work is behind its day', () => {
    expect(textOf(brief)).not.toContain('已逾期');
    const ledger = inventedLedger();
    const open = Object.values(ledger.points).find((one) => one.opinion === 'op1' && one.status === 'in-progress');
    const points = { ...ledger.points, [open!.id]: { ...open!, limit: inventedDue('2026-10-15') } };
    const late = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, { ...ledger, points }));
    expect(textOf(late)).toContain(`第${open!.number}条“${open!.title}”应于2026年10月15日办结，已逾期37天。`);
  });

  it('says of which day it is', () => {
    expect(brief.basis).toBe('数据截至2026年11月21日。');
  });

  it('invents nothing while no feedback has come', () => {
    const bare = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, inventedLedger({ feedback: false })));
    expect(cell(tableOf(bare), 0, 'measures')).toBe('尚未收到反馈报告');
    expect(cell(tableOf(bare), 0, 'progress')).toBe('尚未收到反馈报告');
    expect(textOf(bare)).toContain('截至2026年11月21日，尚未收到反馈报告。');
  });

  it('says that a report came whose text nobody entered, with its day', () => {
    const ledger = inventedLedger({ feedback: false });
    const one = ledger.opinions.op1!;
    const act = {
      id: 'act-1',
      type: 'formal-received',
      round: one.round,
      on: '2026-11-10',
      note: '',
      number: '',
    } as const;
    const opinions = { ...ledger.opinions, op1: { ...one, acts: [{ ...act, by: '周文', enteredOn: '2026-11-10' }] } };
    const byHand = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, { ...ledger, opinions }));
    const words = '报告已于2026年11月10日收到';
    expect(cell(tableOf(byHand), 0, 'measures')).toBe(words);
    expect(cell(tableOf(byHand), 0, 'progress')).toContain(words);
    expect(textOf(byHand)).toContain('截至2026年11月21日，已收到报告。');
    expect(textOf(byHand)).not.toContain('尚未收到');
  });

  it('counts a point whose report was recorded by hand as received, beside one that nobody reported on', () => {
    const ledger = inventedLedger();
    const [file] = inventedInput({ opinion: 'op1' }, ledger).comparisons.get('op1') ?? [];
    if (!file) throw new Error('no comparison');
    const [other, ...points] = file.points;
    if (!other) throw new Error('no point');
    const rest = file.comparison.points.filter((one) => one.point !== other.id);
    const without = { ...file, points, others: [other], comparison: { ...file.comparison, points: rest } };
    const planned = (known: typeof ledger) =>
      comparisonPlan.plan({
        ...inventedInput({ opinion: 'op1' }, known),
        comparisons: new Map([['op1', [without]]]),
      });
    const one = ledger.opinions.op1!;
    const act = { id: 'act-1', type: 'formal-received', round: file.feedback.round, on: '2026-11-10' } as const;
    const acts = [{ ...act, note: '', number: '', by: '周文', enteredOn: '2026-11-10' }];
    const feedback = Object.fromEntries(Object.entries(ledger.feedback).filter(([, kept]) => kept.opinion !== 'op1'));
    const byHand = planned({ ...ledger, feedback, opinions: { ...ledger.opinions, op1: { ...one, acts } } });
    expect(textOf(byHand)).toContain('另有1条由其他机关报告或者另行报告，报告已于2026年11月10日收到。');
    expect(cell(tableOf(byHand), 0, 'measures')).toBe('报告已于2026年11月10日收到');
    const missing = planned({ ...ledger, feedback, opinions: { ...ledger.opinions, op1: { ...one, acts: [] } } });
    expect(textOf(missing)).toContain('另有1条由其他机关报告或者另行报告，尚未收到。');
  });

  it('names no meeting where no paper tells of one, but the paper with its date', () => {
    const ledger = inventedLedger();
    const one = { ...ledger.opinions.op1!, meeting: null };
    const paper = { ...ledger.documents[one.document]!, meeting: null, date: '2026-08-12' };
    const sources = Object.fromEntries(Object.entries(ledger.sources).map(([id, own]) => [id, { ...own, links: [] }]));
    const silent = {
      ...ledger,
      sources,
      opinions: { ...ledger.opinions, op1: one },
      documents: { ...ledger.documents, [paper.id]: paper },
    };
    const text = textOf(comparisonPlan.plan(inventedInput({ opinion: 'op1' }, silent)));
    expect(text).toContain('》（2026年8月12日）共提出5条具体意见。现将落实情况对照核查如下。');
    expect(text).not.toContain('会议');
  });

  it('lets a person rewrite the opening and leaves an empty judgement out', () => {
    const input = { ...inventedInput({ opinion: 'op1' }), freeParts: { opening: '现报告如下。', judgement: '' } };
    const rewritten = comparisonPlan.plan(input);
    expect(textOf(rewritten)).toMatch(/^现报告如下。/u);
    expect(textOf(rewritten)).not.toContain('总体评价');
  });

  it('refuses a missing, unknown or empty scope', () => {
    expect(() => comparisonPlan.plan(inventedInput({}))).toThrow(/brief-scope-missing/u);
    expect(() => comparisonPlan.plan(inventedInput({ opinion: 'x' }))).toThrow(/not-found/u);
    expect(() => comparisonPlan.plan(inventedInput({ opinion: 'op1' }, inventedLedger({ points: 0 })))).toThrow(
      /brief-scope-empty/u,
    );
  });
});
