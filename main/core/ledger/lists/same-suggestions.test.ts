import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { imported, replyLetter, session, suggestionList } from '../testing/invented-imports.ts';
import { csvOf, exportBytes, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const name = '目录.csv';

function registered(
  ledger: Ledger,
  number: string,
  title: string,
  patch: { session?: string; who?: string } = {},
): Ledger {
  const facts = { number, title, session: patch.session ?? fifthSession, proposers: [patch.who ?? '王刚'] };
  return applied(
    ledger,
    addSuggestion(ledger, {
      ...facts,
      channel: /^闭/.test(number) ? 'between-sessions' : 'in-session',
      category: '交通',
      receivedOn: null,
    }).change,
  );
}

function handedOver(ledger: Ledger): Ledger {
  return suggestionRows(ledger).reduce((done, { id, convertedFrom }) => {
    if (convertedFrom !== null) return done;
    return applied(done, updateSuggestion(done, { id, lead: ['市交通运输局'], handedOverOn: '2026-02-10' }, now));
  }, ledger);
}

/** Records that a change touches. Deputies follow from the names of suggestions whenever something comes in. */
function changedRecords({ operations }: Change): string[] {
  return operations.filter(({ collection }) => collection !== 'deputies').map(({ id }) => id);
}

/** A session with a converted motion, and three suggestions that were registered by hand. */
function withConversion(): Ledger {
  const converted = imported(empty, session());
  const all = [
    ['012', '关于增设公交站点的建议', '王刚'],
    ['13', '关于加强校园周边管理的建议', '周立'],
    ['闭会1', '关于增加社区助餐点的建议', '孙立'],
  ] as const;
  return handedOver(
    all.reduce((ledger, [number, title, who]) => registered(ledger, number, title, { who }), converted),
  );
}

describe('a suggestion is the same thing wherever it comes from', () => {
  it('as an export of an earlier version has it, without a session: the converted one is neither doubled nor gone', async () => {
    const ledger = withConversion();
    const bytes = readFileSync(fileURLToPath(new URL('./fixtures/export-0.1.0.xlsx', import.meta.url)));
    const again = await takeList(ledger, new Uint8Array(bytes));
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: 4 });
    expect(changedRecords(again.change)).toEqual([]);
    const motion = Object.values(again.ledger.motions).find((one) => one.convertedTo !== null);
    expect(again.ledger.suggestions[motion?.convertedTo ?? '']?.convertedFrom).toBe(motion?.id);
  });

  it('as our own export has it, whatever its number, session and channel', async () => {
    const ledger = withConversion();
    const again = await takeList(ledger, await exportBytes(ledger));
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: 4 });
    expect(changedRecords(again.change)).toEqual([]);
  });

  it.each(['012', '12', '0012', '第012号', '０１２', '第12号建议'])('under the number %s', async (number) => {
    const ledger = registered(empty, '12', '关于增设公交站点的建议');
    const list = csvOf('编号,标题,主办单位', `${number},关于增设公交站点的建议,市交通运输局`);
    expect(await takeList(ledger, list, { name })).toMatchObject({ added: 0, asked: 0, changed: 1 });
  });

  it('and 闭会1 is another than 1', async () => {
    const ledger = registered(empty, '1', '关于增设公交站点的建议');
    const list = csvOf('编号,标题,主办单位', '闭会1,关于增设路灯的建议,市城管局');
    const again = await takeList(ledger, list, { name, session: fifthSession });
    expect(again).toMatchObject({ added: 1, asked: 0 });
    expect(suggestionRows(again.ledger).map(({ number, channel }) => [number, channel])).toEqual([
      ['1', 'in-session'],
      ['闭会1', 'between-sessions'],
    ]);
  });

  it('under another name of its session, in a title, a column or given by a person', async () => {
    const ledger = registered(empty, '12', '关于增设公交站点的建议');
    const row = '12,关于增设公交站点的建议,市交通运输局';
    const lists = [
      { bytes: csvOf('市九届人大五次会议代表建议目录', '编号,标题,主办单位', row), session: '' },
      { bytes: csvOf('编号,标题,主办单位,届次', `${row},九届五次会议`), session: '' },
      { bytes: csvOf('编号,标题,主办单位', row), session: '市九届人大五次会议' },
    ];
    for (const list of lists) {
      const again = await takeList(ledger, list.bytes, { name, session: list.session });
      expect(again).toMatchObject({ added: 0, asked: 0, changed: 1 });
      expect(suggestionRows(again.ledger)[0]?.session).toBe(fifthSession);
    }
  });

  it('and another one in another session, under the same number and title', async () => {
    const ledger = registered(empty, '12', '关于增设公交站点的建议');
    const list = csvOf(
      '云泽市第九届人民代表大会第四次会议代表建议目录',
      '编号,标题,主办单位',
      '12,关于增设公交站点的建议,市交通运输局',
    );
    expect(await takeList(ledger, list, { name })).toMatchObject({ added: 1, asked: 0 });
  });

  it('without a session where exactly one session has it under that number', async () => {
    const ledger = registered(registered(empty, '12', '关于甲的建议'), '12', '关于乙的建议', {
      session: '云泽市第九届人民代表大会第四次会议',
    });
    const list = csvOf('编号,标题,主办单位', '12,关于甲的建议,市教育局', '12,关于乙的建议,市民政局');
    expect(await takeList(ledger, list, { name })).toMatchObject({ added: 0, asked: 0, changed: 2 });
  });

  it('whichever of list and letter came first, and the letter of one session never answers another', () => {
    const letter = replyLetter();
    for (const paper of letter.reading.suggestions) paper.session = '市九届人大四次会议';
    const list = suggestionList();
    for (const row of list.reading.suggestions) row.session = fifthSession;
    const all = imported(empty, list, letter);
    expect(suggestionRows(all).map(({ session: of, status }) => [of, status])).toEqual([
      ['市九届人大四次会议', 'answered'],
      [fifthSession, 'handed-over'],
    ]);
  });

  it('when two letters tell of it and no list does', () => {
    const ledger = imported(empty, replyLetter(), replyLetter('999999999999'));
    expect(Object.values(ledger.suggestions)).toHaveLength(1);
  });
});

describe('what is nearly the same is asked', () => {
  const list = csvOf(
    '编号,标题,主办单位',
    '12,关于增设公交站牌的建议,市交通运输局',
    '15,关于加强校园周边管理的建议,市教育局',
  );
  const ledger = registered(registered(empty, '12', '关于增设公交站点的建议'), '13', '关于加强校园周边管理的建议');
  const told = { name, session: fifthSession };

  it('with both sides, and nothing is doubled or changed until somebody decides', async () => {
    const first = await takeList(ledger, list, told);
    expect(first).toMatchObject({ added: 0, changed: 0, asked: 2 });
    expect(suggestionRows(first.ledger)).toEqual(suggestionRows(ledger));
    const [number, title] = first.rows.map(({ question }) => question);
    expect(number?.candidates.map(({ reasons }) => reasons)).toEqual([['同一届次会议，编号相同，标题不同']]);
    expect(title?.candidates.map(({ reasons }) => reasons)).toEqual([['标题相同，编号不同']]);
    expect(number?.own).toContainEqual({ label: '标题', value: '关于增设公交站牌的建议' });
    expect(number?.candidates[0]?.side).toContainEqual({ label: '标题', value: '关于增设公交站点的建议' });
    expect(Object.values(first.ledger.identities)).toHaveLength(2);
  });

  it('once: the answer is kept, and the same list asks no more', async () => {
    const preview = await takeList(ledger, list, told);
    const [one, other] = preview.rows.map(({ question }) => question);
    const known = one?.candidates[0]?.record ?? '';
    const answers = new Map([
      [one?.id ?? '', known],
      [other?.id ?? '', null],
    ]);
    const decided = await takeList(ledger, list, { ...told, answers });
    expect(decided).toMatchObject({ added: 1, changed: 1, asked: 0 });
    expect(decided.ledger.suggestions[known]).toMatchObject({ number: '12', title: '关于增设公交站点的建议' });
    const again = await takeList(decided.ledger, list, told);
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: 2 });
  });

  it('where the same title comes without session and number, or fits in two sessions', async () => {
    const two = registered(registered(empty, '12', '关于甲的建议'), '12', '关于甲的建议', {
      session: '云泽市第九届人民代表大会第四次会议',
    });
    const bare = await takeList(
      registered(empty, '12', '关于甲的建议'),
      csvOf('标题,主办单位', '关于甲的建议,市教育局'),
      { name },
    );
    expect(bare).toMatchObject({ added: 0, asked: 1 });
    const both = await takeList(two, csvOf('编号,标题,主办单位', '12,关于甲的建议,市教育局'), { name });
    expect(both.rows[0]?.question?.candidates).toHaveLength(2);
  });

  it('when two of one list have the same title, no number and other deputies', async () => {
    const rows = csvOf('标题,领衔代表,主办单位', '关于甲的建议,王刚,市教育局', '关于甲的建议,周立,市民政局');
    expect(await takeList(empty, rows, told)).toMatchObject({ added: 1, asked: 1 });
  });
});

describe('another title under a number of the ledger, where the lists name no session', () => {
  const head = '编号,标题,主办单位,交办日期';
  const own = (day: string) => csvOf(head, `7,关于提升政务热线接通率的建议,市教育局,${day}`);
  const other = (day: string) => csvOf(head, `7,关于加强外卖骑手权益保障的建议,市公安局,${day}`);
  const titles = (ledger: Ledger) => suggestionRows(ledger).map(({ title }) => title);

  it('waits for a person where both are of one year, and both stay when they are two', async () => {
    const { ledger } = await takeList(empty, own('2026-03-20'), { name });
    const second = await takeList(ledger, other('2026-04-02'), { name: '补充.csv' });
    expect(second).toMatchObject({ added: 0, asked: 1 });
    expect(titles(second.ledger)).toHaveLength(1);
    const [question] = Object.values(second.ledger.identities);
    expect(question?.candidates.flatMap(({ reasons }) => reasons)).toEqual(['number-title-session-unknown']);
    const decided = applied(second.ledger, decideIdentity(second.ledger, { id: question?.id ?? '', same: null }, now));
    expect(titles(decided)).toHaveLength(2);
    const again = await takeList(decided, other('2026-04-02'), { name: '补充.csv' });
    expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
  });

  it('is another suggestion where the years of the hand-over or of the titles differ', async () => {
    const { ledger } = await takeList(empty, own('2025-03-20'), { name });
    const second = await takeList(ledger, other('2026-02-26'), { name: '补充.csv' });
    expect(second).toMatchObject({ added: 1, asked: 0, warnings: [] });
    const titled = csvOf('2026年代表建议交办目录', '编号,标题,主办单位', '7,关于加强外卖骑手权益保障的建议,市公安局');
    expect(await takeList(ledger, titled, { name: '目录二.csv' })).toMatchObject({ added: 1, asked: 0, warnings: [] });
  });

  it('is told where nothing says the year of one of them', async () => {
    const { ledger } = await takeList(empty, own('2025-03-20'), { name });
    const undated = csvOf('编号,标题,主办单位', '7,关于加强外卖骑手权益保障的建议,市公安局');
    const second = await takeList(ledger, undated, { name: '补充.csv' });
    expect(second).toMatchObject({ added: 1, asked: 0 });
    expect(second.warnings.map(({ message }) => message)).toEqual([
      '第 2 行的编号“7”与已登记的“关于提升政务热线接通率的建议”相同，标题不同，看不出是不是同一年的，按两件登记，请核对',
    ]);
  });
});
