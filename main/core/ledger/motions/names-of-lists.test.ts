import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王小刚（等10名代表）`;
const review = (second: string) => `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查结果的报告
（2026年2月6日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
一、周立等12名代表提出的《关于综合治理内河的议案》（第1号）${second}《关于修建渡口的议案》（第2号），内容相近，建议合并处理，以第1号为主，交市人大城建环资委员会审议。
议案审查委员会
2026年2月6日`;

// The ids of sources are hashes: which of two papers has the smaller one, chance decides.
async function ledgerOf(texts: readonly string[], ids: string): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    const source = inventedSource((ids[at] ?? '').repeat(12), { name: `文件${at}.txt` });
    ledger = applied(ledger, proposeRecords(ledger, source, reading, papers));
  }
  return ledger;
}

const leads = ({ motions }: Ledger) =>
  Object.values(motions)
    .toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? ''))
    .map(({ leadProposers }) => leadProposers.join('、'));
const persons = ({ deputies }: Ledger) =>
  Object.values(deputies)
    .map(({ title }) => title)
    .sort();

describe('the names of those who lead motions', () => {
  it.each(['和', '与', '及', '、'])('are cut rightly where %s joins two motions in a sentence', async (joint) => {
    const ledger = await ledgerOf([review(`${joint}王小刚等10名代表提出的`)], '1');
    expect(leads(ledger)).toEqual(['周立', '王小刚']);
  });

  it('stay those of the list whatever prose makes of them, and no deputy goes', async () => {
    for (const ids of ['12', '21']) {
      const ledger = await ledgerOf([list, review('，以及由我市王小等10名代表提出的')], ids);
      expect(leads(ledger)).toEqual(['周立', '王小刚']);
      expect(persons(ledger)).toEqual(['周立', '王小刚']);
    }
  });

  it('are added to where prose names more than the list', async () => {
    const ledger = await ledgerOf([list, review('和王小刚、李明等10名代表提出的')], '12');
    expect(leads(ledger)).toEqual(['周立', '王小刚、李明']);
  });
});
