import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger, inventedOffice } from '../../../testing/invented-ledger.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import { paperLines } from '../testing/paper-lines.ts';
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
