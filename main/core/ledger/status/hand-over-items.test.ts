import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { examineSource } from '../../reading/read-source.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { opinionFile } from '../opinions/opinion-rows.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { deskItems } from './desk-items.ts';

const now = { today: '2026-10-20', by: '周文' };

const opinionOf = (matter: string, year = 2026) => `云泽市人民代表大会常务委员会
云人常审〔${year}〕9号
关于全市${matter}管理情况报告的审议意见
市人民政府：
${year}年5月28日，市九届人大常委会第${year - 2000}次会议听取和审议了报告。组成人员建议：
一、登记${year}年的船只。公布责任人。
二、分批更新。
云泽市人民代表大会常务委员会
${year}年6月5日`;

const letterOf = (...matters: string[]) => `云泽市人大常委会办公室
云人办函〔2026〕12号
关于交办审议意见的函
市人民政府办公室：
现将${matters.map((matter) => `《关于全市${matter}管理情况报告的审议意见》`).join('')}转送你们，请认真研究处理，并于2026年9月4日前书面报送。
云泽市人大常委会办公室
2026年6月8日`;

async function laid(...texts: string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, words] of texts.entries()) {
    const id = `${at + 3}`.repeat(12);
    const { reading, papers } = await examineSource(new TextEncoder().encode(words), `${id}.txt`);
    ledger = applied(ledger, proposeRecords(ledger, inventedSource(id), reading, papers));
  }
  return ledger;
}

function asked(ledger: Ledger): string[] {
  return deskItems(ledger, now.today, 30)
    .map(({ because }) => tell('zh-CN', because))
    .filter((words) => words.includes('交办函'));
}

const said =
  '交办函写明 2026-06-08 交市人民政府办公室办理，要求 2026-09-04 前报送，尚未登记交办；核对后请登记（云人办函〔2026〕12号《关于交办审议意见的函》）';

describe('a letter that hands over an opinion', () => {
  it.each([
    ['behind the opinion', [opinionOf('渡口'), letterOf('渡口')]],
    ['before it', [letterOf('渡口'), opinionOf('渡口')]],
  ])('is laid before a person with day, number and limit when it comes %s, and sets nothing', async (_, texts) => {
    const ledger = await laid(...texts);
    const [opinion, ...others] = Object.values(ledger.opinions);
    expect(others).toEqual([]);
    expect(opinion).toMatchObject({ handedOverOn: null, handOverNumber: null });
    expect(asked(ledger)).toEqual([said]);
    expect(opinionFile(ledger, opinion?.id ?? '')).toMatchObject({
      number: '云人常审〔2026〕9号',
      heardOn: '2026-05-28',
      handOvers: [{ on: '2026-06-08', number: '云人办函〔2026〕12号', by: '2026-09-04', to: '市人民政府办公室' }],
    });
  });

  it('is asked about once for each opinion that it names, and for none that it does not', async () => {
    const ledger = await laid(opinionOf('渡口'), opinionOf('集市'), opinionOf('公园'), letterOf('渡口', '集市'));
    expect(asked(ledger)).toHaveLength(2);
  });

  it('means the latest of two opinions on one matter, and none of a later day', async () => {
    const years = [2025, 2026, 2027];
    const ledger = await laid(...years.map((year) => opinionOf('渡口', year)), letterOf('渡口'));
    const titles = deskItems(ledger, now.today, 30).filter(({ because }) => tell('zh-CN', because).includes('交办函'));
    expect(titles.map(({ record }) => ledger.opinions[record ?? '']?.date)).toEqual(['2026-06-05']);
  });

  it.each(['前', '之前', '（含）前', '（含当日）前'])('has its limit where it says by then as “%s”', async (until) => {
    const ledger = await laid(opinionOf('渡口'), letterOf('渡口').replace('日前', `日${until}`));
    expect(asked(ledger)).toEqual([said]);
  });

  it('asks no more once the hand-over is registered', async () => {
    const before = await laid(opinionOf('渡口'), letterOf('渡口'));
    const [id = ''] = Object.keys(before.opinions);
    const ledger = applied(
      before,
      handOverOpinion(before, id, { on: '2026-06-08', number: '', lead: '市人民政府' }, now),
    );
    expect(asked(ledger)).toEqual([]);
    expect(opinionFile(ledger, id).handOvers).toBeUndefined();
  });
});
