import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { offerWords } from '#shared/messages/offer-words.ts';
import { draftOf } from '../ledger-draft.ts';
import { adoptOffer } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { withoutLists } from './without-lists.ts';

const empty = inventedEmptyLedger();
const title = '关于增设公交站点的建议';
const take = (ledger: Ledger, lines: readonly string[]) => takeList(ledger, csvOf(...lines), { name: '目录.csv' });

/** The last handling of the only suggestion: its answer, and the later ones. */
function answers(ledger: Ledger): string[] {
  const [one] = suggestionRows(ledger);
  const round = one?.rounds.at(-1);
  const words = (on: string | null | undefined, cls: string | null | undefined, number: string | null | undefined) =>
    [on, cls, number].map((part) => part ?? '—').join(' ');
  return [
    words(round?.answeredOn, round?.answerClass, round?.answerNumber),
    ...(round?.followUps ?? []).map((answer) => words(answer.on, answer.answerClass, answer.answerNumber)),
  ];
}

/** Takes a list into an empty ledger, and holds that the same list and our own export of it bring nothing new. */
async function taken(...lines: string[]) {
  const first = await take(empty, lines);
  const again = await take(first.ledger, lines);
  expect([again.added, again.changed, again.change.operations]).toEqual([0, 0, []]);
  const bytes = await exportBytes(first.ledger);
  const back = await takeList(first.ledger, bytes);
  expect([back.added, back.changed, back.asked, back.change.operations]).toEqual([0, 0, 0, []]);
  const elsewhere = await takeList(empty, bytes);
  expect(answers(elsewhere.ledger)).toEqual(answers(first.ledger));
  return { answers: answers(first.ledger), said: first.warnings.map(({ message }) => message), ledger: first.ledger };
}

const head = '编号,标题,主办单位,答复日期,答复类别,答复文号';
const row = (...answer: string[]) => [`1,${title},市教育局`, ...answer].join(',');

describe('a list with columns of a second answer', () => {
  it.each([
    ['第二次答复日期,第二次答复类别,第二次答复文号'],
    ['二次答复时间,二次答复类别,二次答复文号'],
    ['再次答复日期,再次答复结果,再次答复文号'],
    ['补充答复日期,补充答复类别,补充答复文号'],
    ['补充复函日期,补充答复类别,补充复函文号'],
    ['答复日期（第二次）,答复类别（第二次）,答复文号（第二次）'],
  ])('under %s enters it behind the first', async (second) => {
    const list = await taken(
      `${head},${second}`,
      row('2026-05-01', 'B', '云建复1号', '2026-06-01', 'A类', '云建复9号'),
    );
    expect(list.answers).toEqual(['2026-05-01 B 云建复1号', '2026-06-01 A 云建复9号']);
    expect(list.said).toEqual([]);
  });

  it('under heads of two rows enters both answers', async () => {
    const list = await taken(
      '编号,标题,第一次答复,,第二次答复,',
      ',,日期,类别,日期,类别',
      `1,${title},2026-05-01,B,2026-06-01,A`,
      '2,关于丙的建议,2026-05-02,A,,',
    );
    expect(list.answers).toEqual(['2026-05-01 B —', '2026-06-01 A —']);
  });

  it('and of a third enters both, by day', async () => {
    const list = await taken(
      '编号,标题,答复日期,第三次答复日期,第三次答复类别,第二次答复日期,第二次答复类别',
      `1,${title},2026-05-01,2026-06-01,B,2026-07-01,A`,
    );
    expect(list.answers).toEqual(['2026-05-01 — —', '2026-06-01 B —', '2026-07-01 A —']);
  });

  it('and one cell that tells it all enters it', async () => {
    const list = await taken('编号,标题,答复日期,补充答复情况', `1,${title},2026-05-01,2026年6月1日，B类`);
    expect(list.answers).toEqual(['2026-05-01 — —', '2026-06-01 B —']);
  });

  it('says what it cannot enter, and keeps it as text', async () => {
    const list = async (...cells: string[]) =>
      (await take(empty, [`${head},第二次答复日期,第二次答复类别`, row('2026-05-01', 'B', '', ...cells)])).warnings.map(
        ({ message }) => message,
      );
    expect(await list('', 'A')).toEqual(['第 2 行“第二次答复类别”：“A”没有补充答复日期，按原文保留，该项未登记']);
    expect(await list('2026-04-01', 'A')).toEqual([
      '第 2 行“第二次答复日期”：“2026-04-01”早于首次答复，按原文保留，该项未登记',
    ]);
    const first = await take(empty, ['编号,标题,答复日期,第二次答复日期', `1,${title},,2026-06-01`]);
    expect(answers(first.ledger)).toEqual(['— — —']);
    expect(first.warnings.map(({ message }) => message)).toEqual([
      '第 2 行“第二次答复日期”：“2026-06-01”之前没有答复，按原文保留，该项未登记',
    ]);
    expect(await list('2026-06-31', 'A')).toEqual([
      '第 2 行“第二次答复日期”：没有“2026-06-31”这一天，按原文保留，该项未登记',
    ]);
    expect(await list('2026-06-01', '优')).toEqual([
      '第 2 行“第二次答复类别”：本机关没有设置答复类别“优”，按原文保留，该项未登记',
    ]);
  });

  it('gives the office its own columns back, with what was changed here', async () => {
    const lines = [
      `${head},第二次答复日期,第二次答复类别,第三次答复日期,第三次答复类别`,
      row('2026年5月1日', 'B类', '', '2026年6月1日', 'B类', '', ''),
    ];
    const { ledger } = await taken(...lines);
    const [one] = suggestionRows(ledger);
    if (!one) throw new Error('no suggestion');
    const round = one.rounds[0];
    const third = { on: '2026-07-01', answerClass: 'A', answerNumber: null, note: '' };
    const changed = {
      ...one,
      rounds: [{ ...round, followUps: [...(round?.followUps ?? []), third] }],
    } as SuggestionRecord;
    const [sheet] = outList({ ...ledger, suggestions: { [one.id]: changed } }, [changed], listDay);
    expect(sheet?.headings).not.toContain('补充答复');
    const cells = sheet?.rows[0]?.cells.slice(6, 10).map(({ value }) => value);
    expect(cells).toEqual([{ day: '2026-06-01' }, 'B类', { day: '2026-07-01' }, 'A']);
    const there = await takeList(empty, await exportBytes({ ...ledger, suggestions: { [one.id]: changed } }));
    expect(answers(there.ledger)).toEqual(['2026-05-01 B —', '2026-06-01 B —', '2026-07-01 A —']);
  });
});

describe('rows of a list that differ only in the answer', () => {
  const both = [row('2026-06-01', 'A', '云建复9号'), row('2026-05-01', 'B', '云建复1号')];

  it('are one suggestion with its answer and a later one, by day', async () => {
    const list = await taken(head, ...both);
    expect(list.answers).toEqual(['2026-05-01 B 云建复1号', '2026-06-01 A 云建复9号']);
    expect(list.said).toEqual(['第 3 行与第 2 行是同一件的两次答复，按日期先后登记为答复和补充答复']);
  });

  it('may leave everything else blank', async () => {
    const list = await taken(
      head,
      row('2026-05-01', 'B', ''),
      ',,,2026-06-01,A,',
      ',,,2026-07-01,A,',
      '2,关于丙的建议,,,,',
    );
    expect(list.answers).toEqual(['2026-05-01 B —', '2026-06-01 A —', '2026-07-01 A —']);
  });

  it('keep the notes of both', async () => {
    const list = await taken(`${head},备注`, row('2026-05-01', 'B', '', '一'), row('2026-06-01', 'A', '', '二'));
    expect(list.answers).toEqual(['2026-05-01 B —', '2026-06-01 A —']);
    expect(suggestionRows(list.ledger)[0]?.note).toBe('一\n二');
  });

  it.each([
    ['rating', '满意度', '不满意', '满意'],
    ['due date', '答复期限', '2026-05-10', '2026-06-10'],
    ['hand-over', '交办日期', '2026-03-01', '2026-05-10'],
    ['order to handle it again', '备注', '', '重新办理'],
  ])('but name another %s tell two handlings', async (_, heading, one, other) => {
    const lines = [`编号,标题,答复日期,${heading}`, `1,${title},2026-05-01,${one}`, `1,${title},2026-06-01,${other}`];
    const list = await taken(...lines);
    expect(suggestionRows(list.ledger).map(({ rounds }) => rounds.map(({ answeredOn }) => answeredOn))).toEqual([
      ['2026-05-01', '2026-06-01'],
    ]);
    expect(list.said).toContain('第 3 行是第 2 行同一件的再次答复，登记为再次办理，第一次答复不变');
  });

  it('but name another leading organ are the answers of each', async () => {
    const lines = ['编号,标题,答复日期,主办单位', `1,${title},2026-05-01,市教育局`, `1,${title},2026-06-01,市公安局`];
    const { ledger } = await take(empty, lines);
    const [one] = suggestionRows(ledger);
    const own = Object.entries(one?.rounds.at(-1)?.leadAnswers ?? {});
    expect(own.map(([id, { on }]) => `${ledger.organs[id]?.title} ${on}`).sort()).toEqual([
      '市公安局 2026-06-01',
      '市教育局 2026-05-01',
    ]);
    expect(one?.rounds.at(-1)?.answeredOn).toBe('2026-06-01');
    expect(one?.rounds.at(-1)?.followUps).toBeUndefined();
  });

  it('of which a third disagrees leave all answers as they are printed', async () => {
    const list = await take(empty, [head, ...both, `1,${title},市公安局,2026-08-01,A,`]);
    expect(answers(list.ledger)).toHaveLength(1);
    expect(suggestionRows(list.ledger)[0]?.cells.答复日期).toBe('2026-05-01；\n2026-06-01\n2026-08-01');
  });

  it('and tell the same answer again bring it once', async () => {
    const list = await taken(head, ...both, both[0] ?? '');
    expect(list.answers).toEqual(['2026-05-01 B 云建复1号', '2026-06-01 A 云建复9号']);
  });
});

describe('a row that tells two answers', () => {
  const both = [row('2026年5月1日', 'B类', ''), row('2026年6月1日', 'A类', '云建复9号')];

  it('keeps the cells of both, and goes out with the first and ours behind it', async () => {
    const { ledger } = await taken(head, ...both);
    const [one] = suggestionRows(ledger);
    expect(one?.cells).toMatchObject({ 答复日期: '2026年5月1日；\n2026年6月1日', 答复文号: '—；\n云建复9号' });
    const [sheet] = outList(ledger, suggestionRows(ledger), listDay);
    const cells = Object.fromEntries(
      sheet?.headings.map((heading, at) => [heading, sheet.rows[0]?.cells[at]?.value]) ?? [],
    );
    expect(cells).toMatchObject({
      答复日期: { day: '2026-05-01' },
      答复类别: 'B类',
      答复文号: '',
      补充答复: '2026-06-01 A 云建复9号',
    });
  });

  it('stays as it was told when another list that said otherwise is taken out of the workspace', async () => {
    const { ledger } = await taken(head, ...both);
    const [one] = suggestionRows(ledger);
    const other = await takeList(ledger, csvOf(`${head},第二次答复日期`, row('2026-05-01', 'B', '', '2026-06-20')), {
      name: '另册.csv',
    });
    const [next] = suggestionRows(other.ledger);
    if (!one || !next) throw new Error('no suggestion');
    const draft = draftOf(other.ledger);
    const left = withoutLists(draft, next, (list) => list !== one.list?.source);
    expect(left.rounds).toEqual(one.rounds);
  });

  it('whose first answer is put right in our own export keeps the second', async () => {
    const { ledger } = await taken(head, ...both);
    const ours = ['编号,标题,主办单位,答复日期,答复类别,答复文号,补充答复,办理次数（督办台）'];
    const next = await take(ledger, [...ours, `${row('2026-05-03', 'B类', '', '2026-06-01 A 云建复9号')},1`]);
    expect(next.rows[0]?.changes).toMatchObject([{ before: '2026-05-01', after: '2026-05-03' }]);
    expect(answers(next.ledger)).toEqual(['2026-05-03 B —', '2026-06-01 A 云建复9号']);
    expect(suggestionRows(next.ledger)[0]?.cells.答复日期).toBe('2026-05-03；\n2026年6月1日');
  });

  it('is not made of columns to tick, of which nobody knows which tick is whose', async () => {
    const list = await take(empty, [
      '编号,标题,答复日期,答复类别/A,答复类别/B',
      `1,${title},2026-05-01,,√`,
      `1,${title},2026-06-01,√,`,
    ]);
    expect(answers(list.ledger)).toHaveLength(1);
    expect(list.warnings.map(({ message }) => message)).toContain('第 3 行与第 2 行是同一件，未重复导入');
  });
});

describe('a later answer that a list says otherwise', () => {
  const lines = (day: string) => [`${head},第二次答复日期,第二次答复类别`, row('2026-05-01', 'B', '', day, 'A')];

  it('is shown as it was and as it is', async () => {
    const { ledger } = await taken(...lines('2026-06-01'));
    const next = await take(ledger, lines('2026-06-05'));
    expect(next.rows[0]?.changes).toEqual([
      { label: '补充答复', before: '2026-06-01 A', after: '2026-06-05 A', kept: false },
    ]);
    expect(answers(next.ledger)).toEqual(['2026-05-01 B —', '2026-06-05 A —']);
  });

  it('is shown so in our own export too', async () => {
    const ours = (answer: string) => [
      '编号,标题,答复日期,补充答复,办理次数（督办台）',
      `1,${title},2026-05-01,${answer},1`,
    ];
    const { ledger } = await take(empty, ours('2026-06-01 B；2026-07-01 A'));
    const next = await take(ledger, ours('2026-06-01 B'));
    expect(next.rows[0]?.changes).toMatchObject([
      { before: '2026-06-01 B；2026-07-01 A', after: '2026-06-01 B', kept: false },
    ]);
  });

  it('keeps a class that the office of another workspace does not have', async () => {
    const ours = ['编号,标题,答复日期,补充答复,办理次数（督办台）', `1,${title},2026-05-01,2026-06-01 特 — 一；二,1`];
    const unread = await take(empty, ours);
    expect(unread.warnings.map(({ message }) => message).join()).toContain('看不出是哪一天的补充答复');
    const told = await take(empty, [ours[0] ?? '', `1,${title},2026-05-01,2026-06-01 特 — 「一；二」,1`]);
    expect(suggestionRows(told.ledger)[0]?.rounds[0]?.followUps).toEqual([
      { on: '2026-06-01', answerClass: '特', answerNumber: null, note: '一；二' },
    ]);
  });

  it('leaves what a person recorded and is offered beside it', async () => {
    const { ledger } = await taken(...lines('2026-06-01'));
    const [one] = suggestionRows(ledger);
    if (!one) throw new Error('no suggestion');
    const suggestions = { [one.id]: { ...one, entered: ['rounds'] } };
    const next = await take({ ...ledger, suggestions }, lines('2026-06-05'));
    expect(answers(next.ledger)).toEqual(['2026-05-01 B —', '2026-06-01 A —']);
    expect(next.rows[0]?.changes).toMatchObject([{ before: '2026-06-01 A', after: '2026-06-05 A', kept: true }]);
    expect(suggestionRows(next.ledger)[0]?.offers).toMatchObject({
      answer: { followUps: [{ on: '2026-06-05', answerClass: 'A' }] },
    });
    const [offer] = offerRows(next.ledger);
    if (!offer) throw new Error('no offer');
    const words = offerWords((key, details) => message('zh-CN', key, details), offer);
    expect(words).toMatchObject({ now: '补充答复 2026-06-01 A', value: '补充答复 2026-06-05 A' });
    const adopted = adoptOffer(
      next.ledger,
      { collection: 'suggestions', id: one.id, field: 'answer', confirmed: [] },
      { today: listDay, by: '周文' },
    );
    expect(answers(applied(next.ledger, adopted))).toEqual(['2026-05-01 B —', '2026-06-05 A —']);
  });
});
