import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import { CoreError } from '../../core-error.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { overdueDuties } from '../duties/all-duties.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { changeDue } from './change-due-of.ts';

const now = { today: '2026-11-20', by: '周文' };
const [farm, water] = ['市农业农村局', '市水务局'];

const only = ({ suggestions }: Ledger) => Object.values(suggestions)[0];
const typed = (ledger: Ledger, answerOrgan: string | undefined, plannedFor: string | null) => {
  const patch = { id: only(ledger)?.id ?? '', answeredOn: '2026-05-20', answerClass: 'B', plannedFor };
  const confirmed = ['answer-of-which', 'class-needs-date'];
  return applied(ledger, updateSuggestion(ledger, { ...patch, ...(answerOrgan && { answerOrgan }), confirmed }, now));
};

async function listed(organs: string): Promise<Ledger> {
  const list = csvOf('编号,标题,主办单位,交办日期', `第57号,关于整治灌渠的建议,${organs},2026-03-02`);
  return (await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession })).ledger;
}

/** Two organs that answered each for itself, with a promise of its own. */
const apart = async () => typed(typed(await listed(`${farm}、${water}`), farm, '2026-08-31'), water, '2026-09-30');

const moved = (
  ledger: Ledger,
  organ: string | undefined,
  to: string,
  kind: 'extension' | 'correction' = 'extension',
  on = '2026-08-20',
) => {
  const input = { collection: 'suggestions', id: only(ledger)?.id ?? '', which: 'promise', kind } as const;
  const why = { to, on, reason: '管线迁改', allowedBy: '代表工委', letter: '' };
  return applied(ledger, changeDue(ledger, { ...input, ...why, ...(organ && { organ }) }, now));
};
const doubted = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) return `${error.code} ${error.details.doubts ?? ''}`.trim();
    throw error;
  }
  return 'taken';
};
const days = (ledger: Ledger) => {
  const one = only(ledger);
  return (one ? promisesOfAnswers(ledger, one) : []).map(({ organs, due }) => [
    organs.map((id) => organTitle(ledger.organs, id)).join('、'),
    due?.date,
    due?.original,
  ]);
};

describe('the promised day of one organ that answered for itself', () => {
  it('is put off alone; the first day stays, and the other organ keeps its own', async () => {
    expect(days(moved(await apart(), farm, '2026-10-31'))).toEqual([
      [farm, '2026-10-31', '2026-08-31'],
      [water, '2026-09-30', '2026-09-30'],
    ]);
  });

  it('was the first one on a day before it was put off', async () => {
    const ledger = moved(await apart(), farm, '2026-10-31');
    expect(days(ledgerAt(ledger, '2026-08-19'))[0]).toEqual([farm, '2026-08-31', '2026-08-31']);
    expect(days(ledgerAt(ledger, '2026-08-20'))[0]).toEqual([farm, '2026-10-31', '2026-08-31']);
    const late = (day: string) =>
      overdueDuties(ledger, day)
        .filter(({ kind }) => kind === 'promise')
        .map(({ organs }) => organs.length);
    expect(late('2026-09-15')).toEqual([]);
    expect(late('2026-11-01')).toEqual([1, 1]);
  });

  it('is put right without an extension: the wrong day never held', async () => {
    expect(days(moved(await apart(), farm, '2026-07-31', 'correction'))[0]).toEqual([farm, '2026-07-31', '2026-07-31']);
  });

  it('keeps its moves when the answer is typed anew', async () => {
    const again = typed(moved(await apart(), farm, '2026-10-31'), farm, '2026-10-31');
    expect(days(again)[0]).toEqual([farm, '2026-10-31', '2026-08-31']);
  });

  it('is known under another name of the organ', async () => {
    const ledger = await apart();
    const organ = Object.values(ledger.organs).find(({ title }) => title === farm);
    if (!organ) throw new Error('no organ');
    const short = { ...organ, id: 'o-short', title: '市农业局', mergedInto: organ.id };
    const renamed = { ...ledger, organs: { ...ledger.organs, 'o-short': short } };
    expect(days(moved(renamed, '市农业局', '2026-10-31'))[0]).toEqual([farm, '2026-10-31', '2026-08-31']);
  });

  it('is asked for where nobody says whose it is, and refused for who promised nothing of its own', async () => {
    const ledger = await apart();
    expect(doubted(() => moved(ledger, undefined, '2026-10-31'))).toBe('implausible promise-of-which');
    expect(doubted(() => moved(ledger, '市公安局', '2026-10-31'))).toBe('implausible promise-not-own');
    const together = typed(await listed(`${farm}、${water}`), undefined, '2026-08-31');
    expect(doubted(() => moved(together, farm, '2026-10-31'))).toBe('implausible promise-not-own');
    expect(days(moved(together, undefined, '2026-10-31'))).toEqual([[`${farm}、${water}`, '2026-10-31', '2026-08-31']]);
  });

  it('is that of the handling where the organ leads alone', async () => {
    const alone = typed(await listed(water), undefined, '2026-08-31');
    expect(days(moved(alone, water, '2026-10-31'))).toEqual([[water, '2026-10-31', '2026-08-31']]);
  });
});
