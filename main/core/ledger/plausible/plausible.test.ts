import { describe, expect, it } from 'vitest';
import { tell, told } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';
import { settleDoubts } from './doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDue, doubtsOfMove } from './doubts-of-dates.ts';
import { doubtsOfBallots } from './doubts-of-vote.ts';

const today = '2027-11-21';
const codes = (doubts: { code: string; kind: string }[]) => doubts.map((one) => `${one.kind} ${one.code}`);

describe('the day of an act', () => {
  it.each([
    ['2027-11-22', ['unlikely in-the-future']],
    ['2027-11-21', []],
    ['2024-11-22', []],
    ['2024-11-20', ['unlikely years-ago']],
    [null, []],
  ])('%s gives %j', (on, expected) => {
    expect(codes(doubtsOfDay(on, today))).toEqual(expected);
  });

  it('before its start is doubted, on the same day not', () => {
    const days = (on: string) => doubtOfOrder('before-hand-over', 'impossible', { on, start: '2027-07-03' });
    expect(codes(days('2027-07-02'))).toEqual(['impossible before-hand-over']);
    expect(days('2027-07-03')).toEqual([]);
  });
});

describe('a due date', () => {
  it.each([
    ['2020-01-31', '2027-07-03', ['impossible due-before-start']],
    ['2020-01-31', null, ['unlikely due-years-away']],
    ['2099-01-31', '2027-07-03', ['unlikely due-years-away']],
    ['2027-10-03', '2027-07-03', []],
  ])('%s from %s gives %j', (due, start, expected) => {
    expect(codes(doubtsOfDue(due, start, today))).toEqual(expected);
  });
});

describe('the ballots of a vote', () => {
  const doubts = (
    value: 'satisfied' | 'basically-satisfied' | 'dissatisfied',
    counts: number[],
    members: number | null = null,
  ) => {
    const [satisfied = 0, basicallySatisfied = 0, dissatisfied = 0, abstained = 0] = counts;
    return codes(
      doubtsOfBallots({ value, ballots: { satisfied, basicallySatisfied, dissatisfied, abstained } }, members),
    );
  };

  it('refuse a grade that they contradict', () => {
    expect(doubts('satisfied', [4, 2, 20])).toEqual(['impossible verdict-against-ballots']);
    expect(doubts('dissatisfied', [20, 3, 3])).toEqual(['impossible verdict-against-ballots']);
    expect(doubts('basically-satisfied', [5, 5, 16])).toEqual(['impossible verdict-against-ballots']);
  });

  it('ask about a grade without its own majority', () => {
    expect(doubts('satisfied', [12, 10, 4])).toEqual(['unlikely verdict-not-by-majority']);
    expect(doubts('satisfied', [19, 16, 0], 38)).toEqual(['unlikely verdict-not-by-majority']);
    expect(doubts('dissatisfied', [5, 15, 15, 2])).toEqual(['unlikely verdict-not-by-majority']);
  });

  it('say nothing of grades that they carry', () => {
    expect(doubts('satisfied', [27, 7, 1], 38)).toEqual([]);
    expect(doubts('basically-satisfied', [17, 12, 7], 38)).toEqual([]);
    expect(doubts('dissatisfied', [4, 2, 20])).toEqual([]);
    expect(codes(doubtsOfBallots({ value: 'satisfied', ballots: null }, 38))).toEqual([]);
  });

  it('name what half they are measured by: all members, else the ballots cast', () => {
    const ballots = { satisfied: 10, basicallySatisfied: 8, dissatisfied: 17, abstained: 1 };
    const said = (members: number | null) =>
      doubtsOfBallots({ value: 'basically-satisfied', ballots }, members).map(({ code, details }) =>
        tell('zh-CN', told(`doubt.${code}`, details)),
      );
    expect(said(39)[0]).toContain('以组成人员 39 人计，过半数是 20 票');
    expect(said(null)[0]).toContain('没有设置组成人员人数，以所投 36 票计，过半数是 19 票');
  });

  it('are refused when they are more than the members, or none', () => {
    expect(doubts('satisfied', [38, 0, 1], 38)).toEqual(['impossible more-ballots-than-members']);
    expect(doubts('satisfied', [0, 0, 0])).toEqual(['impossible no-ballots']);
  });
});

describe('settleDoubts', () => {
  const unlikely = { code: 'years-ago', kind: 'unlikely', details: { on: '2020-01-01' } } as const;
  const other = { code: 'in-the-future', kind: 'unlikely', details: { on: '2028-01-01', today } } as const;
  const impossible = { code: 'class-unknown', kind: 'impossible', details: { class: 'X' } } as const;

  function errorOf(run: () => unknown): [string, unknown] {
    try {
      run();
    } catch (error) {
      if (error instanceof CoreError) return [error.code, error.details.doubts];
      throw error;
    }
    return ['none', null];
  }

  it('asks once about all that is unlikely, and keeps what was confirmed', () => {
    expect(errorOf(() => settleDoubts([unlikely, other]))).toEqual(['confirm-needed', 'years-ago,in-the-future']);
    expect(errorOf(() => settleDoubts([unlikely, other], ['years-ago']))).toEqual(['confirm-needed', 'in-the-future']);
    expect(settleDoubts([unlikely, other], ['years-ago', 'in-the-future'])).toEqual(['years-ago', 'in-the-future']);
  });

  it('lets nobody confirm what cannot be', () => {
    expect(errorOf(() => settleDoubts([impossible, unlikely], ['class-unknown', 'years-ago']))[0]).toBe('implausible');
  });
});

describe('a day of a paper that is put right', () => {
  const quote = '请于8月31日前报送阶段性进展情况，11月20日前书面报告研究处理情况。';
  const citation = { document: 'd1', firstLine: 1, lastLine: 1, page: null, quote };
  const due = {
    date: '2026-08-31',
    original: '2026-08-31',
    because: { by: 'paper', citation, counted: null },
    changes: [],
  } as const;
  const codes = (to: string) =>
    doubtsOfMove({ ...due, changes: [] }, { kind: 'correction', to, on: '2026-06-09' }).map(({ code }) => code);

  it('to another day that the same words print is no extension in disguise', () => {
    expect(codes('2026-11-20')).toEqual([]);
  });

  it('to a day that they do not print is asked about', () => {
    expect(codes('2026-11-30')).toEqual(['paper-says-otherwise']);
  });
});
