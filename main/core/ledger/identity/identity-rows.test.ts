import { describe, expect, it } from 'vitest';
import type { IdentityRecord } from '#shared/domain/identity-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { cite } from '../../../testing/invented-citation.ts';
import { inventedDocument, inventedLedger, inventedOpinion } from '../../../testing/invented-ledger.ts';
import { inventedMotion } from '../../../testing/invented-motions.ts';
import { inventedSource } from '../testing/invented-reading.ts';
import { identityRows } from './identity-rows.ts';

const target = {
  id: 't1',
  title: '新增泊位',
  indicator: '新增泊位',
  value: '5000',
  unit: '个',
  qualifier: '不少于',
  period: '2026年',
  role: 'target' as const,
  citation: cite('src1-d1', 40, '新增泊位不少于5000个。'),
  organ: null,
  actual: null,
  entered: [],
};
const limit = {
  duty: 'plan',
  day: null,
  count: null,
  from: 'handed-over',
  citation: cite('src5', 3, '一个月内'),
} as const;
const question = (id: string, title: string, more: Partial<IdentityRecord>): IdentityRecord => ({
  id,
  title,
  subject: 'motions',
  key: id,
  candidates: [],
  notThese: [],
  from: { title: '目录', document: 'src3-d1', row: 12 },
  waiting: { is: 'record', id: 'motion-1' },
  decision: null,
  ...more,
});
const base: Ledger = {
  ...inventedLedger({ points: 2, suggestions: 2 }),
  motions: {
    'motion-1': inventedMotion(),
    'motion-2': inventedMotion({ id: 'motion-2', number: null, session: null }),
  },
  opinions: { op1: inventedOpinion(), op2: inventedOpinion({ id: 'op2', meeting: null, date: null, source: 'gone' }) },
  sources: { src1: inventedSource('src1', { title: '公报' }) },
  targets: {
    t1: target,
    t2: { ...target, id: 't2', qualifier: null, period: null, citation: cite('gone', 4, '泊位。') },
  },
  documents: {
    ...inventedLedger().documents,
    src5: { ...inventedDocument('src5', '决议', 'decision'), limits: [limit, limit] },
    src6: { ...inventedDocument('src6', '决定', 'decision'), meeting: null, date: null, source: 'gone' },
  },
};
const rows = (...identities: IdentityRecord[]) =>
  inWords(identityRows({ ...base, identities: Object.fromEntries(identities.map((one) => [one.id, one])) }));
const values = (side: { value: unknown }[] | undefined) => side?.map(({ value }) => value);

describe('a question whether two are one', () => {
  it('shows two motions by session, number, title and movers', () => {
    const [row] = rows(
      question('q', '老码头', { candidates: [{ record: 'motion-2', reasons: ['title-like'] as never }] }),
    );
    expect(row).toMatchObject({ id: 'q', title: '老码头', subject: 'motions', document: 'src3-d1', decision: null });
    expect(row?.from).toMatch(/^目录 .*12/u);
    expect(values(row?.own)).toEqual([
      '云泽市第七届人民代表大会第五次会议',
      '1',
      '关于加快老码头片区更新改造的议案',
      '林朝晖、苏文静',
    ]);
    expect(values(row?.candidates[0]?.side)).toEqual(['', '', '关于加快老码头片区更新改造的议案', '林朝晖、苏文静']);
  });

  it('shows two opinions by meeting, day, file and points, two papers by what they limit, two targets by their value', () => {
    const asked = (subject: IdentityRecord['subject'], own: string, other: string) => {
      const waiting = { is: 'record' as const, id: own };
      const [row] = rows(question('q', 'x', { subject, waiting, candidates: [{ record: other, reasons: [] }] }));
      return [values(row?.own)?.slice(1), values(row?.candidates[0]?.side)?.slice(1)];
    };
    expect(asked('opinions', 'op1', 'op2')).toEqual([
      [expect.stringContaining('会议'), '2026-06-26', '公报', '科学编制夜间经济布局规划；补齐停车和公共交通短板'],
      ['', '', '', ''],
    ]);
    expect(asked('documents', 'src5', 'src6')).toEqual([
      [expect.stringContaining('会议'), '2026-06-26', '公报', '一个月内一个月内'],
      ['', '', '', ''],
    ]);
    expect(asked('targets', 't1', 't2')).toEqual([
      ['2026年', '不少于5000个', '云泽市人民政府关于夜间经济发展情况的报告', '新增泊位不少于5000个。'],
      ['', '5000个', '', '泊位。'],
    ]);
  });

  it('shows what came in where no record holds it yet, and leaves out records that are gone', () => {
    const claims = [
      {
        ...inventedMotion({ number: '8', title: '关于路灯的议案' }),
        source: 's',
        document: 'd',
        citation: cite('d', 1, '路灯'),
      },
    ];
    const [waiting] = rows(
      question('q', 'x', { waiting: { is: 'motion', claims } as never, candidates: [{ record: 'gone', reasons: [] }] }),
    );
    expect(values(waiting?.own)?.slice(1, 3)).toEqual(['8', '关于路灯的议案']);
    expect(waiting?.candidates).toEqual([]);
    const [suggestion] = Object.values(base.suggestions);
    const asked = rows(
      question('q', 'x', {
        subject: 'suggestions',
        waiting: { is: 'suggestion', record: suggestion } as never,
        candidates: [{ record: 's2', reasons: [] }],
      }),
    );
    expect(values(asked[0]?.own)).toContain('关于增设社区嵌入式养老服务站的建议');
    expect(values(asked[0]?.candidates[0]?.side)).toContain('关于优化老旧小区电动自行车充电设施的建议');
    const gone = rows(
      question('q', 'x', { waiting: { is: 'record', id: 'gone' } }),
      question('r', 'y', { subject: 'opinions', waiting: { is: 'record', id: 'gone' } }),
    );
    expect(gone.map(({ own }) => own)).toEqual([[], []]);
  });

  it('stands before those that were decided, by its title, and not at all where it was taken out', () => {
    const decision = { same: null, by: '周文', on: '2026-11-20' };
    const all = [
      question('a', '丁', { decision }),
      question('b', '丙', {}),
      question('c', '一', { waiting: { is: 'removed' } as never }),
      question('d', '乙', { from: { title: '来函', document: null, row: null } }),
    ];
    expect(rows(...all).map(({ id, from }) => [id, from])).toEqual([
      ['b', expect.stringContaining('目录')],
      ['d', '来函'],
      ['a', expect.stringContaining('目录')],
    ]);
    const identities = Object.fromEntries(all.map((one) => [one.id, one]));
    const ids = (open: boolean) => identityRows({ ...base, identities }, { open }).map(({ id }) => id);
    expect([ids(true), ids(false)]).toEqual([['b', 'd'], ['a']]);
  });
});
