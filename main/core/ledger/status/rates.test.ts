import { describe, expect, it } from 'vitest';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import {
  commitmentsInTimeRate,
  commitmentsKeptRate,
  onTimeRate,
  satisfactionRate,
  satisfiedRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { tell, told } from '#shared/messages/catalogue.ts';
import { rateValue } from '#shared/messages/rate-value.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { printRate } from './ledger-rates.ts';

type Round = SuggestionRecord['rounds'][number];
const answered = (id: string, ...rounds: Partial<Round>[]) =>
  newSuggestion({
    id,
    title: id,
    status: 'answered',
    rounds: rounds.map((round, index) => ({ ...newRound(index + 1), answeredOn: '2026-05-01', ...round })),
  });

const classes = [
  { code: 'A', label: '已解决', countsAsDone: true, createsCommitment: false, needsDate: false },
  { code: 'B', label: '正在解决', countsAsDone: false, createsCommitment: true, needsDate: true },
];

describe('rates', () => {
  it('count a suggestion by its latest answer, and leave out what was not filed', () => {
    const rate = suggestionsDoneRate(
      [
        answered('a', { answerClass: 'B' }, { answerClass: 'A' }),
        answered('b', { answerClass: 'B' }),
        newSuggestion({ id: 'c', title: 'c' }),
        newSuggestion({ id: 'd', title: 'd', status: 'not-filed' }),
      ],
      classes,
    );
    expect(rate).toMatchObject({ numerator: 1, base: 3, excluded: 1 });
  });

  it('do not pass for 0 where suggestions are answered and no class is known', () => {
    const waiting = newSuggestion({ id: 'c', title: 'c', status: 'handed-over' });
    const unclassed = answered('a', { answerClass: null });
    const unknown = suggestionsDoneRate([unclassed, waiting], classes);
    expect(unknown).toMatchObject({ value: null, numerator: 0, base: 2 });
    expect(rateValue(unknown, (key) => tell('zh-CN', told(key as 'rate.none')))).toBe('未登记类别');
    expect(suggestionsDoneRate([waiting], classes).value).toBe(0);
    expect(suggestionsDoneRate([unclassed, answered('b', { answerClass: 'B' })], classes).value).toBe(0);
    expect(rateValue(suggestionsDoneRate([], classes), (key) => tell('zh-CN', told(key as 'rate.none')))).toBe(
      '暂无可计',
    );
  });

  it('do not count a suggestion as done while it is handled again, whatever its former answer said', () => {
    const again = { answeredOn: null, openedOn: '2026-06-01' };
    const count = (...rounds: Partial<Round>[]) => suggestionsDoneRate([answered('a', ...rounds)], classes);
    expect(count({ answerClass: 'A' })).toMatchObject({ numerator: 1, base: 1 });
    expect(count({ answerClass: 'A' }, again)).toMatchObject({ numerator: 0, base: 1 });
    expect(count({ answerClass: 'A' }, { answerClass: 'A' })).toMatchObject({ numerator: 1, base: 1 });
    expect(count({ answerClass: 'A' }, { answerClass: 'A' }, again)).toMatchObject({ numerator: 0, base: 1 });
    const rate = printRate(inventedEmptyLedger(), count({ answerClass: 'A' }, again));
    expect(inWords(rate.formula)).toContain('不在再次办理中 0 件 ÷ 全部建议 1 件');
  });

  it('tell satisfied alone over the same forms as satisfied and basically satisfied', () => {
    const forms = ['satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const;
    const all = forms.map((result, at) => answered(`s${at}`, { result }));
    expect(satisfiedRate(all)).toMatchObject({ name: 'satisfied', numerator: 2, base: 4, excluded: 1 });
    expect(satisfactionRate(all)).toMatchObject({ numerator: 3, base: 4, excluded: 1 });
    expect(satisfiedRate([]).value).toBeNull();
  });

  it('leave forms that were not returned out of the satisfaction rate', () => {
    const rate = satisfactionRate([
      answered('a', { result: 'satisfied' }),
      answered('b', { result: 'basically-satisfied' }),
      answered('c', { result: 'dissatisfied' }),
      answered('d', { result: 'none' }),
      answered('e', { result: null }),
      newSuggestion({ id: 'f', title: 'f' }),
    ]);
    expect(rate).toMatchObject({ numerator: 2, base: 3, excluded: 2 });
  });

  it('tell meeting an extended date from meeting the original one', () => {
    const duty = (due: DueDate | null, state: Duty['state'], metOn: string | null = null) =>
      ({ kind: 'answer', due, state, metOn }) as Duty;
    const items = [
      duty(inventedDue('2026-06-30', '2026-05-31'), 'met', '2026-06-15'),
      duty(inventedDue('2026-05-31'), 'met', '2026-05-31'),
      duty(inventedDue('2026-05-31'), 'open'),
      duty(inventedDue('2026-12-31'), 'open'),
      duty(null, 'met', '2026-05-01'),
      duty(inventedDue('2026-05-31'), 'met'),
      duty(inventedDue('2026-05-31'), 'void'),
    ];
    expect(onTimeRate(items, '2026-11-21')).toMatchObject({ numerator: 2, base: 3, excluded: 4 });
    expect(onTimeRate(items, '2026-11-21', true)).toMatchObject({ numerator: 1, base: 3, excluded: 4 });
  });

  it('count a promise whose day has passed without a finding as not kept', () => {
    const promise = (state: CommitmentRow['state'], due: string | null) =>
      ({ state, due, answer: null }) as CommitmentRow;
    const rate = commitmentsKeptRate(
      [promise('kept', null), promise('open', '2026-06-30'), promise('open', '2027-06-30'), promise('dropped', null)],
      '2026-11-21',
    );
    expect(rate).toMatchObject({ numerator: 1, base: 2, excluded: 2, value: 0.5 });
  });

  it('count a promise kept late as kept and not as kept in time, and one kept on an unknown day apart', () => {
    const promise = (state: CommitmentRow['state'], due: string | null, decidedOn: string | null = null) =>
      ({ state, due, decidedOn, answer: null }) as CommitmentRow;
    const promises = [
      promise('kept', '2025-09-30', '2025-09-24'),
      promise('kept', '2025-10-31', '2025-12-03'),
      promise('kept', '2025-10-31'),
      promise('kept', null, '2025-12-03'),
      promise('open', '2026-03-31'),
      promise('open', '2026-12-31'),
      promise('open', null),
    ];
    const rate = commitmentsInTimeRate(promises, '2026-11-21');
    expect(rate).toMatchObject({ numerator: 1, base: 3, excluded: 2, unknown: 2 });
    expect(commitmentsKeptRate(promises, '2026-11-21')).toMatchObject({ numerator: 4, base: 5 });
    expect(inWords(printRate(inventedEmptyLedger(), rate).formula)).toBe(
      '按期兑现 1 项 ÷ 已到期或已有结论 3 项（按延期后的期限；已兑现而时限或兑现日期不明的 2 项不计，待确认、未到期、期限未写明和不作承诺的 2 项不计）',
    );
  });

  it('print their formula with base and exclusions', () => {
    const rate = printRate(inventedEmptyLedger(), { ...satisfactionRate([answered('a', { result: 'satisfied' })]) });
    expect(inWords(rate.formula)).toBe('满意和基本满意 1 件 ÷ 收回反馈 1 件（未收回的 0 件不计）');
  });

  it('have no value over an empty base', () => {
    expect(satisfactionRate([]).value).toBeNull();
  });
});
