import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { adoptOffers } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { openHandOvers } from '../opinions/open-hand-overs.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withText } from '../testing/ledger-of-texts.ts';
import { withdrawSource } from '../withdraw-source.ts';

const now = { today: '2026-06-20', by: '周文' };
const [first, second] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];

const opinion = (matter = '渡口管理工作', meeting = '二十') => `关于全市${matter}情况报告的审议意见
（2026年5月28日云泽市第九届人民代表大会常务委员会第${meeting}次会议）
云泽市第九届人大常委会第${meeting}次会议听取和审议了《关于全市${matter}情况的报告》。组成人员建议：
一、公布渡口名册。2026年9月30日前登记全部渡口。
二、更新老旧渡船。更新渡船12艘。
三、落实管护经费。安排专项经费。
请市人民政府研究处理以上意见。承办单位和报告时限另函告知。`;

const rows = (...headings: string[]) => [
  '| 序号 | 审议意见 | 主办单位 | 协办单位 | 完成时限 |',
  ...headings.map((one, at) => `| ${at + 1} | ${one} | 市交通运输局 | 市财政局 | 2026年${at + 9}月30日 |`),
];
const headings = ['公布渡口名册', '更新老旧渡船', '落实管护经费'];

const letter = (table: string[], { title = '渡口管理工作情况报告', meeting = '二十', of = '渡口管理工作' } = {}) =>
  `云泽市人大常委会办公室
云人常办函〔2026〕9号
关于交办全市${title}审议意见的函
市人民政府：
2026年5月28日，云泽市第九届人大常委会第${meeting}次会议听取和审议了《关于全市${of}情况的报告》，形成审议意见3条。现予交办，请认真研究处理。
一、请按照任务分解表（附件）组织主办、协办单位逐条办理。
二、请于2026年8月20日前将研究处理情况送市人大农业与农村委员会征求意见，修改后于2026年9月8日前向市人大常委会提出书面报告。
三、书面报告请逐条说明措施。
附件：审议意见任务分解表
云泽市人大常委会办公室
2026年6月6日
附件
审议意见任务分解表
${table.join('\n')}`;

async function laid(...texts: [string, string][]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [id, text] of texts) ledger = await withText(ledger, id, text);
  return ledger;
}

const followed = (ledger: Ledger) => Object.values(ledger.opinions).filter((one) => one.sameAs === null);
const inForce = (ledger: Ledger) => Object.values(ledger.points).filter((one) => one.state !== 'withdrawn');
const questions = (ledger: Ledger) => Object.values(ledger.identities).filter((one) => one.decision === null);

describe('a letter that hands over an opinion with a table of its points', () => {
  it.each([
    ['behind the opinion', [first, second]],
    ['before it', [second, first]],
  ])('is no second opinion, whether it comes in %s', async (_, [one = '', other = '']) => {
    const ledger = await laid([one, opinion()], [other, letter(rows(...headings))]);
    const last = one === first ? ledger : await laid([other, letter(rows(...headings))], [one, opinion()]);
    for (const each of [ledger, last]) {
      expect(followed(each).map(({ id }) => id)).toEqual([`${one}-d1`]);
      expect(inForce(each).map(({ opinion: of }) => of)).toEqual(Array(3).fill(`${one}-d1`));
      expect(questions(each)).toEqual([]);
      expect(each.documents[`${other}-d1`]).toMatchObject({ kind: 'letter', date: '2026-06-06' });
      expect(openHandOvers(each)).toMatchObject([{ opinion: `${one}-d1`, document: `${other}-d1`, on: '2026-06-06' }]);
    }
  });

  it('lays its organs and days beside the points, and its limits beside the opinion; adopted, they have the letter for their source', async () => {
    const ledger = await laid([first, opinion()], [second, letter(rows(...headings))]);
    const offers = offerRows(ledger);
    expect(offers.map(({ record, field }) => `${record} ${field}`)).toEqual(
      expect.arrayContaining([
        `${first}-d1 printed-limits`,
        ...[1, 2, 3].flatMap((at) => [`${first}-d1-p${at} printed-lead`, `${first}-d1-p${at} printed-support`]),
        ...[2, 3].map((at) => `${first}-d1-p${at} printed-limit`),
      ]),
    );
    expect(offers.filter(({ field }) => field === 'printed-passage' || field.startsWith('added.'))).toEqual([]);
    expect(offers.map(({ record, field }) => `${record} ${field}`)).not.toContain(`${first}-d1-p1 printed-limit`);
    const places = offers.map(({ collection, record, field }) => ({ collection, id: record, field }));
    const adopted = applied(ledger, adoptOffers(ledger, { offers: places }, now));
    expect(adopted.points[`${first}-d1-p2`]?.limit).toMatchObject({
      date: '2026-10-30',
      because: { by: 'paper', citation: { document: `${second}-d1` } },
    });
    expect(organTitle(adopted.organs, adopted.points[`${first}-d1-p2`]?.lead ?? '')).toContain('交通运输局');
    expect(adopted.opinions[`${first}-d1`]?.limits.map(({ duty, day }) => [duty, day])).toEqual([
      ['draft', '2026-08-20'],
      ['written-report', '2026-09-08'],
    ]);
    expect(offerRows(await withText(adopted, second, letter(rows(...headings))))).toEqual([]);
  });

  it('stands beside an opinion that was confirmed and has its words untouched, and gives way with its source', async () => {
    const read = await laid([first, opinion()]);
    const confirmed = applied(read, confirmOpinion(read, `${first}-d1`));
    const both = await withText(confirmed, second, letter(rows(...headings)));
    expect(followed(both)).toHaveLength(1);
    expect(both.points[`${first}-d1-p2`]?.citation).toEqual(read.points[`${first}-d1-p2`]?.citation);
    const without = applied(both, withdrawSource(both, second));
    expect([followed(without).length, offerRows(without)]).toEqual([1, []]);
  });

  it('is the opinion as long as there is no other, and takes the opinion in that comes when somebody has worked on it', async () => {
    const alone = await laid([second, letter(rows(...headings))]);
    expect(inForce(alone)).toHaveLength(3);
    const worked = applied(alone, confirmOpinion(alone, `${second}-d1`));
    const both = await withText(worked, first, opinion());
    expect(followed(both).map(({ id }) => id)).toEqual([`${second}-d1`]);
    expect(inForce(both)).toHaveLength(3);
  });

  it('is asked about where its rows are not the points one by one, and follows the answer', async () => {
    const ledger = await laid(
      [first, opinion()],
      [second, letter(rows('公布渡口名册', '更新老旧渡船', '加强夜间巡查'))],
    );
    const [question] = questions(ledger);
    expect(question).toMatchObject({
      key: `${second}-d1`,
      candidates: [{ record: `${first}-d1`, reasons: ['tasks-alike'] }],
    });
    const id = question?.id ?? '';
    expect(followed(applied(ledger, decideIdentity(ledger, { id, same: `${first}-d1` }, now)))).toHaveLength(1);
    const apart = applied(ledger, decideIdentity(ledger, { id, same: null }, now));
    expect([followed(apart).length, questions(apart)]).toEqual([2, []]);
  });

  it('is one of its own where it names another meeting or other points', async () => {
    const other = await laid([first, opinion()], [second, letter(rows(...headings), { meeting: '十九' })]);
    expect(followed(other)).toHaveLength(2);
    const points = await laid([first, opinion()], [second, letter(rows('修缮校舍', '增聘教师', '开放操场'))]);
    expect([followed(points).length, questions(points)]).toEqual([2, []]);
  });

  it('means the one of two opinions of a meeting whose points it has', async () => {
    const schools = opinion('学校建设工作').replace('公布渡口名册', '修缮校舍').replace('更新老旧渡船', '增聘教师');
    const ledger = await laid([first, opinion()], ['cccccccccccc', schools], [second, letter(rows(...headings))]);
    expect(
      followed(ledger)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([`${first}-d1`, 'cccccccccccc-d1']);
    expect(ledger.opinions[`${second}-d1`]?.sameAs).toBe(`${first}-d1`);
  });

  it('is laid to the opinion as well where an earlier reader had not seen what the letter is', async () => {
    const ledger = await laid([second, letter(rows(...headings))], [first, opinion()]);
    const { covering: _, ...before } = ledger.documents[`${second}-d1`] ?? expect.fail('no letter');
    const old = { ...ledger, documents: { ...ledger.documents, [`${second}-d1`]: before } };
    const again = await withText(old, second, letter(rows(...headings)));
    expect(again.documents[`${second}-d1`]?.covering).toBeDefined();
    expect(followed(again).map(({ id }) => id)).toEqual([`${first}-d1`]);
  });
});
