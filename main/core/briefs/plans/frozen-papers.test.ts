import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger, inventedOffice } from '../../../testing/invented-ledger.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import { paperLines } from '../testing/paper-lines.ts';
import { bareLedger, manyCategories, unevenComparison, unevenLedger } from '../testing/uneven-ledger.ts';
import { allPlans, planOf } from './all-plans.ts';

type Given = { scope?: Record<string, string>; ledger?: Ledger; freeParts?: Record<string, string> };

/** The lines of a paper, to be held against those in the file of a name. */
function linesOf(kind: string, { scope = {}, ledger = inventedLedger(), freeParts = {} }: Given = {}): string {
  const input = inventedInput({ ...proofScopes[kind], ...scope }, ledger);
  return `${paperLines(planOf(kind).plan({ ...input, freeParts })).join('\n')}\n`;
}

const frozen = (name: string) => path.join(import.meta.dirname, '../testing/frozen', `${name}.txt`);

// Where the words of a paper change on purpose: `npm run unit -- main/core/briefs/plans/frozen-papers.test.ts -u`, and read what changed.
describe('the paper of an invented ledger', () => {
  it.each(allPlans.map(({ kind }) => kind.id))('says what it said: %s', async (kind) => {
    await expect(linesOf(kind)).toMatchFileSnapshot(frozen(kind));
  });

  it.each([
    ['commitment-ledger-of-organ', 'commitment-ledger', { scope: { organ: 'organ-1', year: '2026' } }],
    ['suggestion-report-of-past-day', 'suggestion-report', { scope: { 'as-of': '2026-07-01' } }],
    ['bulletin-of-month', 'bulletin', { scope: { from: '2026-06-01', to: '2026-06-30' } }],
    ['unfinished-list-of-days', 'unfinished-list', { scope: { days: '100' } }],
    ['chase-letter-of-past-day', 'chase-letter', { scope: { 'as-of': '2026-11-10' } }],
    ['bulletin-as-written', 'bulletin', { freeParts: { issue: '3', suggestions: '抓紧办理。\n\n 加强核查。 ' } }],
  ] as const)('says what it said of another scope: %s', async (name, kind, given) => {
    await expect(linesOf(kind, given)).toMatchFileSnapshot(frozen(name));
  });
});

const ballots = { satisfied: 28, basicallySatisfied: 8, dissatisfied: 2, abstained: 1, present: 40 };
const vote = {
  value: 'satisfied' as const,
  on: '2026-11-10',
  meeting: '云泽市第七届人大常委会第二十七次会议',
  ballots,
  note: '',
};

/** The ledger some weeks on: voted on, handled again, extended, tracked, answered in part, and with what an office notes beside. */
function laterLedger(): Ledger {
  const ledger = inventedLedger();
  const office: OfficeRecord = { ...inventedOffice, members: 45 };
  const [first, second, third, fourth] = Object.values(ledger.points);
  const [opinion] = Object.values(ledger.opinions);
  if (!first || !second || !third || !fourth || !opinion) throw new Error('the invented ledger has too few records');
  const ends = { vote: { ...vote, value: 'dissatisfied' as const, on: '2026-10-20', ballots: null }, draftDue: null };
  const round = { number: 1, openedOn: '2026-07-06', due: inventedDue('2026-09-30'), closedOn: '2026-10-20', ...ends };
  return {
    ...ledger,
    office: { office },
    opinions: { [opinion.id]: { ...opinion, vote, round: 2, rounds: [{ ...round, reason: '测评不满意' }] } },
    points: {
      ...ledger.points,
      [first.id]: { ...first, status: 'tracking', note: '持续跟踪。' },
      [second.id]: { ...second, status: 'not-adopted', nextStep: '年底前回访。' },
      [third.id]: { ...third, due: null, lead: null },
      [fourth.id]: { ...fourth, state: 'withdrawn' },
    },
    suggestions: Object.fromEntries(
      Object.values(ledger.suggestions).map((one, at) => {
        const lead: string[] = [];
        const changes = [{ number: null }, { lead }, { status: 'withdrawn' as const }, { note: '已约代表面商。' }];
        return [one.id, { ...one, ...changes[at % 6] }];
      }),
    ),
    commitments: Object.fromEntries(
      Object.values(ledger.commitments).map((one, at) => {
        const changes = [{ state: 'missed' as const }, { due: null }, { note: '等待拨款。' }, {}];
        return [one.id, { ...one, ...changes[at % 4] }];
      }),
    ),
  };
}

describe('the paper of the same ledger, some weeks on', () => {
  const ledger = laterLedger();

  it.each(allPlans.map(({ kind }) => kind.id))('says what it said: %s', async (kind) => {
    await expect(linesOf(kind, { ledger })).toMatchFileSnapshot(frozen(`${kind}-later`));
  });
});

describe('the paper of an uneven ledger', () => {
  const ledger = unevenLedger();
  const comparisons = new Map([['op1', [unevenComparison(ledger)]]]);
  const scopes: readonly [name: string, kind: string, scope: Record<string, string>][] = [
    ...Object.entries(proofScopes)
      .filter(([kind]) => kind !== 'chase-letter' && kind !== 'unfinished-list')
      .map(([kind, scope]): [string, string, Record<string, string>] => [kind, kind, scope]),
    ['comparison-without-feedback', 'comparison', { opinion: 'op3' }],
    ['opinion-report-without-feedback', 'opinion-report', { opinion: 'op3' }],
    ['hand-over-letter-without-day', 'hand-over-letter', { opinion: 'op3' }],
    ['motion-report-of-several', 'motion-report', { motion: 'motion-2' }],
    ['chase-letter-of-opinion', 'chase-letter', { opinion: 'op1' }],
    ['chase-letter-of-organ-and-opinion', 'chase-letter', { organ: 'organ-2', opinion: 'op1' }],
    ['chase-letter-of-supporting-organ', 'chase-letter', { organ: 'organ-3' }],
    ['commitment-ledger-of-state', 'commitment-ledger', { organ: 'organ-5' }],
    ['deliberation-digest-by-agenda', 'deliberation-digest', { meeting: '云泽市第七届人大常委会第二十七次会议' }],
    ['bulletin-of-days', 'bulletin', { from: '2026-11-18', to: '2026-11-18' }],
    ['unfinished-list-of-week', 'unfinished-list', { days: '7' }],
  ];

  it.each(scopes)('says what it said: %s', async (name, kind, scope) => {
    const input = { ...inventedInput(scope, ledger), comparisons };
    const lines = paperLines(planOf(kind).plan(input));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(frozen(`${name}-uneven`));
  });

  it.each([
    ['chase-letter', { organ: 'organ-6' }, '云泽市市场监督管理局'],
    ['unfinished-list', {}, '跨年度未落实事项'],
    ['unfinished-list', { days: '300' }, '超过300天未落实事项'],
    ['deliberation-digest', { meeting: '第九十次会议' }, '第九十次会议'],
    ['suggestion-report', { year: '2019' }, '2019年代表建议'],
    ['commitment-ledger', { year: '2001' }, '2001年到期承诺事项'],
  ])('is none where nothing falls into its scope: %s %o', (kind, scope: Record<string, string>, name) => {
    const input = { ...inventedInput(scope, ledger), comparisons };
    expect(() => planOf(kind).plan(input)).toThrow(
      expect.objectContaining({ code: 'brief-scope-empty', details: { name } }),
    );
  });

  it.each([
    ['chase-letter', {}, { name: 'organ', reason: 'organ-or-opinion' }],
    ['comparison', {}, { name: 'opinion' }],
    ['suggestion-report', {}, { name: 'year' }],
    ['deliberation-digest', {}, { name: 'meeting' }],
    ['bulletin', { from: '2026-11-31' }, { field: 'from', reason: 'date' }],
    ['bulletin', { to: '2026年' }, { field: 'to', reason: 'date' }],
    ['bulletin', { from: '2026-11-02', to: '2026-11-01' }, { field: 'to', reason: 'before-from' }],
    ['suggestion-report', { year: '2026', 'as-of': '昨天' }, { field: 'as-of', reason: 'date' }],
    ['opinion-report', { opinion: 'gone' }, { id: 'gone' }],
    ['opinion-report', { opinion: 'op1', feedback: 'gone' }, { id: 'gone' }],
    ['motion-report', { motion: 'gone' }, { id: 'gone' }],
  ])('is none without a scope that can be: %s %o', (kind, scope: Record<string, string>, details) => {
    const plan = planOf(kind);
    const input = { ...inventedInput(scope, ledger), comparisons };
    expect(() => [plan.comparisons(input), plan.plan(input)]).toThrow(expect.objectContaining({ details }));
  });

  it('stands on the report that counts: of a later round, formal before draft, the later one', () => {
    const ask = (kind: string, scope: Record<string, string>) => planOf(kind).comparisons(inventedInput(scope, ledger));
    expect(ask('comparison', { opinion: 'op1' })).toEqual([{ opinion: 'op1', feedback: 'fb2' }]);
    expect(ask('comparison', { opinion: 'op1', feedback: 'fb1' })).toEqual([{ opinion: 'op1', feedback: 'fb1' }]);
    expect(ask('comparison', { opinion: 'op3' })).toEqual([]);
    const later = { ...ledger, feedback: { ...ledger.feedback } };
    const { fb1, fb2 } = later.feedback;
    if (!fb1 || !fb2) throw new Error('the uneven ledger has two reports');
    const of = (feedback: Ledger['feedback']) =>
      planOf('opinion-report').comparisons(inventedInput({ opinion: 'op1' }, { ...ledger, feedback }));
    expect(of({ fb1: { ...fb1, round: 2 }, fb2 })).toMatchObject([{ feedback: 'fb1' }]);
    expect(of({ fb1: { ...fb1, receivedOn: '2026-12-01' }, fb2 })).toMatchObject([{ feedback: 'fb2' }]);
    expect(of({ fb1: { ...fb1, version: 'formal', receivedOn: '2026-12-01' }, fb2 })).toMatchObject([
      { feedback: 'fb1' },
    ]);
    expect(of({ fb1, fb2: { ...fb2, version: 'draft', receivedOn: null } })).toMatchObject([{ feedback: 'fb1' }]);
  });
});

describe('the paper of a ledger that knows little', () => {
  const scopes: readonly [name: string, kind: string, scope: Record<string, string>][] = [
    ['bulletin', 'bulletin', {}],
    ['comparison', 'comparison', { opinion: 'op1' }],
    ['opinion-report', 'opinion-report', { opinion: 'op1' }],
    ['opinion-report-of-other', 'opinion-report', { opinion: 'op3' }],
    ['hand-over-letter', 'hand-over-letter', { opinion: 'op1' }],
    ['chase-letter', 'chase-letter', { opinion: 'op3', organ: '' }],
    ['motion-report', 'motion-report', { motion: 'motion-1' }],
    ['handover-list', 'handover-list', {}],
  ];

  it.each(scopes)('says what it said: %s', async (name, kind, scope) => {
    await expect(linesOf(kind, { scope, ledger: bareLedger(true) })).toMatchFileSnapshot(frozen(`${name}-bare`));
  });

  it('tells the day and not how it was counted', () => {
    const letter = (isConfirmed: boolean) => linesOf('hand-over-letter', { ledger: bareLedger(isConfirmed) });
    expect(letter(true)).toContain('请于2026年9月6日前');
    expect(letter(true)).not.toContain('第十四条');
    expect(letter(false)).not.toContain('第十四条');
  });

  it('names eight categories and leaves out lists of which nothing is one', async () => {
    const lines = linesOf('suggestion-report', { ledger: manyCategories() });
    await expect(lines).toMatchFileSnapshot(frozen('suggestion-report-of-categories'));
  });
});
