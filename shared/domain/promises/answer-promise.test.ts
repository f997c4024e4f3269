import { describe, expect, it } from 'vitest';
import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { newRound } from '../new-round.ts';
import { commitmentsKeptRate } from '../rates.ts';
import { isUndatedPromise, promisesOfAnswers, suggestionOfPromise } from './answer-promise.ts';
import { commitmentRowsOf } from './commitment-row.ts';

const basis = { organs: {}, office: {}, commitments: {} };

function suggestion(rounds: Partial<SuggestionRound>[], more: Partial<SuggestionRecord> = {}): SuggestionRecord {
  return {
    id: 's1',
    title: '关于规范出租汽车经营的建议',
    number: '55',
    session: null,
    channel: 'in-session',
    proposers: [],
    delegation: null,
    category: null,
    lead: ['o1'],
    support: [],
    key: false,
    hard: false,
    receivedOn: null,
    handedOverOn: '2026-03-25',
    status: 'answered',
    rounds: rounds.map((round, at) => ({ ...newRound(at + 1), answeredOn: '2026-06-24', ...round })),
    cells: {},
    list: null,
    convertedFrom: null,
    citation: null,
    acts: [],
    note: '',
    entered: [],
    ...more,
  };
}

const promised = (...args: Parameters<typeof suggestion>) => promisesOfAnswers(basis, suggestion(...args));
const act = (type: 'promise-kept' | 'closed', on: string, more = {}) => ({
  ...{ id: `${type}-1`, type, on, enteredOn: on, by: '周文', note: '', number: '', round: 1 },
  ...more,
});
const kept = (one: SuggestionRecord, today: string) => {
  const rows = commitmentRowsOf({ ...basis, commitments: {}, feedback: {}, suggestions: { s1: one } });
  const { numerator, base, excluded } = commitmentsKeptRate(rows, today);
  return [numerator, base, excluded];
};

describe('what an answer promises', () => {
  it('stands without words and day where its class says that it promises, and is then to be asked for', () => {
    const [promise, ...others] = promised([{ answerClass: 'B' }]);
    expect(others).toEqual([]);
    expect(promise).toMatchObject({ words: null, due: null, dueText: null, state: 'open', organs: ['o1'] });
    expect(promise && isUndatedPromise(promise)).toBe(true);
  });

  it.each([['A'], ['C'], [null]])('is nothing where it is of class %s and says nothing of a promise', (answerClass) => {
    expect(promised([{ answerClass }])).toEqual([]);
  });

  it('is what the answer says, whatever its class', () => {
    expect(promised([{ answerClass: 'C', promise: '列入下一轮规划' }])).toMatchObject([{ words: '列入下一轮规划' }]);
  });

  it('is kept on a day that nobody knows when the answer came to say done, and is then no figure of the rate', () => {
    const done = suggestion([{ answerClass: 'A', promise: '修订办法' }]);
    expect(promisesOfAnswers(basis, done)).toMatchObject([{ state: 'kept', keptOn: null }]);
    expect(kept(done, '2026-12-31')).toEqual([0, 0, 1]);
  });

  it('counts in the rate once it is kept, and once its first day has passed, whether it is put off then or not', () => {
    const change = (on: string, from: string, to: string) => ({
      ...{
        kind: 'extension' as const,
        from,
        to,
        on,
        enteredOn: on,
        by: '周文',
        reason: '工期',
        allowedBy: '',
        letter: '',
      },
    });
    const early = suggestion([{ answerClass: 'B', plannedFor: '2026-12-31' }]);
    expect(kept(early, '2026-11-12')).toEqual([0, 0, 1]);
    expect(kept({ ...early, acts: [act('promise-kept', '2026-11-05')] }, '2026-11-12')).toEqual([1, 1, 0]);
    const moved = (on: string) =>
      suggestion([
        { answerClass: 'B', plannedFor: '2026-12-15', plannedChanges: [change(on, '2026-10-31', '2026-12-15')] },
      ]);
    expect(kept(moved('2026-11-10'), '2026-11-12')).toEqual([0, 1, 0]);
    expect(kept(moved('2026-10-20'), '2026-11-12')).toEqual([0, 0, 1]);
  });

  it('without a day counts in the rate once a person recorded that it was kept', () => {
    const one = suggestion([{ answerClass: 'B', promise: '修订办法' }]);
    expect(kept(one, '2026-12-31')).toEqual([0, 0, 1]);
    expect(kept({ ...one, acts: [act('promise-kept', '2026-10-28')] }, '2026-12-31')).toEqual([1, 1, 0]);
    const wordless = suggestion([{ answerClass: 'B' }], { acts: [act('promise-kept', '2026-10-28')] });
    expect(kept(wordless, '2026-12-31')).toEqual([0, 0, 1]);
  });

  it('of a handling that ended is missed where its day had passed, and dropped where it had not', () => {
    const again = { openedOn: '2026-11-05', answeredOn: null };
    const state = (plannedFor: string | null) =>
      promised([{ answerClass: 'B', plannedFor }, again]).map((one) => one.state);
    expect(state('2026-10-31')).toEqual(['missed']);
    expect(state('2026-12-31')).toEqual(['dropped']);
    expect(state(null)).toEqual(['dropped']);
  });

  it('of a second handling stands beside that of the first', () => {
    const rounds = [{ answerClass: 'B' }, { openedOn: '2026-11-05', answerClass: 'B', plannedFor: '2027-03-31' }];
    expect(promised(rounds).map(({ round, state, due }) => [round, state, due?.date])).toEqual([
      [1, 'dropped', undefined],
      [2, 'open', '2027-03-31'],
    ]);
  });

  it('is each organ’s own where they answered each for itself, and kept by the organ that kept it', () => {
    const leadAnswers = {
      o1: { on: '2026-06-01', number: null, answerClass: 'B', plannedFor: '2026-10-31' },
      o2: { on: '2026-06-02', number: null, answerClass: 'B' },
      o3: { on: '2026-06-03', number: null, answerClass: 'A' },
    };
    const acts = [act('promise-kept', '2026-10-28', { organ: 'o1' })];
    const own = promised([{ answeredOn: null, leadAnswers }], { lead: ['o1', 'o2', 'o3'], acts });
    expect(own.map(({ id, organs, state, due }) => [id, organs, state, due?.date])).toEqual([
      ['s1~promise~1~o1', ['o1'], 'kept', '2026-10-31'],
      ['s1~promise~1~o2', ['o2'], 'open', undefined],
    ]);
    expect(own.map(({ id }) => suggestionOfPromise(id))).toEqual(['s1', 's1']);
  });

  it('that all of them made together stands once', () => {
    const leadAnswers = { o1: { on: '2026-06-01', number: null, answerClass: 'B' } };
    const round = { answerClass: 'B', plannedFor: '2026-10-31', leadAnswers };
    expect(promised([round], { lead: ['o1', 'o2'] }).map(({ id }) => id)).toEqual(['s1~promise~1']);
  });

  it('keeps the day that was first set when it was put off, and not one that was wrong', () => {
    const change = { from: '2026-10-31', to: '2026-12-31', on: '2026-10-20', enteredOn: '2026-10-20', by: '' };
    const moved = (kind: 'extension' | 'correction') =>
      promised([
        {
          plannedFor: '2026-12-31',
          plannedChanges: [{ ...change, kind, reason: '管线迁改', allowedBy: '', letter: '' }],
        },
      ]).map(({ due }) => [due?.date, due?.original]);
    expect(moved('extension')).toEqual([['2026-12-31', '2026-10-31']]);
    expect(moved('correction')).toEqual([['2026-12-31', '2026-12-31']]);
  });
});
