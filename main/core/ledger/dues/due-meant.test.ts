import { describe, expect, it } from 'vitest';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import { examineSource } from '../../reading/read-source.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { commitmentRows } from '../commitments/commitment-rows.ts';
import { updateCommitment } from '../commitments/edit-commitments.ts';
import { proposeRecords } from '../propose-records.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { changeDue } from './change-due-of.ts';

const now = { today: '2026-11-22', by: '周文' };

/** The reply to suggestion 21, whose second paragraph is `words`. */
const letter = (words: string) => `云泽市公用事业管理局
云公用函〔2026〕18号
对市九届人大五次会议第21号建议的答复
代表：
您提出的关于改造老旧供水管道的建议收悉。
${words}
感谢您对供水工作的关心。
云泽市公用事业管理局
2026年5月12日`;
const one = '我局将于2026年9月30日前更换云溪路供水管道6公里。';
const two = `${one}2027年3月31日前改造水表井240个。`;

const only = ({ suggestions }: Ledger) => Object.values(suggestions)[0];
const idOf = (ledger: Ledger) => only(ledger)?.id ?? '';

async function answered(words: string): Promise<Ledger> {
  const list = csvOf('编号,标题,主办单位,交办日期', '第21号,关于改造老旧供水管道的建议,市公用事业管理局,2026-03-02');
  const { ledger } = await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession });
  const { reading, papers } = await examineSource(new TextEncoder().encode(letter(words)), '答复.txt');
  return applied(ledger, proposeRecords(ledger, inventedSource('cccccccccccc'), reading, papers));
}

const classed = (ledger: Ledger) =>
  applied(
    ledger,
    updateSuggestion(ledger, { id: idOf(ledger), answerClass: 'B', confirmed: ['answer-day-of-letter'] }, now),
  );

const dues = (ledger: Ledger) => commitmentRows(ledger).map(({ due, originalDue }) => [due, originalDue]);
const idsOf = (ledger: Ledger) => commitmentRows(ledger).map(({ id }) => id);

function moved(ledger: Ledger, patch: Partial<ParsedInput<'dues.change'>>): Ledger {
  const why = { on: '2026-09-10', reason: '管材未到', allowedBy: '代表工委', letter: '云人办函〔2026〕40号' };
  const input = { collection: 'commitments', id: '', which: 'promise', kind: 'extension', to: '2026-11-30' } as const;
  return applied(ledger, changeDue(ledger, { ...input, ...why, ...patch }, now));
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) {
      const { list, doubts = '' } = error.details;
      return [error.code, JSON.stringify(list) ?? '', doubts].filter(Boolean).join(' ');
    }
    throw error;
  }
  return 'taken';
}

describe('the one promise of an answer', () => {
  it('is put off by its own id, by that of its letter and by its suggestion alike', async () => {
    const ledger = classed(await answered(one));
    const [own = ''] = idsOf(ledger);
    const [printed = ''] = Object.keys(ledger.commitments);
    expect(own).toBe(`${idOf(ledger)}~promise~1`);
    const ways = [{ id: own }, { id: printed }, { collection: 'suggestions' as const, id: idOf(ledger) }];
    for (const way of ways) {
      const later = moved(ledger, way);
      expect(dues(later)).toEqual([['2026-11-30', '2026-09-30']]);
      expect(commitmentRows(later)[0]?.dueDate?.changes).toMatchObject([
        { reason: '管材未到', allowedBy: '代表工委', letter: '云人办函〔2026〕40号' },
      ]);
      expect(dues(ledgerAt(later, '2026-09-09'))).toEqual([['2026-09-30', null]]);
    }
  });

  it('stays one where a person follows it as a promise of its letter, before and after it is put off', async () => {
    const ledger = classed(await answered(one));
    const [id = ''] = Object.keys(ledger.commitments);
    const followed = applied(ledger, updateCommitment(ledger, { id, state: 'open' }, now));
    const own = `${idOf(ledger)}~promise~1`;
    for (const way of [{ id }, { id: own }, { collection: 'suggestions' as const, id: idOf(ledger) }]) {
      const later = moved(followed, way);
      expect(idsOf(later)).toEqual([id]);
      expect(dues(later)).toEqual([['2026-11-30', '2026-09-30']]);
      expect(dues(moved(later, { ...way, to: '2027-02-28', on: '2026-11-20' }))).toEqual([
        ['2027-02-28', '2026-09-30'],
      ]);
    }
  });

  it('of a handling that is over can be put right, and is put off no more from its end on', async () => {
    const first = classed(await answered(one));
    const redo = { id: idOf(first), on: '2026-10-13', reason: '代表不满意', due: null };
    const ledger = applied(first, redoSuggestion(first, { ...redo, confirmed: ['redo-after-rating'] }, now));
    const id = `${idOf(ledger)}~promise~1`;
    expect(idsOf(ledger)).toEqual([id]);
    expect(refusal(() => moved(ledger, { id, on: '2026-10-20', confirmed: ['extension-after-due'] }))).toBe(
      'implausible promise-ended',
    );
    const right = moved(ledger, { id, kind: 'correction', to: '2026-09-20', confirmed: [] });
    expect(dues(right)).toEqual([['2026-09-20', null]]);
    expect(only(right)?.rounds.map(({ plannedFor }) => plannedFor)).toEqual(['2026-09-20', null]);
  });
});

describe('several promises of one letter', () => {
  it('are no more than they are once the answer has a class that promises', async () => {
    const ledger = classed(await answered(two));
    expect(dues(ledger)).toEqual([
      ['2026-09-30', null],
      ['2027-03-31', null],
    ]);
  });

  it('are put off one by one, and the suggestion alone does not say which is meant', async () => {
    const ledger = classed(await answered(two));
    const [id = '', other = ''] = idsOf(ledger);
    expect(dues(moved(ledger, { id }))).toEqual([
      ['2026-11-30', '2026-09-30'],
      ['2027-03-31', null],
    ]);
    const bySuggestion = { collection: 'suggestions' as const, id: idOf(ledger) };
    expect(refusal(() => moved(ledger, bySuggestion))).toContain('promise-unclear');
    const dropped = applied(ledger, updateCommitment(ledger, { id: other, state: 'dropped' }, now));
    expect(dues(moved(dropped, bySuggestion))[0]).toEqual(['2026-11-30', '2026-09-30']);
  });

  it('are recorded as kept one by one', async () => {
    const ledger = classed(await answered(two));
    const kept = { id: idOf(ledger), act: 'promise-kept', on: '2026-10-28', note: '', number: '', organs: [] } as const;
    const said = refusal(() => recordSuggestionAct(ledger, { ...kept, organs: [], into: undefined }, now));
    expect(said).toContain('promise-unclear');
    for (const id of idsOf(ledger)) expect(said).toContain(id);
  });

  it('leave the promise of the class alone where a person dropped them all', async () => {
    const before = await answered(two);
    const dropped = Object.keys(before.commitments).reduce(
      (ledger, id) => applied(ledger, updateCommitment(ledger, { id, state: 'dropped' }, now)),
      before,
    );
    const input = { id: idOf(dropped), answerClass: 'B', confirmed: ['answer-day-of-letter', 'class-needs-date'] };
    const ledger = applied(dropped, updateSuggestion(dropped, input, now));
    expect(commitmentRows(ledger).filter(({ state }) => state !== 'dropped')).toMatchObject([
      { id: `${idOf(ledger)}~promise~1`, due: null },
    ]);
  });

  it('lose what an earlier release joined of them', async () => {
    const ledger = classed(await answered(two));
    const suggestion = only(ledger);
    const titles = Object.values(ledger.commitments).map(({ title }) => title);
    const times = Object.values(ledger.commitments).map(({ dueText }) => dueText ?? '');
    const joined = { promise: titles.join('；'), plannedText: times.join('、') };
    const rounds = suggestion?.rounds.map((round) => ({ ...round, ...joined })) ?? [];
    const old = { ...ledger, suggestions: { [idOf(ledger)]: { ...suggestion, rounds } } } as Ledger;
    expect(dues(old)).toHaveLength(3);
    const { reading, papers } = await examineSource(
      new TextEncoder().encode('云泽市概况\n全市有渡口六个。'),
      '别的.txt',
    );
    expect(dues(applied(old, proposeRecords(old, inventedSource('dddddddddddd'), reading, papers)))).toHaveLength(2);
  });
});
