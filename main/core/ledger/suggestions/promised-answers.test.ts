import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { dutiesOf, overdueDuties } from '../duties/all-duties.ts';
import { deskItems } from '../status/desk-items.ts';
import { dueItems } from '../status/due-items.ts';
import { countedRecords, ratesOf } from '../status/ledger-rates.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { followUpAnswer } from './follow-up-answer.ts';
import { dayInPromise, promisedDay } from './promised-day.ts';
import { recordSuggestionAct } from './record-suggestion-act.ts';
import { redoSuggestion } from './redo-suggestion.ts';
import { updateSuggestion } from './update-suggestion.ts';

const headings = '编号,标题,主办单位,交办日期,答复日期,结果,承诺解决时限';
const options = { name: '目录.csv', session: fifthSession };
const now = { today: '2026-11-20', by: '周文' };

async function listed(...rows: string[]) {
  const taken = await takeList(inventedEmptyLedger(), csvOf(headings, ...rows), options);
  return { ...taken, sentences: taken.rows.flatMap((row) => row.sentences) };
}

const market = '第8号,关于改造云溪农贸市场的建议,市商务局,2026-02-11,2026-05-12,B,';
const signals = '第9号,关于安装盲道提示器的建议,市公安局,2026-02-11,2026-05-11,B,2026-11-30';
const bus = '第10号,关于恢复夜班公交的建议,市交通运输局,2026-02-11,2026-05-06,C,';

function idOf({ suggestions }: Ledger, number: string): string {
  return Object.values(suggestions).find((one) => one.number?.includes(number))?.id ?? '';
}

function promises(ledger: Ledger) {
  return dutiesOf(ledger)
    .filter(({ kind }) => kind === 'promise')
    .map(({ due, state, metOn }) => [due?.date, state, metOn]);
}

function kept(ledger: Ledger, today: string) {
  const rate = ratesOf(ledger, countedRecords(ledger), today).find(({ name }) => name === 'commitments-kept');
  return [rate?.numerator, rate?.base, rate?.excluded];
}

const keep = (ledger: Ledger, on: string) =>
  applied(
    ledger,
    recordSuggestionAct(
      ledger,
      { id: idOf(ledger, '8'), act: 'promise-kept', on, note: '', number: '', organs: [], into: undefined },
      now,
    ),
  );
const further = (ledger: Ledger, answerClass: string, plannedFor: string | null = null) =>
  applied(
    ledger,
    followUpAnswer(
      ledger,
      { id: idOf(ledger, '8'), on: '2026-11-12', answerNumber: '', answerClass, plannedFor, promise: '', note: '' },
      now,
    ),
  );

describe('what stands beside the class of an answer', () => {
  const head = '编号,标题,主办单位,答复日期,类别';
  const list = (cells: readonly string[]) =>
    takeList(
      inventedEmptyLedger(),
      csvOf(head, ...cells.map((cell, at) => `${at + 1},关于第${at + 1}处路灯的建议,市水务局,2026-06-10,${cell}`)),
      options,
    );
  const told = ({ suggestions }: Ledger) =>
    Object.values(suggestions)
      .toSorted((a, b) => Number(a.number) - Number(b.number))
      .map(({ category, rounds }) => [category, rounds[0]?.answerClass, rounds[0]?.plannedFor, rounds[0]?.promise]);

  it('is the promise of it where it names a time, whatever the column is called', async () => {
    const taken = await list([
      'B（2026年9月30日前完成）',
      'B类；10月底前建成投用',
      'B 力争年内',
      'B类（正在解决或列入计划）',
      'B',
      'A（2026年5月已完成）',
      'C',
    ]);
    expect(told(taken.ledger)).toEqual([
      [null, 'B', '2026-09-30', '2026年9月30日前完成'],
      [null, 'B', '2026-10-31', '10月底前建成投用'],
      [null, 'B', '2026-12-31', '力争年内'],
      [null, 'B', null, undefined],
      [null, 'B', null, undefined],
      [null, 'A', null, undefined],
      [null, 'C', null, undefined],
    ]);
    expect(taken.undated).toMatchObject([{ answerClass: 'B', suggestions: [{ number: '4' }, { number: '5' }] }]);
  });

  it.each([[['A城建', 'B教育', 'C农业']], [['经济', '城建', 'A']], [['A1', 'B2', 'C1']]])(
    'is none in a column of fields: %s',
    async (cells) => {
      expect(told((await list(cells)).ledger)).toEqual(cells.map((cell) => [cell, null, null, undefined]));
    },
  );
});

describe('what an answer promises by a day', () => {
  it.each([
    ['2026年10月底前', '2026-10-31'],
    ['10月底前', '2026-10-31'],
    ['2026年三季度末', '2026-09-30'],
    ['三季度末', '2026-09-30'],
    ['年底前', '2026-12-31'],
    ['2027年2月底前', '2027-02-28'],
    ['2027年上半年', '2027-06-30'],
    ['明年6月底前', '2027-06-30'],
    ['2026年11月30日前', '2026-11-30'],
    ['11月30日', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['本届内', null],
    ['条件成熟时', null],
    ['2026年2月30日', null],
  ])('%s is %s for an answer of May 2026', (words, day) => {
    expect(promisedDay(words, '2026-05-12')).toBe(day);
  });

  it.each([
    ['2026年10月底前完成城东水厂改造', '2026-10-31'],
    ['年底前完成', '2026-12-31'],
    ['修订出租汽车客运管理办法', null],
    ['编制2026年度计划', null],
    ['2026年10月底前完成一期，2027年6月底前完成二期', null],
    ['3月1日已开工，抓紧完成', null],
  ])('in the words %s is %s', (words, day) => {
    expect(dayInPromise(words, '2026-05-12')).toBe(day);
  });

  it('falls due on it, is overdue after it, and says nothing of the day of the answer', async () => {
    const { ledger, sentences } = await listed(`${market}2026年10月底前`, signals, bus);
    expect(sentences).toEqual([]);
    expect(promises(ledger)).toEqual([
      ['2026-10-31', 'open', null],
      ['2026-11-30', 'open', null],
    ]);
    const near = dueItems(ledger, '2026-10-10', 30);
    expect(near.map(({ duty, due, days, organ }) => [duty, due, days, organ])).toEqual([
      ['promise', '2026-10-31', 21, '市商务局'],
    ]);
    expect(overdueDuties(ledger, '2026-10-31')).toEqual([]);
    expect(overdueDuties(ledger, '2026-11-02').map(({ due }) => due?.date)).toEqual(['2026-10-31']);
    expect(deskItems(ledger, '2026-11-02', 30).map(({ duty, urgency }) => [duty, urgency])).toEqual([
      ['promise', 'overdue'],
      ['promise', 'soon-30'],
    ]);
  });

  it('is kept when a person records it, on that day, and counts in the rate once its day has passed', async () => {
    const { ledger } = await listed(`${market}2026年10月底前`, signals);
    expect(kept(ledger, '2026-10-31')).toEqual([0, 0, 2]);
    expect(kept(ledger, '2026-11-01')).toEqual([0, 1, 1]);
    const done = keep(ledger, '2026-11-08');
    expect(promises(done)[0]).toEqual(['2026-10-31', 'met', '2026-11-08']);
    expect(kept(done, '2026-11-20')).toEqual([1, 1, 1]);
    expect(kept(done, '2026-12-01')).toEqual([1, 2, 0]);
    expect(promises(ledgerAt(done, '2026-11-02'))[0]).toEqual(['2026-10-31', 'open', null]);
    expect(done.suggestions[idOf(done, '8')]?.status).toBe('answered');
  });

  it('is kept by a further answer of a class that is done, and by no other', async () => {
    const { ledger } = await listed(`${market}2026年10月底前`);
    expect(promises(further(ledger, 'A'))).toEqual([['2026-10-31', 'met', '2026-11-12']]);
    expect(promises(further(ledger, 'B', '2027-03-31'))).toEqual([['2027-03-31', 'open', null]]);
  });

  it('is kept on a day that nobody knows when the list comes to say that it was done', async () => {
    const { ledger } = await listed(`${market}2026年10月底前`);
    const done = `${market.replace(',B,', ',A,')}2026年10月底前`;
    const again = await takeList(ledger, csvOf(headings, done), options);
    expect(promises(again.ledger)).toEqual([['2026-10-31', 'met', null]]);
  });

  it('is one promise when the day is put right, and none when it is taken out', async () => {
    const { ledger } = await listed(`${market}2026年10月底前`);
    const id = idOf(ledger, '8');
    const corrected = applied(ledger, updateSuggestion(ledger, { id, plannedFor: '2026-12-31' }, now));
    expect(promises(corrected)).toEqual([['2026-12-31', 'open', null]]);
    expect(promises(applied(corrected, updateSuggestion(corrected, { id, plannedFor: null }, now)))).toEqual([]);
  });

  it('is waited for no more when it is handled again; what was late then stays in the base', async () => {
    const { ledger } = await listed(`${market}2026年10月底前`);
    const again = redoSuggestion(ledger, { id: idOf(ledger, '8'), on: '2026-11-05', reason: '未兑现', due: null }, now);
    const redone = applied(ledger, again);
    expect(promises(redone)).toEqual([['2026-10-31', 'void', null]]);
    expect(kept(redone, '2026-11-20')).toEqual([0, 1, 0]);
  });

  it('names the cell that is no day, not that of the promise itself', async () => {
    const named = csvOf(`${headings},承诺事项`, `${market}逐步解决,增设便民点`, `${bus}`);
    const { rows } = await takeList(inventedEmptyLedger(), named, options);
    expect(rows.flatMap(({ sentences }) => sentences)).toEqual([
      '第 2 行“承诺解决时限”：“逐步解决”不是具体日期，按没有期限的承诺登记，请补登日期',
    ]);
    const before = csvOf(
      '编号,标题,主办单位,交办日期,答复日期,结果,承诺事项,承诺解决时限',
      `${market}增设便民点,逐步解决、分批推进`,
    );
    const second = await takeList(inventedEmptyLedger(), before, options);
    expect(second.rows.flatMap(({ sentences }) => sentences)).toEqual([
      '第 2 行“承诺解决时限”：“逐步解决、分批推进”不是具体日期，按没有期限的承诺登记，请补登日期',
    ]);
  });

  it('stands as words where no day follows from them: told, on the desk, and given back by the list', async () => {
    const { ledger, sentences } = await listed(`${market}本届内`);
    expect(sentences).toEqual(['第 2 行“承诺解决时限”：“本届内”不是具体日期，按没有期限的承诺登记，请补登日期']);
    const round = ledger.suggestions[idOf(ledger, '8')]?.rounds[0];
    expect(round).toMatchObject({ plannedFor: null, plannedText: '本届内' });
    expect(promises(ledger)).toEqual([]);
    const [item] = deskItems(ledger, '2026-11-02', 30);
    expect(item).toMatchObject({ urgency: 'to-check', because: { key: 'because.promise-undated' } });
    const again = await takeList(ledger, csvOf(headings, `${market}本届内`), options);
    expect(again).toMatchObject({ added: 0, changed: 0 });
    const dated = applied(ledger, updateSuggestion(ledger, { id: idOf(ledger, '8'), plannedFor: '2026-12-31' }, now));
    expect(dated.suggestions[idOf(dated, '8')]?.rounds[0]).not.toHaveProperty('plannedText');
    expect(deskItems(dated, '2026-11-02', 30)).toEqual([]);
  });

  it('cannot be recorded as kept where nothing was promised', async () => {
    const { ledger } = await listed(market.replace(',B,', ',A,'));
    expect(() => keep(ledger, '2026-11-08')).toThrow('evidence-needed');
  });
});
