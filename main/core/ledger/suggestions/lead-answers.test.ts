import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { dutiesOf, overdueDuties } from '../duties/all-duties.ts';
import { newOrgan } from '../organs/organ-id.ts';
import { dueItems } from '../status/due-items.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { answersOfLeads, isOnlyLead, leadAnswerOf } from './lead-answers.ts';
import { updateSuggestion } from './update-suggestion.ts';

const now = { today: '2026-06-10', by: '周文' };

async function handled(organs = '市交通运输局、市公安局'): Promise<Ledger> {
  const list = csvOf('编号,标题,主办单位,交办日期', `第23号,关于治理路口拥堵的建议,${organs},2026-03-02`);
  return (await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession })).ledger;
}

const only = ({ suggestions }: Ledger) => Object.values(suggestions)[0];
const answer = (ledger: Ledger, more: { answerOrgan?: string; on?: string; class?: string; confirmed?: string[] }) => {
  const { on = '2026-05-20', class: answerClass = 'A', ...rest } = more;
  const patch = { id: only(ledger)?.id ?? '', answeredOn: on, answerClass, ...rest };
  return applied(ledger, updateSuggestion(ledger, patch, now));
};
const asked = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) return `${error.code} ${error.details.doubts}`;
    throw error;
  }
  return 'taken';
};
const answers = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'answer')
    .map(({ organs, state, metOn }) => [organs.map((id) => ledger.organs[id]?.title).join('、'), state, metOn]);

describe('a suggestion that several organs handle each for itself', () => {
  it('is asked about where nobody says whose answer it is; answered together it is once that is confirmed', async () => {
    const ledger = await handled();
    expect(asked(() => answer(ledger, {}))).toBe('confirm-needed answer-of-which');
    const together = answer(ledger, { confirmed: ['answer-of-which'] });
    expect(answers(together)).toEqual([['市交通运输局、市公安局', 'met', '2026-05-20']]);
    expect(asked(() => answer(together, { on: '2026-05-21' }))).toBe('taken');
    const alone = await handled('市公安局');
    expect(asked(() => answer(alone, {}))).toBe('taken');
  });

  it('is answered as a whole, and told once, where the organ that is named leads alone', async () => {
    const ledger = answer(await handled('市公安局'), { answerOrgan: '市公安局' });
    expect(only(ledger)?.rounds[0]).toMatchObject({ answeredOn: '2026-05-20', answerClass: 'A' });
    expect(only(ledger)?.rounds[0]?.leadAnswers).toBeUndefined();
    expect(answers(ledger)).toEqual([['市公安局', 'met', '2026-05-20']]);
  });

  it('is not answered by one of them: the other owes its own, and is overdue with it', async () => {
    const ledger = answer(await handled(), { answerOrgan: '市公安局' });
    expect(answers(ledger)).toEqual([
      ['市交通运输局', 'open', null],
      ['市公安局', 'met', '2026-05-20'],
    ]);
    expect(only(ledger)?.status).toBe('handed-over');
    expect(only(ledger)?.rounds[0]).toMatchObject({ answeredOn: null, answerClass: null });
    expect(overdueDuties(ledger, '2026-06-03')).toHaveLength(1);
    expect(dueItems(ledger, '2026-06-03', 30).map(({ organ, days }) => [organ, days])).toEqual([['市交通运输局', -1]]);
    expect(answers(ledgerAt(ledger, '2026-05-19'))).toEqual([['市交通运输局、市公安局', 'open', null]]);
  });

  it('is answered on the day of the last of them, in their class where it is one', async () => {
    const first = answer(await handled(), { answerOrgan: '市公安局' });
    const both = answer(first, { answerOrgan: '市交通运输局', on: '2026-06-05' });
    expect(only(both)).toMatchObject({ status: 'answered', rounds: [{ answeredOn: '2026-06-05', answerClass: 'A' }] });
    expect(answers(both)).toEqual([
      ['市交通运输局', 'met', '2026-06-05'],
      ['市公安局', 'met', '2026-05-20'],
    ]);
    const other = answer(first, { answerOrgan: '市交通运输局', on: '2026-06-05', class: 'C' });
    expect(only(other)?.rounds[0]).toMatchObject({ answeredOn: '2026-06-05', answerClass: null });
  });

  it('takes no answer of an organ that does not lead', async () => {
    const ledger = await handled();
    expect(asked(() => answer(ledger, { answerOrgan: '市财政局' }))).toBe('implausible answers-not-lead');
  });
});

describe('organs that lead under several names', () => {
  const organs = { old: { ...newOrgan('old', '市建委'), mergedInto: 'new' }, new: newOrgan('new', '市住建局') };
  const given = { on: '2026-05-20', number: null, answerClass: 'A' };
  const round = { leadAnswers: { old: given } } as unknown as Parameters<typeof leadAnswerOf>[1];

  it('are one organ, which leads alone, and has the answer that was given under either name', () => {
    expect(answersOfLeads(organs, { lead: ['old', 'new'] }, round)).toEqual([['new', given]]);
    expect(isOnlyLead(organs, { lead: ['old', 'new'] }, 'old')).toBe(true);
    expect(['old', 'new', 'other'].map((organ) => leadAnswerOf(organs, round, organ))).toEqual([given, given, null]);
  });

  it('are told apart where nothing lays their names together, known or not', () => {
    expect(isOnlyLead(organs, { lead: ['new', 'other'] }, 'new')).toBe(false);
    expect(isOnlyLead(organs, { lead: ['other'] }, 'other')).toBe(true);
    expect(isOnlyLead(organs, { lead: ['other'] }, 'new')).toBe(false);
  });
});
