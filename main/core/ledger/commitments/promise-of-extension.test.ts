import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { openExtensions } from '../opinions/open-extensions.ts';
import { deskItems } from '../status/desk-items.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withText } from '../testing/ledger-of-texts.ts';
import { promisedRows } from './promised-rows.ts';

const now = { today: '2026-11-22', by: '周文' };

const opinion = `云泽市人民代表大会常务委员会
关于全市渡口管理情况报告的审议意见
市人民政府：
组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。分批换下木质渡船。
请于2026年9月4日前将研究处理情况书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年6月5日`;

const report = `云政〔2026〕61号
云泽市人民政府关于渡口管理审议意见研究处理情况的报告
市人大常委会：
现将渡口管理情况审议意见的研究处理情况报告如下：
一、关于登记渡口。市交通运输局2026年12月15日前建成渡口视频监控系统。
二、关于更新渡船。市交通运输局2026年10月20日前完成18艘木质渡船更新。
云泽市人民政府
2026年8月28日`;

const reply = `云泽市水务局
云水函〔2026〕22号
对市九届人大五次会议第33号建议的答复
李芸代表：
您提出的关于疏浚沙河河道的建议收悉。
我局将于2026年10月31日前疏浚沙河下游河道9公里。
云泽市水务局
2026年5月18日`;

/** A letter of an office to the office of the congress. */
const letter = (title: string, words: string, day: string) => `云泽市人民政府办公室
云政办函〔2026〕88号
${title}
市人大常委会办公室：
${words}
云泽市人民政府办公室
${day}`;

const asking = letter(
  '关于延期更新木质渡船的函',
  '渡口管理审议意见研究处理情况的报告（云政〔2026〕61号）中承诺的18艘木质渡船更新，因船厂交货推迟，恳请延期至2026年12月20日完成。',
  '2026年10月12日',
);
const granting = `云泽市人大常委会办公室
云人办函〔2026〕77号
关于同意木质渡船更新延期的复函
市人民政府办公室：
云政办函〔2026〕88号收悉。经主任会议研究，同意18艘木质渡船更新的完成时限由2026年10月20日延至2026年12月20日。
云泽市人大常委会办公室
2026年10月15日`;

async function withLetters(...letters: string[]): Promise<Ledger> {
  const list = csvOf('编号,标题,主办单位,交办日期', '第33号,关于疏浚沙河河道的建议,市水务局,2026-03-02');
  const listed = await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession });
  let ledger = await withText(listed.ledger, 'aaaaaaaaaaaa', opinion);
  const [id = ''] = Object.keys(ledger.opinions);
  ledger = applied(ledger, handOverOpinion(ledger, id, { on: '2026-06-08', number: '', lead: '市人民政府' }, now));
  ledger = await withText(ledger, 'bbbbbbbbbbbb', reply);
  ledger = await withText(ledger, 'cccccccccccc', report);
  for (const [at, words] of letters.entries()) ledger = await withText(ledger, `${at + 3}`.repeat(12), words);
  return ledger;
}

const waiting = (ledger: Ledger) =>
  promisedRows(ledger).flatMap(({ title, extensions = [] }) => extensions.map(({ is, to }) => `${title} ${is} ${to}`));
const boats = '市交通运输局2026年10月20日前完成18艘木质渡船更新';

describe('letters on more time for a promise', () => {
  it('wait to be registered for the promise of the report that they name, and for no opinion', async () => {
    const ledger = await withLetters(asking, granting);
    expect(waiting(ledger)).toEqual([`${boats} asked 2026-12-20`, `${boats} granted 2026-12-20`]);
    expect(openExtensions(ledger)).toEqual([]);
    expect(promisedRows(ledger).find(({ title }) => title === boats)).toMatchObject({
      due: '2026-10-20',
      extensions: [
        { on: '2026-10-12', number: '云政办函〔2026〕88号', reason: '船厂交货推迟' },
        { on: '2026-10-15', number: '云人办函〔2026〕77号' },
      ],
    });
    const told = deskItems(ledger, now.today, 30).filter(({ id }) => id.includes('extension'));
    expect(told.map(({ because }) => tell('zh-CN', because))).toEqual([
      expect.stringContaining('请求延至 2026-12-20'),
      expect.stringContaining('同意延至 2026-12-20'),
    ]);
  });

  it('make no promise of their own', async () => {
    expect(promisedRows(await withLetters(asking, granting))).toHaveLength(promisedRows(await withLetters()).length);
  });

  it('wait no longer once the extension is registered', async () => {
    const ledger = await withLetters(asking, granting);
    const id = promisedRows(ledger).find(({ title }) => title === boats)?.id ?? '';
    const why = { reason: '船厂交货推迟', allowedBy: '主任会议', letter: '云人办函〔2026〕77号' };
    const input = { collection: 'commitments', id, which: 'promise', kind: 'extension', to: '2026-12-20' } as const;
    const registered = applied(ledger, changeDue(ledger, { ...input, ...why, on: '2026-10-15' }, now));
    expect(waiting(registered)).toEqual([]);
    expect(deskItems(registered, now.today, 30).filter(({ id: own }) => own.includes('extension'))).toEqual([]);
  });

  it('are known by the number of the suggestion whose answer promises one thing', async () => {
    const words = '我局在第33号建议答复中承诺的事项，因汛期施工受阻，恳请延期至2026年12月31日兑现。';
    const ledger = await withLetters(letter('关于延期兑现第33号建议答复承诺的函', words, '2026年10月19日'));
    expect(waiting(ledger)).toEqual([expect.stringMatching(/沙河下游河道9公里.* asked 2026-12-31$/)]);
  });

  it.each([
    [
      'the report itself',
      '关于延期报送渡口管理审议意见研究处理情况报告的函',
      '因渡船招标尚未完成，恳请延期至2026年9月30日前报送渡口管理审议意见研究处理情况报告。',
    ],
    ['what nobody promised', '关于延期建设候船亭的函', '因征地未完成，恳请延期至2026年12月31日完成候船亭建设。'],
    [
      'another suggestion',
      '关于延期兑现第34号建议答复承诺的函',
      '因汛期施工受阻，恳请延期至2026年12月31日兑现第34号建议答复的承诺。',
    ],
  ])('on %s are laid to none', async (_, title, words) => {
    expect(waiting(await withLetters(letter(title, words, '2026年8月30日')))).toEqual([]);
  });
});
