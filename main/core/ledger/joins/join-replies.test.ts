import { describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { countOf } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { promisesWithVerdicts } from '#shared/domain/promises/letter-promise.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { commitmentRows } from '../commitments/commitment-rows.ts';
import { addCommitment, updateCommitment } from '../commitments/edit-commitments.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { readingDraft } from '../ledger-draft.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { listedSuggestions } from '../suggestions/listed-suggestions.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { imported, read, suggestionList } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { joinReplies } from './join-replies.ts';

const now = { today: '2026-11-22', by: '周文' };
const harbour = '施工单位12月上旬进场，计划2027年5月31日前建成';

type Letter = {
  id?: string;
  date: string;
  answerClass?: string | null;
  words?: string;
  cells?: Record<string, string>;
};

/** Files a reply letter to suggestion 12 whose one paragraph is `words`. */
function withLetter(
  ledger: Ledger,
  { id = 'ffffffffffff', date, answerClass = 'B', words = '', cells = {} }: Letter,
): Ledger {
  const source = inventedSource(id);
  const document = inventedPaper('d1', '对第12号建议的答复', { kind: 'suggestion-reply', date });
  const suggestion = read('d1', { number: '12', answerClass, answerNumber: '云交函〔2026〕9号', cells });
  const reading = inventedReading(source, { documents: [document], suggestions: [suggestion] });
  const paragraph = { text: `${words}。`, firstLine: 5, lastLine: 5, page: null };
  const paper = { document: reading.documents[0], body: words === '' ? [] : [paragraph] } as unknown as Paper;
  return applied(ledger, proposeRecords(ledger, source, reading, [paper]));
}

const listed = () => imported(inventedEmptyLedger(), suggestionList());
const only = (ledger: Ledger) => {
  const [one] = Object.values(ledger.suggestions);
  if (!one) throw new Error('no suggestion');
  return one;
};
const last = (ledger: Ledger) => only(ledger).rounds.at(-1);
const typed = (ledger: Ledger, patch: Omit<CallInput<'suggestions.update'>, 'id'>) =>
  applied(ledger, updateSuggestion(ledger, { id: only(ledger).id, confirmed: ['class-needs-date'], ...patch }, now));
const redone = (ledger: Ledger, on = '2026-10-13') =>
  applied(
    ledger,
    redoSuggestion(ledger, { id: only(ledger).id, on, reason: '代表不满意', due: null, confirmed: [] }, now),
  );
const answered = () => typed(listed(), { answeredOn: '2026-05-05', answerClass: 'B', plannedFor: '2026-09-30' });

describe('a reply letter to a suggestion that is handled again', () => {
  it('answers the handling under way by its day, and leaves the first as it was', () => {
    const ledger = withLetter(redone(answered()), { date: '2026-11-16' });
    expect(only(ledger).rounds[0]).toMatchObject({ answeredOn: '2026-05-05', plannedFor: '2026-09-30' });
    expect(last(ledger)).toMatchObject({
      number: 2,
      answeredOn: '2026-11-16',
      answerClass: 'B',
      answerNumber: '云交函〔2026〕9号',
    });
    expect(only(ledger).offers).toBeUndefined();
  });

  it('answers it as well where it came before the order was recorded, and is offered for the first answer no more', () => {
    const before = withLetter(answered(), { date: '2026-11-16' });
    expect(only(before).offers).toMatchObject({ reply: { answeredOn: '2026-11-16' } });
    const ledger = redone(before);
    expect(only(ledger).offers).toBeUndefined();
    expect(only(ledger).rounds.map((round) => round.answeredOn)).toEqual(['2026-05-05', '2026-11-16']);
  });

  it('is offered beside another day that a person recorded', () => {
    const recorded = typed(redone(answered()), { answeredOn: '2026-11-17', answerClass: 'B' });
    const ledger = withLetter(recorded, { date: '2026-11-16' });
    expect(last(ledger)?.answeredOn).toBe('2026-11-17');
    expect(only(ledger).offers).toMatchObject({ reply: { answeredOn: '2026-11-16' } });
  });

  it('says nothing of it where it answered the handling that is over, or names no day', () => {
    for (const date of ['2026-05-05', '2026-10-12']) {
      const ledger = withLetter(redone(answered()), { date });
      expect(last(ledger)).toMatchObject({ number: 2, answeredOn: null, answerClass: null });
      expect(only(ledger).rounds[0]).toEqual(only(answered()).rounds[0]);
    }
  });
});

describe('an answer that a person types behind its letter', () => {
  const letter = () => withLetter(listed(), { date: '2026-06-01' });

  it('is asked about its day where none is typed, and the day is the person’s once confirmed', () => {
    for (const patch of [{ answerClass: 'A' }, { answerNumber: '云交函〔2026〕10号' }])
      expect(() => typed(letter(), patch)).toThrow('answer-day-of-letter');
    const confirmed = ['class-needs-date', 'answer-day-of-letter'];
    const ledger = typed(letter(), { answerClass: 'A', confirmed });
    expect(last(ledger)).toMatchObject({ answeredOn: '2026-06-01', answerClass: 'A' });
    expect(only(ledger).entered).toContain('rounds.1.answeredOn');
    expect(last(typed(ledger, { answerNumber: '云交函〔2026〕10号' }))?.answerNumber).toBe('云交函〔2026〕10号');
  });

  it.each(['2026-06-10', null])(
    'keeps the day that is typed (%s), also when the letter is read again',
    (answeredOn) => {
      const ledger = typed(letter(), { answeredOn, answerClass: 'A' });
      expect(last(ledger)?.answeredOn).toBe(answeredOn);
      expect(last(withLetter(ledger, { date: '2026-06-01' }))?.answeredOn).toBe(answeredOn);
    },
  );

  it('is not asked about where a list told the day, or nothing of the answer is typed', () => {
    expect(only(typed(letter(), { note: '重点' })).note).toBe('重点');
    const other = withLetter(answered(), { date: '2026-11-16' });
    expect(last(typed(other, { answerClass: 'A' }))).toMatchObject({ answeredOn: '2026-05-05', answerClass: 'A' });
  });
});

describe('what a letter of a class that promises says', () => {
  it('is the promise of its answer, with its day, and stands once', () => {
    const ledger = withLetter(listed(), { date: '2026-06-01', words: harbour });
    expect(last(ledger)).toMatchObject({ promise: harbour, plannedFor: '2027-05-31' });
    const [row, ...others] = commitmentRows(ledger);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ title: harbour, due: '2027-05-31', answer: { number: '012', round: 1 } });
    expect(row?.citation?.document).toBe('ffffffffffff-d1');
    expect(dutiesOf(ledger).filter(({ kind }) => kind === 'promise')).toHaveLength(1);
  });

  it('are its sentences on what is to come where no day or amount stands in them', () => {
    const cells = { 承诺事项: '我局将抓紧修订出租汽车管理办法。' };
    const ledger = withLetter(listed(), { date: '2026-06-01', cells });
    expect(last(ledger)).toMatchObject({ promise: '我局将抓紧修订出租汽车管理办法。', plannedFor: null });
  });

  it('is each of its promises where it names several days, and none beside them', () => {
    const words = '我局将于2026年9月底前完成清淤，2027年5月31日前建成泵站';
    const days = ['2026-09-30', '2027-05-31'];
    const ledger = withLetter(listed(), { date: '2026-06-01', words });
    expect(last(ledger)).toMatchObject({ answerClass: 'B', plannedFor: null });
    expect(commitmentRows(ledger).map(({ due }) => due)).toEqual(days);
    const classed = withLetter(listed(), { date: '2026-06-01', answerClass: null, words });
    const [one, other] = Object.values(classed.commitments);
    const confirmed = [one, other].reduce(
      (known, { id = '' } = {} as never) => applied(known, updateCommitment(known, { id, state: 'open' }, now)),
      classed,
    );
    for (const before of [classed, confirmed]) {
      const set = typed(before, { answerClass: 'B', confirmed: ['answer-day-of-letter'] });
      const again = withLetter(set, { id: 'eeeeeeeeeeee', date: '2026-06-20', words: '' });
      for (const ledgerThen of [set, again]) expect(commitmentRows(ledgerThen).map(({ due }) => due)).toEqual(days);
      expect(listedSuggestions(set, now.today)).toMatchObject([{ promise: 'open' }]);
    }
    expect(deskItems(ledger, '2026-06-02', 30).filter(({ id }) => id.endsWith('~near'))).toEqual([]);
  });

  it('is nothing where the class promises nothing, or a person said what is promised', () => {
    expect(
      last(withLetter(listed(), { date: '2026-06-01', answerClass: 'A', words: harbour }))?.promise,
    ).toBeUndefined();
    const said = typed(listed(), { answeredOn: '2026-06-01', answerClass: 'B', promise: '修好码头' });
    expect(last(withLetter(said, { date: '2026-06-01', words: harbour }))).toMatchObject({
      promise: '修好码头',
      plannedFor: null,
    });
  });
});

describe('a promise that is registered with the answer and printed in the letter', () => {
  const letter = { date: '2026-06-01', answerClass: null, words: harbour } as const;
  const rows = (ledger: Ledger) => commitmentRows(ledger).map(({ title, due }) => [title, due]);
  const asked = (ledger: Ledger) =>
    deskItems(ledger, '2026-06-02', 30).flatMap(({ id, record }) => (id.endsWith('~near') ? [record] : []));
  const promising = (promise: string, plannedFor: string | null) =>
    typed(withLetter(listed(), letter), { answeredOn: '2026-06-01', answerClass: 'B', promise, plannedFor });

  it('is one promise, whichever was there first', () => {
    const after = promising('计划2027年5月31日前建成', '2027-05-31');
    expect(rows(after)).toEqual([['计划2027年5月31日前建成', '2027-05-31']]);
    expect(countOf(after, 'commitments')).toBe(1);
    expect(asked(after)).toEqual([]);
    const before = typed(listed(), {
      answeredOn: '2026-06-01',
      answerClass: 'B',
      promise: '计划2027年5月31日前建成',
      plannedFor: '2027-05-31',
    });
    expect(rows(withLetter(before, letter))).toEqual(rows(after));
  });

  it('is one where the answer has the day and nobody typed the words', () => {
    expect(commitmentRows(promising('', '2027-05-31'))).toHaveLength(1);
  });

  it('is one where a person registered it from the letter, too', () => {
    const citation = {
      document: 'ffffffffffff-d1',
      firstLine: 9,
      lastLine: 9,
      page: null,
      quote: '锚地2027年5月底前建成',
    };
    const filed = withLetter(listed(), { ...letter, words: '' });
    const words = { title: '2027年5月底前建成锚地', citation, due: '2027-05-31', organ: null };
    const added = applied(filed, addCommitment(filed, words).change);
    expect(commitmentRows(added)).toMatchObject([{ repliesTo: { number: '012', round: 1 }, state: 'open' }]);
    const both = typed(added, {
      answeredOn: '2026-06-01',
      answerClass: 'B',
      promise: '建成锚地',
      plannedFor: '2027-05-31',
    });
    expect(rows(both)).toEqual([['2027年5月底前建成锚地', '2027-05-31']]);
    expect(dutiesOf(both).filter(({ kind }) => kind === 'promise')).toHaveLength(1);
  });

  it('is one where a person follows it in words of its own, beside what was read of the letter', () => {
    const filed = withLetter(listed(), { date: '2026-06-01', words: harbour });
    const citation = {
      document: 'ffffffffffff-d1',
      firstLine: 1,
      lastLine: 1,
      page: null,
      quote: '对第12号建议的答复',
    };
    const own = { title: '避风锚地投入使用', citation, due: '2027-05-31', organ: null };
    const [proposed] = Object.values(filed.commitments);
    const aside = applied(filed, updateCommitment(filed, { id: proposed?.id ?? '', state: 'dropped' }, now));
    const added = applied(aside, addCommitment(aside, own).change);
    expect(rows(added).filter(([title]) => title !== harbour)).toEqual([['避风锚地投入使用', '2027-05-31']]);
    const open = dutiesOf(added).filter(({ kind, state }) => kind === 'promise' && state === 'open');
    expect(open.map(({ collection }) => collection)).toEqual(['commitments']);
  });

  it('is asked about where only the day or only the words agree, and answered by what is set', () => {
    const day = promising('开展海域使用论证', '2027-05-31');
    const words = promising('施工单位进场，计划建成', '2027-06-30');
    for (const ledger of [day, words]) {
      const [id = ''] = asked(ledger);
      expect(commitmentRows(ledger)).toHaveLength(2);
      for (const state of ['open', 'dropped'] as const)
        expect(asked(applied(ledger, updateCommitment(ledger, { id, state }, now)))).toEqual([]);
    }
  });

  it('is another one where neither agrees, and tells its suggestion and its organ', () => {
    const ledger = promising('开展海域使用论证', '2026-12-31');
    expect(asked(ledger)).toEqual([]);
    const row = commitmentRows(ledger).find(({ answer }) => answer === null);
    expect(row).toMatchObject({ repliesTo: { number: '012', round: 1 } });
    expect(row?.organs.map((id) => organTitle(ledger.organs, id))).toEqual(['市交通运输局']);
  });

  it('stands with the verdict that a person gave to it, and is owed no second time', () => {
    const ledger = withLetter(listed(), letter);
    const [one] = Object.values(ledger.commitments);
    const kept = applied(
      ledger,
      updateCommitment(ledger, { id: one?.id ?? '', state: 'kept', decidedOn: '2026-11-01' }, now),
    );
    const both = typed(kept, { answeredOn: '2026-06-01', answerClass: 'B', plannedFor: '2027-05-31' });
    expect(
      commitmentRows(both)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['kept']);
    expect(promisesWithVerdicts(both, only(both))).toMatchObject([{ state: 'kept', keptOn: '2026-11-01' }]);
  });
});

describe('a letter that is laid already', () => {
  const laidAgain = (ledger: Ledger) => {
    const draft = readingDraft(ledger);
    joinReplies(draft);
    return draft;
  };

  it('is not laid again with each import: nothing is touched by it', () => {
    const ledger = withLetter(listed(), { date: '2026-06-10', words: harbour });
    expect(laidAgain(ledger).touched()).toEqual([]);
    expect(laidAgain(ledger).touched()).toEqual([]);
  });

  it('is laid anew where its suggestion, its promises or its paper are others than they were', () => {
    const ledger = withLetter(listed(), { date: '2026-06-10', words: harbour });
    laidAgain(ledger);
    const { id, rounds } = only(ledger);
    const bare = rounds.map((round) => ({ ...round, answeredOn: null }));
    const suggestions = { [id]: { ...only(ledger), rounds: bare } };
    expect(
      laidAgain({ ...ledger, suggestions })
        .get('suggestions', id)
        ?.rounds.at(-1)?.answeredOn,
    ).toBe('2026-06-10');
    const [promise] = Object.values(ledger.commitments);
    if (!promise) throw new Error('no promise');
    const { answers, ...free } = promise;
    const commitments = { ...ledger.commitments, [promise.id]: free };
    expect(laidAgain({ ...ledger, commitments }).get('commitments', promise.id)?.answers).toEqual(answers);
    expect(answers).toBeDefined();
  });
});
