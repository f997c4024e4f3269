import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { examineSource } from '../../reading/read-source.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { pointsOf } from '../ledger-index.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { opinionFile } from '../opinions/opinion-rows.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { deskItems } from './desk-items.ts';

const now = { today: '2026-10-20', by: '周文' };
const opinionText = `云泽市人民代表大会常务委员会
关于全市渡口管理情况报告的审议意见
市人民政府：
组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。分批换下木质渡船。
请于2026年9月4日前将研究处理情况书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年6月5日`;

const request = `云泽市人民政府办公室
云政办函〔2026〕31号
关于延期报送渡口管理审议意见研究处理情况报告的函
市人大常委会办公室：
云人常〔2026〕9号审议意见要求于9月4日前报送研究处理情况报告。因渡船招标尚未完成，恳请延期至2026年10月30日前报送。
专此函商，请予支持。
云泽市人民政府办公室
2026年8月25日`;

const reply = `云泽市人大常委会办公室
云人办函〔2026〕12号
关于同意延期报送研究处理情况报告的复函
市人民政府办公室：
云政办函〔2026〕31号收悉。经主任会议研究，同意将渡口管理审议意见研究处理情况报告的报送时间延至2026年10月16日，请抓紧办理，届时不再延期。
云泽市人大常委会办公室
2026年8月31日`;

async function laid(ledger: Ledger, id: string, words: string): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(words), `${id}.txt`);
  return applied(ledger, proposeRecords(ledger, inventedSource(id), reading, papers));
}

async function asked(...letters: string[]) {
  let ledger = await laid(inventedEmptyLedger(), 'aaaaaaaaaaaa', opinionText);
  const [opinion = ''] = Object.keys(ledger.opinions);
  const handedTo = { on: '2026-06-08', number: '', lead: '市人民政府' };
  ledger = applied(ledger, handOverOpinion(ledger, opinion, handedTo, now));
  for (const [at, words] of letters.entries()) ledger = await laid(ledger, `${at + 3}`.repeat(12), words);
  return { ledger, opinion };
}

const told = (ledger: Ledger) =>
  deskItems(ledger, now.today, 30).flatMap(({ id, record, because }) =>
    id.includes('extension') ? [`${record} ${tell('zh-CN', because)}`] : [],
  );

describe('letters on a later day for a report', () => {
  it('are no report, promise nothing, move no day, and are told with the day and the number', async () => {
    const { ledger, opinion } = await asked(request, reply);
    expect(Object.keys(ledger.feedback)).toEqual([]);
    expect(Object.keys(ledger.measures)).toEqual([]);
    expect(Object.keys(ledger.commitments)).toEqual([]);
    expect(ledger.opinions[opinion]?.due?.date).toBe('2026-09-04');
    expect(told(ledger)).toEqual([
      `${opinion} 延期请示：请求延至 2026-10-30，尚未登记；同意的，请登记延期（云政办函〔2026〕31号《关于延期报送渡口管理审议意见研究处理情况报告的函》）`,
      `${opinion} 延期复函：同意延至 2026-10-16，尚未登记（云人办函〔2026〕12号《关于同意延期报送研究处理情况报告的复函》）`,
    ]);
  });

  it('give the form that registers them the day, the reason and the number', async () => {
    const { ledger, opinion } = await asked(request, reply);
    expect(opinionFile(ledger, opinion).extensions).toMatchObject([
      { is: 'asked', to: '2026-10-30', on: '2026-08-25', reason: '渡船招标尚未完成', number: '云政办函〔2026〕31号' },
      { is: 'granted', to: '2026-10-16', on: '2026-08-31', reason: '', number: '云人办函〔2026〕12号' },
    ]);
  });

  it('are told no longer once an extension was registered', async () => {
    const { ledger, opinion } = await asked(request, reply);
    const input = { collection: 'opinions', id: opinion, which: 'due', kind: 'extension' } as const;
    const words = { reason: '招标尚未完成', allowedBy: '主任会议', letter: '', confirmed: [] };
    const extended = changeDue(ledger, { ...input, ...words, to: '2026-10-16', on: '2026-08-31' }, now);
    expect(told(applied(ledger, extended))).toEqual([]);
  });

  it('ask for what is asked for though the words of granting stand in it', async () => {
    const { ledger } = await asked(request.replace('恳请延期至', '恳请同意延期至'));
    expect(told(ledger)).toEqual([expect.stringContaining('请求延至 2026-10-30')]);
  });

  it('are told of no opinion that they do not speak of', async () => {
    expect(told((await asked(request.replaceAll('渡口管理', '养老服务'))).ledger)).toEqual([]);
  });

  it('are none where a letter sends the report', async () => {
    const sent = request.replace('恳请延期至2026年10月30日前报送', '报告已于8月24日报送');
    expect(told((await asked(sent)).ledger)).toEqual([]);
  });

  it('are about the points that they name alone, until these were given the day', async () => {
    const part = request
      .replace('恳请延期至', '恳请同意第二条延期至')
      .replace('渡口管理审议意见', '渡口管理审议意见第二条');
    const short = reply.replace('将渡口管理审议意见研究处理情况报告的报送时间', '渡口管理审议意见的报送时间');
    const { ledger, opinion } = await asked(part, short);
    const [first, second] = pointsOf(ledger, opinion);
    const points = [{ id: second?.id, number: 2 }];
    expect(opinionFile(ledger, opinion).extensions).toMatchObject([
      { is: 'asked', points },
      { is: 'granted', to: '2026-10-16', points },
    ]);
    expect(told(ledger)[0]).toContain('请求将第2条的报告延至 2026-10-30');
    const input = { collection: 'points', id: second?.id ?? '', which: 'due', kind: 'extension' } as const;
    const words = { reason: '招标尚未完成', allowedBy: '主任会议', letter: '', confirmed: [] };
    const extended = applied(
      ledger,
      changeDue(ledger, { ...input, ...words, to: '2026-10-16', on: '2026-08-31' }, now),
    );
    expect(told(extended)).toEqual([]);
    expect(extended.points[second?.id ?? '']?.due?.date).toBe('2026-10-16');
    expect(extended.points[first?.id ?? '']?.due?.date).toBe('2026-09-04');
    expect(extended.opinions[opinion]?.due?.date).toBe('2026-09-04');
  });

  it('are about the report of the organ that signed the request, where several report', async () => {
    const base = await asked();
    const leads = ['市人民政府', '市中级人民法院'];
    const letter = { on: '2026-06-08', number: '', lead: null, leads };
    let ledger = applied(base.ledger, handOverOpinion(base.ledger, base.opinion, letter, now));
    ledger = await laid(ledger, '333333333333', request);
    ledger = await laid(ledger, '444444444444', reply);
    const organs = opinionFile(ledger, base.opinion).extensions?.map(({ organ }) =>
      organTitle(ledger.organs, organ ?? null),
    );
    expect(organs).toEqual(['市人民政府', '市人民政府']);
    const unsigned = await laid(base.ledger, '333333333333', request);
    expect(opinionFile(unsigned, base.opinion).extensions?.[0]).not.toHaveProperty('organ');
  });
});
