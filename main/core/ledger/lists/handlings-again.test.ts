import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const park = '关于建设体育公园的建议';
const head = '编号,标题,领衔代表,主办单位,交办日期,答复日期,类别,代表评价,评价日期';
const first = `12,${park},苏木,市体育局,2026-03-20,2026-06-20,A,不满意,2026-07-07`;
const answer = '2026-08-06,B,满意,2026-08-15';
const after = '15,关于整治违规广告牌的建议,花满,市城市管理局,2026-03-20,2026-06-18,A,满意,2026-06-30';

const take = (lines: readonly string[], ledger: Ledger = empty) =>
  takeList(ledger, csvOf(...lines), { name: '台账.csv' });
const told = (ledger: Ledger) =>
  suggestionRows(ledger).map(({ number, title, rounds }) => [
    number,
    title,
    ...rounds.map((round) =>
      [round.number, round.answeredOn, round.answerClass, round.result, round.ratedOn].join(' '),
    ),
  ]);
const two = ['12', park, '1 2026-06-20 A dissatisfied 2026-07-07', '2 2026-08-06 B satisfied 2026-08-15'];
const one = (ledger: Ledger) => suggestionRows(ledger).find(({ number }) => number === '12');

describe('a row that only says it is another answer', () => {
  it.each([
    ['the same number and 同上（再次答复）', `12,同上（再次答复）,苏木,市体育局,,${answer}`],
    ['no number and 再次答复', `,再次答复,,,,${answer}`],
    ['二次办理', `12,二次办理,苏木,市体育局,,${answer}`],
    ['同上 alone', `12,同上,苏木,市体育局,,${answer}`],
    ['no title under the number of the row above', `12,,,市体育局,,${answer}`],
    ['the same title', `12,${park},苏木,市体育局,,${answer}`],
    ['the title in other words', `12,${park.replace('的建议', '')},苏木,市体育局,,${answer}`],
  ])('with %s is the second handling of the suggestion above', async (_, row) => {
    const list = await take([head, first, row, after]);
    expect(told(list.ledger).slice(0, 1)).toEqual([two]);
    expect(told(list.ledger)).toHaveLength(2);
    expect(list.asked).toBe(0);
    expect(list.warnings.map(({ message }) => message).join()).toContain('再次答复，登记为再次办理');
    const again = await take([head, first, row, after], list.ledger);
    expect([again.added, again.changed, again.asked, again.change.operations]).toEqual([0, 0, 0, []]);
    const back = await takeList(list.ledger, await exportBytes(list.ledger));
    expect([back.added, back.changed, back.asked, back.change.operations]).toEqual([0, 0, 0, []]);
    expect(told((await takeList(empty, await exportBytes(list.ledger))).ledger)).toEqual(told(list.ledger));
  });

  it('finds the row of its number wherever that stands in the list, and a third answer follows the second', async () => {
    const rows = [first, after, `12,再次答复,,,,${answer}`, '12,同上（第三次答复）,,,,2026-10-09,A,,'];
    const { ledger } = await take([head, ...rows]);
    expect(told(ledger)[0]).toEqual([...two, '3 2026-10-09 A  ']);
    expect(told(ledger)).toHaveLength(2);
  });

  it('leaves the first answer in time on every day before, and the second counts from its own day', async () => {
    const { ledger } = await take([head, first, `12,同上（再次答复）,,,,${answer}`]);
    const at = (day: string) => suggestionRows(ledgerAt(ledger, day))[0];
    expect(at('2026-07-31')).toMatchObject({ status: 'rated', rounds: [{ answeredOn: '2026-06-20' }] });
    expect(at('2026-07-31')?.rounds).toHaveLength(1);
    expect(at('2026-08-06')?.rounds).toHaveLength(2);
  });

  it('is given its order and due date by the redo that a person records behind it', async () => {
    const { ledger } = await take([head, first, `12,同上（再次答复）,,,,${answer}`]);
    const order = { on: '2026-07-07', reason: '代表不满意', due: '2026-08-07', confirmed: [] };
    const redone = applied(ledger, redoSuggestion(ledger, { id: one(ledger)?.id ?? '', ...order }, now));
    expect(one(redone)?.rounds).toHaveLength(2);
    expect(one(redone)?.rounds[1]).toMatchObject({ openedOn: '2026-07-07', due: { date: '2026-08-07' } });
    const again = await take([head, first, `12,同上（再次答复）,,,,${answer}`], redone);
    expect([again.changed, again.change.operations]).toEqual([0, []]);
  });

  it('is told and not entered where the days do not say which answer came later', async () => {
    for (const day of ['2026-06-01', '']) {
      const list = await take([head, first, `12,同上（再次答复）,,,,${day},B,满意,`]);
      expect(told(list.ledger)).toEqual([two.slice(0, 3)]);
      expect(list.warnings.map(({ message }) => message).join()).toContain('看不出两次答复的先后日期，未登记');
    }
  });

  it('never becomes a suggestion where nobody has its number', async () => {
    const list = await take([head, after, `12,再次答复,,,,${answer}`]);
    expect(told(list.ledger)).toHaveLength(1);
    expect(list).toMatchObject({ added: 1, leftOut: 1 });
    expect(list.warnings.map(({ message }) => message).join()).toContain('没有写明是哪一件');
  });

  it('is a further answer where it says that the answer was added to', async () => {
    const { ledger } = await take([head, first, '12,同上（补充答复）,,,,2026-08-06,B,,']);
    const round = one(ledger)?.rounds;
    expect(round).toHaveLength(1);
    expect(round?.[0]).toMatchObject({ answeredOn: '2026-06-20', followUps: [{ on: '2026-08-06', answerClass: 'B' }] });
  });

  it('of a list of its own waits for a person, and is the second handling when it is the same', async () => {
    const { ledger } = await take([head, first]);
    const later = await takeList(ledger, csvOf('编号,标题,答复日期,类别', '12,再次答复,2026-08-06,B'), {
      name: '补.csv',
    });
    expect(later).toMatchObject({ added: 0, asked: 1 });
    const [question] = Object.values(later.ledger.identities);
    const same = one(ledger)?.id ?? '';
    const decided = applied(later.ledger, decideIdentity(later.ledger, { id: question?.id ?? '', same }, now));
    expect(told(decided)).toEqual([['12', park, '1 2026-06-20 A dissatisfied 2026-07-07', '2 2026-08-06 B  ']]);
  });
});

describe('two rows of one list with one number and titles that are nearly one', () => {
  const slip = '关于兴建城北体育公园的建议';
  const other = `12,${slip},苏木,市体育局,2026-03-20,${answer}`;

  it('wait for a person, and are two handlings of one when they are the same, in whichever order they stand', async () => {
    for (const rows of [
      [first, other],
      [other, first],
    ]) {
      const list = await takeList(empty, csvOf(head, ...rows), { name: '台账.csv', session: fifthSession });
      expect(list).toMatchObject({ added: 1, asked: 1 });
      const [question] = Object.values(list.ledger.identities);
      const same = one(list.ledger)?.id ?? '';
      const decided = applied(list.ledger, decideIdentity(list.ledger, { id: question?.id ?? '', same }, now));
      expect(told(decided)[0]?.slice(2)).toEqual(two.slice(2));
      expect(one(decided)?.rounds[0]).toMatchObject({ openedOn: '2026-03-20' });
      expect(one(decided)?.rounds[1]?.openedOn).toBeNull();
      const none = applied(list.ledger, decideIdentity(list.ledger, { id: question?.id ?? '', same: null }, now));
      expect(told(none).map((row) => row.length)).toEqual([3, 3]);
    }
  });
});
