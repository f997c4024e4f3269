import { describe, expect, it } from 'vitest';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldHandOver } from '#shared/messages/hand-over-words.ts';
import { examineSource } from '../../reading/read-source.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import type { HandOver } from './hand-over-letter.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { openHandOvers } from './open-hand-overs.ts';
import { opinionFile } from './opinion-rows.ts';
import { recordOpinionAct } from './record-opinion-act.ts';

const now = { today: '2026-11-22', by: '周文' };
const [first, second] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const opinionId = `${first}-d1`;

const opinion = (addressee = '市人民政府、市中级人民法院、市人民检察院') => `云泽市人民代表大会常务委员会
云人常审〔2026〕7号
关于渡口管理工作情况报告的审议意见
${addressee}：
2026年3月26日，市九届人大常委会第二十次会议听取和审议了渡口管理工作情况的报告。组成人员建议：
一、公布渡口名册。登记全部渡口。
二、更新老旧渡船。更新渡船12艘。
三、缩短审理周期。推行繁简分流。
四、强化法律监督。开展专项监督。
请认真研究处理，报告时限在交办函中分别明确。
云泽市人民代表大会常务委员会
2026年4月1日`;

const letter = (words: string, to = '市人民政府、市中级人民法院、市人民检察院') => `云泽市人大常委会办公室
云人常办函〔2026〕9号
关于交办渡口管理工作情况报告审议意见的函
${to}：
现将《关于渡口管理工作情况报告的审议意见》（云人常审〔2026〕7号）交你们研究处理，时限如下：
${words}
云泽市人大常委会办公室
2026年4月3日`;

const table = `| 承办机关 | 承办条目 | 征求意见稿送交时限 | 书面报告时限 |
| --- | --- | --- | --- |
| 市人民政府 | 1—2条 | 6月15日 | 2026年6月30日 |
| 市中级人民法院 | 第三条 | 2026.5.15 | 2026年5月29日前 |
| 市人民检察院 | 第四条 | 同上 | 交办后2个月 |`;

async function laid(...texts: (readonly [string, string])[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [id, text] of texts) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `${id}.txt`);
    ledger = applied(ledger, proposeRecords(ledger, inventedSource(id, { name: `${id}.txt` }), reading, papers));
  }
  return ledger;
}

const both = (words: string, to?: string, addressee?: string) =>
  laid([first, opinion(addressee)], [second, letter(words, to)]);

/** What was handed over by the letter: each organ with the days of draft and report. */
function handed(ledger: Ledger, more: Partial<HandOver> = {}) {
  const [open] = openHandOvers(ledger);
  const given = { on: open?.on ?? '', number: open?.number ?? '', lead: null, letter: `${second}-d1`, ...more };
  const after = applied(ledger, handOverOpinion(ledger, opinionId, given, now));
  return { after, days: daysOf(after) };
}

function daysOf(ledger: Ledger) {
  const record = ledger.opinions[opinionId];
  if (!record) return expect.fail('no opinion');
  return addresseesOf(ledger.organs, record).map((one) => [
    organTitle(ledger.organs, one.organ),
    one.draftDue?.date ?? null,
    one.due?.date ?? null,
  ]);
}

const each = [
  ['市人民政府', '2026-06-15', '2026-06-30'],
  ['市中级人民法院', '2026-05-15', '2026-05-29'],
  ['市人民检察院', '2026-05-15', '2026-06-03'],
];

describe('a letter of hand-over that gives each organ days of its own', () => {
  it.each([
    ['behind the opinion', [first, second]],
    ['before it', [second, first]],
  ])('is no opinion, and lays its days before a person when it comes %s', async (_, order) => {
    const texts = { [first]: opinion(), [second]: letter(table) };
    const ledger = await laid(...order.map((id) => [id, texts[id] ?? ''] as const));
    expect(Object.keys(ledger.opinions)).toEqual([opinionId]);
    expect(ledger.opinions[opinionId]).toMatchObject({ handedOverOn: null, due: null });
    const [open] = openHandOvers(ledger);
    expect(open).toMatchObject({ opinion: opinionId, on: '2026-04-03', isRegistered: false });
    expect(open && tell('zh-CN', toldHandOver(open))).toContain('写明期限 6 项，尚未登记交办');
    expect(open?.limits.map(({ organs, duty, points }) => [organs?.[0], duty, points])).toEqual([
      ['市人民政府', 'draft', [1, 2]],
      ['市人民政府', 'written-report', [1, 2]],
      ['市中级人民法院', 'draft', [3]],
      ['市中级人民法院', 'written-report', [3]],
      ['市人民检察院', 'draft', [4]],
      ['市人民检察院', 'written-report', [4]],
    ]);
  });

  it('gives each organ its days as first ones with their line, and each point those of its organ', async () => {
    const { after, days } = handed(await both(table));
    expect(days).toEqual(each);
    const record = after.opinions[opinionId];
    expect(record).toMatchObject({ handedOverOn: '2026-04-03', handOverNumber: '云人常办函〔2026〕9号' });
    for (const due of [record?.due, record?.draftDue, ...(record?.alsoTo ?? []).map((one) => one.due)]) {
      expect(due).toMatchObject({ changes: [], because: { by: 'paper', citation: { document: `${second}-d1` } } });
    }
    expect(Object.values(after.points).map(({ due }) => due?.date)).toEqual([
      '2026-06-30',
      '2026-06-30',
      '2026-05-29',
      '2026-06-03',
    ]);
    expect(openHandOvers(after)).toEqual([]);
  });

  it.each([
    [
      'items of organs',
      `（一）市人民政府：征求意见稿6月15日前送市人大常委会农工委，书面报告6月30日前报市人大常委会；
（二）市中级人民法院：征求意见稿于5月15日前送交；书面报告于5月29日前提出；
（三）市人民检察院：征求意见稿5月15日前，书面报告6月3日前。`,
    ],
    [
      'clauses with points by number',
      `第一至二条由市人民政府办理，于6月15日前将研究处理情况送市人大常委会农工委征求意见，6月30日前提出书面报告；第三条由市中级人民法院承办，于5月15日前送农工委征求意见，5月29日前提出书面报告。
4条由市人民检察院负责，5月15日前送农工委征求意见；6月3日前提出书面报告。`.replace('4条', '第四条'),
    ],
    [
      'a row for each thing that is sent, with 同上 for the cell above',
      `| 承办单位 | 报送材料 | 报送时限 |
| --- | --- | --- |
| 市人民政府 | 征求意见稿 | 2026年6月15日 |
| 同上 | 书面报告 | 2026年6月30日 |
| 市中级人民法院 | 征求意见稿 | 2026年5月15日 |
| 同上 | 书面报告 | 2026年5月29日 |
| 市人民检察院 | 征求意见稿 | 2026年5月15日 |
| 〃 | 研究处理情况报告 | 2026年6月3日 |`,
    ],
    [
      'a column for each organ',
      `| 报送材料 | 市人民政府 | 市中级人民法院 | 市人民检察院 |
| --- | --- | --- | --- |
| 征求意见稿 | 2026年6月15日 | 2026年5月15日 | 2026年5月15日 |
| 正式报告 | 2026年6月30日 | 2026年5月29日 | 2026年6月3日 |`,
    ],
  ])('may say them in %s', async (_, words) => {
    const ledger = await both(words);
    expect(Object.keys(ledger.opinions)).toEqual([opinionId]);
    expect(handed(ledger).days).toEqual(each);
  });

  it.each([
    [
      'a clause behind the title',
      '《关于渡口管理工作情况报告的审议意见》（云人常审〔2026〕7号）经主任会议通过，现交你们研究处理。各承办单位的报告按下表规定的日数报送：',
    ],
    [
      'no word of limits',
      '现将《关于渡口管理工作情况报告的审议意见》（云人常审〔2026〕7号）交你们，请按下表规定的日数（计算自交办之日）书面报告。',
    ],
    ['the office of an organ greeted, and commas between them', null],
  ])('takes the days of a table of lengths behind %s', async (_, opening) => {
    const to = opening === null ? '市人民政府办公室，市中级人民法院，市人民检察院' : undefined;
    const lengths = `| 承办单位 | 正式报告日数 |
| --- | --- |
| 市人民政府 | 90日 |
| 市中级人民法院 | 60 |
| 市人民检察院 | 40日 |`;
    const text = letter(lengths, to).replace(/^现将.*$/m, (line) => opening ?? line);
    const ledger = await laid([first, opinion()], [second, text]);
    expect(handed(ledger).days.map(([organ, , due]) => [organ, due])).toEqual([
      ['市人民政府', '2026-07-02'],
      ['市中级人民法院', '2026-06-02'],
      ['市人民检察院', '2026-05-13'],
    ]);
  });

  it('reads a table of no more than organs and numbers of days as that of the report', async () => {
    const ledger = await both('| 单位 | 天数（自交办之日起） |\n| 市人民政府 | 90 |\n| 市中级人民法院 | 60 |');
    expect(ledger.documents[`${second}-d1`]?.covering?.limits).toMatchObject([
      { duty: 'written-report', organs: ['市人民政府'], count: { count: 90, unit: 'day' } },
      { duty: 'written-report', organs: ['市中级人民法院'], count: { count: 60, unit: 'day' } },
    ]);
  });

  describe('where nobody names the organs', () => {
    const alone = async (addressee?: string) => {
      const ledger = await laid([first, opinion(addressee)]);
      const given = { on: '2026-04-03', number: '', lead: null };
      return {
        ledger,
        hand: (more = {}) => applied(ledger, handOverOpinion(ledger, opinionId, { ...given, ...more }, now)),
      };
    };
    const namesOf = (ledger: Ledger) => daysOf(ledger).map(([organ]) => organ);

    it.each([
      ['市人民政府、市中级人民法院、市人民检察院', ['市人民政府', '市中级人民法院', '市人民检察院']],
      ['市人民政府，市人民检察院', ['市人民政府', '市人民检察院']],
      ['市人民政府及有关部门、市人民检察院', ['市人民政府', '市人民检察院']],
      ['市人民政府、各县（市、区）人大常委会', ['市人民政府']],
      ['市人民政府', ['市人民政府']],
    ])('goes to all that the paper addresses: %s', async (addressee, names) => {
      const { ledger, hand } = await alone(addressee);
      expect(opinionFile(ledger, opinionId).addressed?.length ?? 1).toBe(names.length);
      expect(namesOf(hand())).toEqual(names);
      expect(opinionFile(hand(), opinionId).addressed).toBeUndefined();
    });

    it('goes to the one that a person names, and stays there', async () => {
      const { hand } = await alone();
      const after = hand({ lead: '市人民政府' });
      expect(namesOf(after)).toEqual(['市人民政府']);
      const again = handOverOpinion(after, opinionId, { on: '2026-04-03', number: '9', lead: null }, now);
      expect(namesOf(applied(after, again))).toEqual(['市人民政府']);
    });
  });

  it('may ask for a plan as well, which its organ owes until it is received', async () => {
    const words = `（一）市人民政府：实施方案5月10日前报送，书面报告6月30日前报市人大常委会；
（二）市中级人民法院：书面报告于5月29日前提出。`;
    const { after } = handed(await both(words));
    const plans = (ledger: Ledger) =>
      dutiesOfRecord(ledger, 'opinions', opinionId)
        .filter(({ kind }) => kind === 'plan')
        .map(({ organs, due, state, metOn }) => [
          organTitle(ledger.organs, organs[0] ?? null),
          due?.date,
          state,
          metOn,
        ]);
    expect(plans(after)).toEqual([['市人民政府', '2026-05-10', 'open', null]]);
    const act = { id: opinionId, act: 'plan-received', on: '2026-05-08', number: '', note: '' } as const;
    expect(() => recordOpinionAct(after, act, now)).toThrow(/report-of-whom/);
    const organ = after.opinions[opinionId]?.lead ?? '';
    const received = applied(after, recordOpinionAct(after, { ...act, organ }, now));
    expect(plans(received)).toEqual([['市人民政府', '2026-05-10', 'met', '2026-05-08']]);
    expect(received.opinions[opinionId]?.stage).toBe('plan-received');
  });

  it('gives all of them the one day that it names', async () => {
    const words = '请于6月15日前送市人大常委会农工委征求意见，于6月30日前向市人大常委会提出书面报告。';
    const { days } = handed(await both(words));
    expect(days).toEqual(each.map(([organ]) => [organ, '2026-06-15', '2026-06-30']));
  });

  it('leaves out what the person leaves out, which the rules count then', async () => {
    const leaveOut = [{ organ: '市中级人民法院', duty: 'written-report' as const }];
    const { after } = handed(await both(table), { leaveOut });
    const [court] = after.opinions[opinionId]?.alsoTo ?? [];
    expect([court?.draftDue?.because.by, court?.due?.because.by]).toEqual(['paper', 'rule']);
    const unknown = [{ organ: '市教育局', duty: 'draft' as const }];
    const ledger = await both(table);
    expect(() => handed(ledger, { leaveOut: unknown })).toThrow(/bad-input/);
    expect(() => handed(ledger, { letter: opinionId })).toThrow(/bad-input/);
  });

  it('asks where it gives days to an organ that does not get the opinion', async () => {
    const more = `${table}\n| 市教育局 | 第二条 | 6月1日 | 6月10日 |`;
    const ledger = await both(more);
    expect(() => handed(ledger)).toThrow(/limit-of-another/);
    expect(handed(ledger, { confirmed: ['limit-of-another'] }).days).toEqual(each);
    const court = await both(table, '市人民政府', '市人民政府');
    expect(() => handed(court)).toThrow(/limit-of-another/);
  });

  it('asks about a day that no calendar has', async () => {
    const ledger = await both(table.replace('2026年6月30日', '2026年6月31日'));
    expect(() => handed(ledger)).toThrow(/limit-no-such-day/);
  });

  it('goes to the organs that it greets; the office of one stands for it', async () => {
    const words = '请于6月30日前向市人大常委会提出书面报告。';
    const office = handed(await both(words, '市人民政府办公室', '市人民政府'));
    expect(office.days.map(([organ, , due]) => [organ, due])).toEqual([['市人民政府', '2026-06-30']]);
    const bureaus =
      '第一至二条由市水务局办理，于6月30日前提出书面报告；第三条由市教育局办理，于7月15日前提出书面报告。';
    const two = handed(await both(bureaus, '市水务局、市教育局', '市人民政府'));
    expect(two.days.map(([organ, , due]) => [organ, due])).toEqual([
      ['市水务局', '2026-06-30'],
      ['市教育局', '2026-07-15'],
    ]);
  });

  it('gives the points of one organ days of their own, and its report the last of them', async () => {
    const words = `| 承办机关 | 承办条目 | 书面报告时限 |
| --- | --- | --- |
| 市人民政府 | 第一条 | 2026年6月30日 |
| 市人民政府 | 第二条至第四条 | 2026年9月30日 |`;
    const { after, days } = handed(await both(words, '市人民政府', '市人民政府'));
    expect(days.map(([, , due]) => due)).toEqual(['2026-09-30']);
    expect(Object.values(after.points).map(({ due }) => due?.date)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-09-30',
      '2026-09-30',
    ]);
  });

  it('that comes when the hand-over is registered is asked about for its days alone, and leaves what a person set', async () => {
    const alone = await laid([first, opinion()]);
    const leads = ['市人民政府', '市中级人民法院', '市人民检察院'];
    const given = { on: '2026-04-03', number: '', lead: null, leads };
    const registered = applied(alone, handOverOpinion(alone, opinionId, given, now));
    const { reading, papers } = await examineSource(new TextEncoder().encode(letter(table)), 'b.txt');
    const ledger = applied(registered, proposeRecords(registered, inventedSource(second), reading, papers));
    expect(openHandOvers(ledger)).toMatchObject([{ isRegistered: true, limits: { length: 6 } }]);
    expect(handed(ledger).days).toEqual(each);
    expect(openHandOvers(handed(ledger).after)).toEqual([]);
    const typed = applied(
      alone,
      handOverOpinion(alone, opinionId, { ...given, due: '2026-07-31', confirmed: ['later-than-rule'] }, now),
    );
    const late = applied(typed, proposeRecords(typed, inventedSource(second), reading, papers));
    expect(handed(late).days.map(([, , due]) => due)).toEqual(['2026-07-31', '2026-07-31', '2026-07-31']);
  });
});
