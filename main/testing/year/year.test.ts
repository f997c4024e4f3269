import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../temporary-folder.ts';
import { type DiaryDay, type Owed, readDiary, type Station } from './diary.ts';
import { owedOn, stageOf } from './evening.ts';
import { type OfficeYear, openOffice } from './office-year.ts';
import { playDay } from './play-day.ts';
import { allowedStages } from './stage-words.ts';

// The year 2027 of the invented 云泽市, written down by hand before the program played it: what is done each day, and what a careful
// clerk would say that evening. Nothing here was taken from the program.
const newFolder = temporaryFolders('after-all');
const diary = readDiary();
let office: OfficeYear;

beforeAll(async () => {
  office = openOffice(newFolder());
  await office.ask('workspace.office', {
    title: '云泽市人大常委会',
    committee: '云泽市人民代表大会常务委员会',
    term: '第十届',
    members: 38,
  });
});

afterAll(async () => {
  await office.core.close();
});

/** The diary knows of a hearing before the opinion is printed; the ledger knows it with its paper. */
function known(list: readonly string[]): string[] {
  return list.filter((name) => !name.includes(':交办@') || office.ids.has(name.split(':')[0] ?? '')).toSorted();
}

/** The lists among what the diary says of a day in hindsight. */
function lists(told: Owed | undefined): Owed {
  const { overdue, limitOverdue, dueWithin30 } = told ?? {};
  return { ...(overdue && { overdue }), ...(limitOverdue && { limitOverdue }), ...(dueWithin30 && { dueWithin30 }) };
}

async function figures(day: string): Promise<Station> {
  const { rates, counts } = await office.ask('status.get', { asOf: day });
  const rate = (name: string): [number, number] => {
    const found = rates.find((one) => one.name === name);
    return [found?.numerator ?? 0, found?.base ?? 0];
  };
  const status = (name: string) => counts[`points.${name}`] ?? 0;
  const byStatus: Record<string, number> = {
    已交办: status('handed-over'),
    办理中: status('in-progress'),
    部分落实: status('partly-done'),
    已落实待核: status('done-to-check'),
    '已落实(销号)': status('done'),
    转跟踪: status('tracking'),
    '未采纳(有说明)': status('not-adopted'),
    不再适用: status('not-applicable'),
  };
  const done = rate('points-done');
  return {
    points: {
      inForce: done[1],
      byStatus: Object.fromEntries(Object.entries(byStatus).filter(([, count]) => count > 0)),
      doneRate: done,
    },
    suggestions: {
      inForce: rate('suggestions-done')[1],
      A: counts['suggestions.class.A'] ?? 0,
      B: counts['suggestions.class.B'] ?? 0,
      C: counts['suggestions.class.C'] ?? 0,
      unanswered: counts['suggestions.unanswered'] ?? 0,
      doneRate: rate('suggestions-done'),
    },
    satisfaction: { returned: rate('satisfaction')[1], rate: rate('satisfaction') },
    onTime: { all: rate('on-time'), allOriginal: rate('on-time-original') },
    commitments: { rate: rate('commitments-kept') },
  };
}

describe.sequential('the year 2027 of 云泽市', () => {
  it.each(diary.days.map((entry): [string, string, DiaryDay] => [entry.enteredOn, entry.title, entry]))(
    '%s %s',
    async (_, __, entry) => {
      await playDay(office, entry);
      const { overdue, limitOverdue, dueWithin30 } = entry.expect;
      const evening = entry.enteredOn;
      expect(await owedOn(office, evening, 'known')).toEqual({
        overdue: known(overdue),
        limitOverdue: known(limitOverdue),
        dueWithin30: known(dueWithin30),
      });
      for (const [mark, words] of Object.entries(entry.expect.stage)) {
        const allowed = office.ids.has(mark) ? allowedStages(mark, words) : null;
        if (allowed) expect.soft(allowed, `${mark} ${words}`).toContain(await stageOf(office, mark));
      }
    },
  );

  // Six facts were entered days after they happened. Seen from the end of the year, every evening is as it was.
  it.each(diary.days.map((entry): [string, string, DiaryDay] => [entry.enteredOn, entry.title, entry]))(
    'looking back, %s %s',
    async (evening, _, { expect: { overdue, limitOverdue, dueWithin30, asHappened, station } }) => {
      const then = { overdue, limitOverdue, dueWithin30, ...lists(asHappened) };
      expect(await owedOn(office, evening, 'happened')).toEqual({
        overdue: known(then.overdue),
        limitOverdue: known(then.limitOverdue),
        dueWithin30: known(then.dueWithin30),
      });
      if (!station) return;
      const told = await figures(evening);
      expect(told.points).toEqual({
        inForce: station.points.inForce,
        byStatus: station.points.byStatus,
        doneRate: station.points.doneRate,
      });
      const { inForce, A, B, C, unanswered, doneRate } = station.suggestions;
      expect(told.suggestions).toEqual({ inForce, A, B, C, unanswered, doneRate });
      expect(told.satisfaction.rate).toEqual(station.satisfaction.rate);
      expect(told.onTime).toEqual({ all: station.onTime.all, allOriginal: station.onTime.allOriginal });
      expect(told.commitments.rate).toEqual(station.commitments.rate);
    },
  );
});
