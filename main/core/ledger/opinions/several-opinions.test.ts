import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { feedbackOf, measuresOf } from '../ledger-index.ts';
import { deskItems } from '../status/desk-items.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withText } from '../testing/ledger-of-texts.ts';
import { attachFeedback } from './attach-feedback.ts';
import { handOverOpinion } from './hand-over-opinion.ts';

const [ferries, canteens, paper] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'];
const [first, second] = [`${ferries}-d1`, `${canteens}-d1`];
const now = { today: '2026-11-20', by: '周文' };

const opinion = (title: string, points: string[], day: string) => `云泽市人大常委会
${title}
市人民政府：
2026年3月27日，云泽市第九届人大常委会第三十一次会议听取了有关情况。组成人员建议：
${points.map((one, at) => `${'一二三四五'[at]}、${one}`).join('\n')}
请市人民政府研究处理，并于${day}前将研究处理情况书面报告市人大常委会。
云泽市人大常委会
2026年4月3日`;

const onFerries = opinion(
  '关于检查《云泽市渡口管理条例》实施情况报告的审议意见',
  ['公布渡口名册。登记全部渡口。', '更新老旧渡船。更新渡船12艘。'],
  '2026年7月3日',
);
const onCanteens = opinion(
  '关于学校食堂工作专题询问的意见',
  ['公开食堂食谱。每周公开。', '培训食堂人员。培训300人次。'],
  '2026年6月30日',
);

const both = `云泽市人民政府
关于渡口管理条例执法检查审议意见和学校食堂专题询问意见研究处理情况的报告
市人大常委会：
现将两件意见的研究处理情况报告如下。
第一部分　执法检查审议意见研究处理情况
一、关于公布渡口名册。市交通运输局登记渡口18处。
二、关于更新老旧渡船。更新渡船12艘。
第二部分　专题询问意见研究处理情况
（一）关于公开食堂食谱。市教育局每周公开食谱。
（二）关于培训食堂人员。培训食堂人员310人次。
云泽市人民政府
2026年7月1日`;

const supplement = `云泽市人民政府
关于有关意见研究处理情况的补充报告
市人大常委会：
现补充报告如下。
一、执法检查审议意见第二条。8月20日，市交通运输局更新渡船2艘。
二、专题询问意见第（一）条。8月25日，市教育局公开食谱40期。
云泽市人民政府
2026年9月4日`;

const whole = `云泽市人民政府
关于有关意见研究处理情况的报告
市人大常委会：
现将研究处理情况报告如下。
一、登记渡口18处，更新渡船12艘。
二、每周公开食谱，培训食堂人员310人次。
云泽市人民政府
2026年7月1日`;

async function handedOver(text = both): Promise<Ledger> {
  let ledger = await withText(await withText(inventedEmptyLedger(), ferries, onFerries), canteens, onCanteens);
  for (const id of [first, second]) {
    ledger = applied(ledger, handOverOpinion(ledger, id, { on: '2026-04-03', number: '', lead: '市人民政府' }, now));
  }
  return withText(ledger, paper, text);
}

const attach = (ledger: Ledger, said: Partial<Parameters<typeof attachFeedback>[1]>) =>
  applied(ledger, attachFeedback(ledger, { id: `${paper}-d1`, confirmed: [], ...said }, now));
const toBoth = (ledger: Ledger, receivedOn = '2026-07-01') =>
  attach(ledger, { opinion: first, alsoOpinions: [second], version: 'formal', receivedOn });

const measures = (ledger: Ledger, of: string) =>
  feedbackOf(ledger, of).flatMap(({ id }) =>
    measuresOf(ledger, id).map(({ citation }) => citation.quote.split('。')[0]),
  );
const written = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'written-report')
    .map(({ record, due, metOn }) => [record, due?.date, metOn]);

describe('a report that answers several opinions', () => {
  it('is the report of each, with the part that names it, by the due date of each', async () => {
    const ledger = toBoth(await handedOver());
    expect(measures(ledger, first)).toEqual(['一、关于公布渡口名册', '二、关于更新老旧渡船']);
    expect(measures(ledger, second)).toEqual(['（一）关于公开食堂食谱', '（二）关于培训食堂人员']);
    expect(Object.values(ledger.measures).filter(({ citation }) => citation.quote.includes('部分'))).toEqual([]);
    expect(written(ledger)).toEqual([
      [first, '2026-07-03', '2026-07-01'],
      [second, '2026-06-30', '2026-07-01'],
    ]);
    expect(Object.values(ledger.feedback).map(({ id, besides }) => [id, besides])).toEqual([
      [`${paper}-d1`, undefined],
      [`${paper}-d1~2`, `${paper}-d1`],
    ]);
  });

  it('stays so when it is read anew, and when the same is said again', async () => {
    const ledger = toBoth(await handedOver());
    for (const again of [
      await withText(ledger, paper, both),
      toBoth(ledger),
      await withText(toBoth(ledger), paper, both),
    ]) {
      expect(again.feedback).toEqual(ledger.feedback);
      expect(again.measures).toEqual(ledger.measures);
    }
  });

  it('is all of it for each where no part names one, with days of its own for each', async () => {
    const ledger = toBoth(await handedOver(whole));
    expect(measures(ledger, first)).toEqual(measures(ledger, second));
    expect(measures(ledger, first).length).toBeGreaterThan(0);
    const dated = attach(ledger, { opinion: second, receivedOn: '2026-07-06' });
    expect(written(dated)).toEqual([
      [first, '2026-07-03', '2026-07-01'],
      [second, '2026-06-30', '2026-07-06'],
    ]);
  });

  it('is asked about before it answers another opinion instead, and never taken away silently', async () => {
    const one = attach(await handedOver(), { opinion: first, receivedOn: '2026-07-01' });
    expect(() => attach(one, { opinion: second })).toThrow(/answers-another/);
    const other = attach(one, { opinion: second, confirmed: ['answers-another'] });
    expect([feedbackOf(other, first).length, feedbackOf(other, second).length]).toEqual([0, 1]);
    const added = attach(one, { opinion: first, alsoOpinions: [second] });
    expect([feedbackOf(added, first).length, feedbackOf(added, second).length]).toEqual([1, 1]);
  });

  it('gives the further one up again, and has its measures whole then', async () => {
    const ledger = toBoth(await handedOver());
    const [further] = feedbackOf(ledger, second);
    const alone = attach(ledger, { id: further?.id ?? '', opinion: null });
    expect(feedbackOf(alone, second)).toEqual([]);
    expect(Object.keys(alone.feedback)).toEqual([`${paper}-d1`]);
    expect(measures(await withText(alone, paper, both), first)).toHaveLength(4);
  });

  it('supplements each by the points that its part names, and meets nothing else', async () => {
    const ledger = toBoth(await handedOver(supplement), '2026-09-04');
    expect(feedbackOf(ledger, first).map(({ onlyPoints }) => onlyPoints)).toEqual([[2]]);
    expect(feedbackOf(ledger, second).map(({ onlyPoints }) => onlyPoints)).toEqual([[1]]);
    expect(measures(ledger, second)).toEqual(['二、专题询问意见第（一）条']);
    expect(written(ledger).map(([, , on]) => on)).toEqual([null, null]);
  });

  it('is asked to be supplemented by the day of a letter for the opinions that it names, until the supplement comes', async () => {
    const letter = `云泽市人大常委会办公室
云人常办函〔2026〕44号
关于补充报告有关意见研究处理情况的函
市人民政府办公室：
7月1日收到的研究处理情况报告，对执法检查审议意见第二条没有具体措施。请于2026年8月31日前补充书面报告。
另，关于托育工作情况报告的审议意见，要求2026年9月10日前书面报告，请一并报送。
云泽市人大常委会办公室
2026年8月5日`;
    const asked = (ledger: Ledger, today: string) =>
      deskItems(ledger, today, 30)
        .filter(({ because }) => tell('zh-CN', because).includes('要求补充报告'))
        .map(({ record, because }) => [record, tell('zh-CN', because).includes('已过期限')]);
    const ledger = await withText(toBoth(await handedOver()), 'dddddddddddd', letter);
    expect(Object.keys(ledger.feedback)).toHaveLength(2);
    expect(asked(ledger, '2026-08-20')).toEqual([[first, false]]);
    expect(asked(ledger, '2026-09-02')).toEqual([[first, true]]);
    const read = await withText(ledger, 'eeeeeeeeeeee', supplement);
    const came = attach(read, {
      id: 'eeeeeeeeeeee-d1',
      opinion: first,
      alsoOpinions: [second],
      receivedOn: '2026-09-04',
    });
    expect(asked(came, '2026-09-06')).toEqual([]);
  });
});
