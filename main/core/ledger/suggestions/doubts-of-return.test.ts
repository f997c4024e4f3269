import { describe, expect, it } from 'vitest';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedSuggestions } from '../../../testing/invented-motions.ts';
import { doubtsOfReturn, doubtsOfStrike, doubtsOfTypedReturn } from './doubts-of-return.ts';

const [plain] = inventedSuggestions(1);
if (!plain) throw new Error('there is one suggestion');
const act = { enteredOn: '2026-03-06', by: '周文', note: '', number: '', round: 1 };
const acts = [
  { ...act, id: 'returned-1', type: 'returned' as const, on: '2026-03-05' },
  { ...act, id: 'handed-over-1', type: 'handed-over' as const, on: '2026-03-10' },
];
const returned: SuggestionRecord = { ...plain, status: 'returned', acts: acts.slice(0, 1) };
const codes = (doubts: readonly { code: string; kind: string }[]) => doubts.map(({ code, kind }) => `${code} ${kind}`);

describe('a suggestion that its organ returned', () => {
  it('is returned once, and handed over anew on no day before that', () => {
    expect(doubtsOfReturn(returned, { act: 'returned', on: '2026-03-08' })).toEqual([
      { code: 'awaits-hand-over', kind: 'impossible', details: { since: '2026-03-05' } },
    ]);
    expect(codes(doubtsOfReturn(returned, { act: 'handed-over', on: '2026-03-04' }))).toEqual([
      'before-return impossible',
    ]);
    expect(doubtsOfReturn(returned, { act: 'handed-over', on: '2026-03-05' })).toEqual([]);
  });

  it('is nobody’s to sign for behind the return; what went before is no doubt', () => {
    const unlikely = [{ code: 'awaits-hand-over', kind: 'unlikely', details: { since: '2026-03-05' } }];
    expect(doubtsOfReturn(returned, { act: 'signed-for', on: '2026-03-06' })).toEqual(unlikely);
    expect(doubtsOfReturn(returned, { act: 'in-progress', on: '2026-03-06' })).toEqual(unlikely);
    expect(doubtsOfReturn(returned, { act: 'signed-for', on: '2026-03-05' })).toEqual([]);
    expect(doubtsOfReturn(returned, { act: 'closed', on: '2026-03-06' })).toEqual([]);
    expect(doubtsOfReturn({ ...returned, status: 'in-progress' }, { act: 'returned', on: '2026-03-08' })).toEqual([]);
  });

  it('has one doubt for all days that are typed behind the return', () => {
    const patch = { signedForOn: '2026-03-07', contactedOn: '2026-03-08', answeredOn: '2026-03-09' };
    expect(codes(doubtsOfTypedReturn(returned, patch))).toEqual(['awaits-hand-over unlikely']);
    expect(doubtsOfTypedReturn(returned, { signedForOn: '2026-03-01', answeredOn: null })).toEqual([]);
    expect(doubtsOfTypedReturn(undefined, patch)).toEqual([]);
  });

  it('keeps the day of its first letter once another has gone out', () => {
    const former = [
      {
        openedOn: '2026-02-20',
        due: null,
        windows: [],
        signedForOn: null,
        contactedOn: null,
        lead: ['organ-1'],
        returnedOn: '2026-03-05',
        followedBy: 'handed-over-1',
      },
    ];
    const again = { ...plain, acts, rounds: [newRound(1, { openedOn: '2026-03-10', former })] };
    expect(doubtsOfTypedReturn(again, { handedOverOn: '2026-02-21' })).toEqual([
      { code: 'reassigned-since', kind: 'impossible', details: { on: '2026-03-10' } },
    ]);
    expect(doubtsOfTypedReturn(again, {})).toEqual([]);
    expect(doubtsOfTypedReturn(plain, { handedOverOn: '2026-02-21' })).toEqual([]);
    expect(codes(doubtsOfStrike(again, 'returned-1'))).toEqual(['reassigned-since impossible']);
    expect(doubtsOfStrike(again, 'handed-over-1')).toEqual([]);
    const twice = [...former, { ...former[0], returnedOn: '2026-03-15', followedBy: 'handed-over-2' }] as typeof former;
    const later = { ...again, rounds: [newRound(1, { openedOn: '2026-03-20', former: twice })] };
    expect(doubtsOfStrike(later, 'handed-over-1')).toEqual([
      { code: 'reassigned-since', kind: 'impossible', details: { on: '2026-03-20' } },
    ]);
    expect(doubtsOfStrike(later, 'gone')).toEqual([]);
  });
});
