import { describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { message } from '#shared/messages/catalogue.ts';
import { undatedLines } from '#shared/messages/list-lines.ts';
import { inWords } from '../../../testing/in-words.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { commitmentRows, owedCommitments } from '../commitments/commitment-rows.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { overdueDuties } from '../duties/all-duties.ts';
import { organAccount } from '../organs/organ-account.ts';
import { deskItems } from '../status/desk-items.ts';
import { countedRecords, ratesOf } from '../status/ledger-rates.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { followUpAnswer } from './follow-up-answer.ts';
import { listedSuggestions } from './listed-suggestions.ts';
import { recordSuggestionAct } from './record-suggestion-act.ts';
import { updateSuggestion } from './update-suggestion.ts';

const headings = '编号,标题,主办单位,交办日期,答复日期,办理类别,承诺事项,承诺完成时限';
const options = { name: '目录.csv', session: fifthSession };
const now = { today: '2026-11-20', by: '周文' };
const taxi = '第55号,关于规范出租汽车经营的建议,市交通运输局,2026-03-25,2026-06-24,B,修订出租汽车客运管理办法,';
const water = '第52号,关于提升饮用水水质的建议,市水务局,2026-03-25,2026-06-18,B,完成深度处理工艺改造,2026年10月31日';
const plain = (number: number, cells = 'B,,') =>
  `第${number}号,关于第${number}件事的建议,市教育局,2026-03-25,2026-06-12,${cells}`;

const say = (key: Parameters<typeof message>[1], details = {}) => message('zh-CN', key, details);
const listed = (...rows: string[]) => takeList(inventedEmptyLedger(), csvOf(headings, ...rows), options);
const again = (ledger: Ledger, ...rows: string[]) => takeList(ledger, csvOf(headings, ...rows), options);

function idOf({ suggestions }: Ledger, number: string): string {
  return Object.values(suggestions).find((one) => one.number?.includes(number))?.id ?? '';
}

const roundOf = (ledger: Ledger, number: string) => ledger.suggestions[idOf(ledger, number)]?.rounds.at(-1);
const typed = (ledger: Ledger, number: string, patch: Omit<CallInput<'suggestions.update'>, 'id'>) =>
  applied(ledger, updateSuggestion(ledger, { id: idOf(ledger, number), confirmed: [], ...patch }, now));
const extended = (ledger: Ledger, number: string, to: string) =>
  applied(
    ledger,
    changeDue(
      ledger,
      {
        collection: 'suggestions',
        id: idOf(ledger, number),
        which: 'promise',
        kind: 'extension',
        ...{ to, on: '2026-10-20', reason: '管线迁改', allowedBy: '代表工委', letter: '' },
      },
      now,
    ),
  );
const kept = (ledger: Ledger, number: string, organs: string[] = []) =>
  applied(
    ledger,
    recordSuggestionAct(
      ledger,
      {
        ...{ id: idOf(ledger, number), act: 'promise-kept', on: '2026-10-28', note: '竣工验收', number: '' },
        ...{ organs, into: undefined },
      },
      now,
    ),
  );
const promised = (ledger: Ledger) =>
  commitmentRows(ledger).map(({ answer, title, due, dueText, state }) => [
    answer?.number,
    title,
    due ?? dueText,
    state,
  ]);

describe('an answer that promises an amount', () => {
  it('has its figure in the list, read in its words', async () => {
    const { ledger } = await listed(
      '第61号,关于改造站台的建议,市交通运输局,2026-03-25,2026-06-24,B,完成云山路站台改造6座,2026年9月30日',
      water,
    );
    expect(commitmentRows(ledger).map(({ figure }) => figure)).toEqual(['6座', null]);
  });
});

describe('an answer that promises and names no day', () => {
  it('is told by the import once for all of its class, and by nothing else', async () => {
    const few = await listed(water, taxi, plain(57), plain(58, 'A,,'), plain(59, 'C,,'));
    expect(undatedLines(few, say)).toEqual(['2 件 B 类答复没有写明办结时限：第55号、第57号']);
    expect(few.warnings).toEqual([]);
    const many = await listed(...Array.from({ length: 30 }, (_, at) => plain(100 + at)));
    expect(undatedLines(many, say)).toEqual([expect.stringMatching(/^30 件 B 类.*前 20 件是：.*第119号$/)]);
  });

  it('keeps its words, stands in the list of promises without a day, and can be found in that of suggestions', async () => {
    const { ledger } = await listed(water, taxi, plain(58, 'A,,'));
    expect(promised(ledger)).toEqual([
      ['52', '完成深度处理工艺改造', '2026-10-31', 'open'],
      ['55', '修订出租汽车客运管理办法', null, 'open'],
    ]);
    const signs = (promise?: 'undated' | 'open') =>
      listedSuggestions(ledger, now.today, { promise }).map(({ number, promise: sign }) => [number, sign]);
    expect(signs('undated')).toEqual([['55', 'undated']]);
    expect(signs()).toEqual([
      ['52', 'open'],
      ['55', 'undated'],
      ['58', null],
    ]);
  });

  it('is one line of the desk however many there are, and leads to their list', async () => {
    const one = inWords(deskItems((await listed(taxi)).ledger, '2026-07-01', 30));
    expect(one).toMatchObject([
      { title: '关于规范出租汽车经营的建议', organ: '市交通运输局', action: 'open', scope: {} },
    ]);
    expect(one[0]?.because).toContain('修订出租汽车客运管理办法');
    const several = await listed(taxi, plain(57), plain(60, 'B,,本届内'), plain(61, 'B,,条件成熟时'));
    expect(
      inWords(deskItems(several.ledger, '2026-07-01', 30)).map(({ title, count, scope }) => [title, count, scope]),
    ).toEqual([
      ['2 件建议的答复没有写明办结时限', 2, { promise: 'undated' }],
      ['2 件建议答复承诺的时间不是具体日期', 2, { promise: 'undated' }],
    ]);
  });

  it('waits no more once a day is entered, a list brings one, or it was kept', async () => {
    const { ledger } = await listed(taxi);
    const waits = (one: Ledger) => deskItems(one, '2026-07-01', 30).length;
    expect(waits(typed(ledger, '55', { plannedFor: '2026-12-31' }))).toBe(0);
    expect(waits((await again(ledger, `${taxi}2026年12月底`)).ledger)).toBe(0);
    expect(waits(kept(ledger, '55'))).toBe(0);
    expect(promised(kept(ledger, '55'))).toEqual([['55', '修订出租汽车客运管理办法', null, 'kept']]);
  });

  it('takes the day that its own words name', async () => {
    const { ledger } = await listed(plain(62, 'B,2026年10月底前完成改造,'));
    expect(promised(ledger)).toEqual([['62', '2026年10月底前完成改造', '2026-10-31', 'open']]);
  });

  it('stands as kept when the list comes to say that it was done', async () => {
    const { ledger } = await listed(taxi);
    const done = await again(ledger, taxi.replace(',B,', ',A,'));
    expect(promised(done.ledger)).toEqual([['55', '修订出租汽车客运管理办法', null, 'kept']]);
    expect(done.undated).toEqual([]);
  });
});

describe('the promise of an answer', () => {
  it('is overdue on the day after its day in the list of promises as everywhere', async () => {
    const { ledger } = await listed(water, taxi);
    const days = (today: string) =>
      owedCommitments(ledger, commitmentRows(ledger), today).map(({ owed }) => owed?.days);
    expect([days('2026-10-31'), days('2026-11-01')]).toEqual([
      [0, undefined],
      [-1, undefined],
    ]);
    expect(overdueDuties(ledger, '2026-11-01').map(({ record }) => record)).toEqual([idOf(ledger, '52')]);
  });

  it('is one figure in the list, the rate and the account of its organ', async () => {
    const { ledger } = await listed(water, taxi);
    const rate = (one: Ledger) =>
      ratesOf(one, countedRecords(one), '2026-11-20').find(({ name }) => name === 'commitments-kept');
    expect(rate(ledger)).toMatchObject({ numerator: 0, base: 1, excluded: 1 });
    expect(rate(kept(ledger, '52'))).toMatchObject({ numerator: 1, base: 1, excluded: 1 });
    const organ = ledger.suggestions[idOf(ledger, '52')]?.lead[0] ?? '';
    const account = organAccount(ledger, organ, '2026-11-20');
    expect(account.commitments.map(({ title }) => title)).toEqual(['完成深度处理工艺改造']);
    expect(account.rates.find(({ name }) => name === 'commitments-kept')).toMatchObject({ numerator: 0, base: 1 });
  });

  it('is put off with its reason; the first day stays, and held until then', async () => {
    const { ledger } = await listed(water);
    const late = extended(ledger, '52', '2026-12-31');
    expect(commitmentRows(late)).toMatchObject([{ due: '2026-12-31', originalDue: '2026-10-31' }]);
    expect(commitmentRows(ledgerAt(late, '2026-10-19'))).toMatchObject([{ due: '2026-10-31', originalDue: null }]);
    expect(commitmentRows(ledgerAt(late, '2026-06-17'))).toEqual([]);
    expect(() => extended(ledger, '52', '2026-10-01')).toThrow('bad-input');
    const righted = typed(late, '52', { plannedFor: '2027-01-31' });
    expect(commitmentRows(righted)).toMatchObject([{ due: '2027-01-31', originalDue: '2026-10-31' }]);
    expect(roundOf(righted, '52')?.plannedChanges?.map(({ kind, to }) => [kind, to])).toEqual([
      ['extension', '2026-12-31'],
      ['correction', '2027-01-31'],
    ]);
  });

  it('is put off by a further answer and by a newer list, and the first day stays', async () => {
    const { ledger } = await listed(water);
    const id = idOf(ledger, '52');
    const more = { answerNumber: '', answerClass: 'B', plannedFor: '2027-03-31', promise: '', note: '' };
    const answered = applied(ledger, followUpAnswer(ledger, { id, on: '2026-10-12', ...more }, now));
    const newer = await again(ledger, water.replace('10月31日', '12月31日'));
    for (const one of [answered, newer.ledger])
      expect(commitmentRows(one)).toMatchObject([{ originalDue: '2026-10-31' }]);
  });

  it('cannot be put off where nothing is promised', async () => {
    const { ledger } = await listed(plain(58, 'A,,'));
    expect(() => extended(ledger, '58', '2027-12-31')).toThrow('evidence-needed');
  });

  it('keeps words and day that a person entered, whatever a newer list says', async () => {
    const { ledger } = await listed(taxi);
    const own = typed(ledger, '55', { promise: '修订办法并公布', plannedFor: '2027-06-30' });
    const newer = await again(own, `${taxi.replace('管理办法', '条例')}2026年12月底`);
    expect(roundOf(newer.ledger, '55')).toMatchObject({ promise: '修订办法并公布', plannedFor: '2027-06-30' });
    expect(newer.warnings.length).toBeGreaterThan(0);
    const cleared = typed(own, '55', { promise: '' });
    expect(roundOf((await again(cleared, taxi.replace('管理办法', '条例'))).ledger, '55')).not.toHaveProperty(
      'promise',
    );
  });

  it('is each organ’s own where they answer each for itself', async () => {
    const two = water.replace('市水务局', '市水务局、市财政局');
    const { ledger } = await listed(two.replace('2026-06-18,B,完成深度处理工艺改造,2026年10月31日', ',,,'));
    const first = typed(ledger, '52', {
      ...{ answerOrgan: '市水务局', answeredOn: '2026-06-18', answerClass: 'B' },
      ...{ promise: '完成改造', plannedFor: '2026-10-31' },
    });
    const both = typed(first, '52', {
      ...{ answerOrgan: '市财政局', answeredOn: '2026-06-19', answerClass: 'B' },
      ...{ promise: '安排资金', plannedFor: '2026-09-30' },
    });
    expect(promised(both)).toEqual([
      ['52', '安排资金', '2026-09-30', 'open'],
      ['52', '完成改造', '2026-10-31', 'open'],
    ]);
    expect(promised(kept(both, '52', ['市水务局'])).map((row) => row.at(-1))).toEqual(['open', 'kept']);
    expect(overdueDuties(both, '2026-10-01').flatMap(({ organs }) => organs)).toHaveLength(1);
    expect(promised(ledgerAt(both, '2026-06-18')).map((row) => row[1])).toEqual(['完成改造']);
  });
});
