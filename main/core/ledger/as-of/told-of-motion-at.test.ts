import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { motionFile } from '../motions/motion-file.ts';
import { updateMotion } from '../motions/update-motion.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { ledgerAt } from './ledger-at.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月3日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）`;
const review = `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出的议案审查意见的报告
（2026年2月5日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
一、交市人大常委会审议的1件，由市人大城乡建设委员会在闭会后审议。
周立等12名代表提出的《关于综合治理内河的议案》（第1号）。`;
const decision = `云泽市人大常委会关于办理第1号代表议案的决定
（2026年3月27日云泽市第九届人民代表大会常务委员会第三十三次会议通过）
云泽市第九届人民代表大会常务委员会第三十三次会议审议了关于第1号代表议案审议结果的报告，决定：
一、市人民政府应当于2026年5月29日前将实施方案报市人大常委会。`;

async function ledgerOf(...files: [text: string, importedAt: string][]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, [text, importedAt]] of files.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    // The gazette has the smaller id, so that no order of ids can say which came first.
    const source = inventedSource(String(9 - at).repeat(12), { name: `文件${at}.txt`, importedAt });
    ledger = applied(ledger, proposeRecords(ledger, source, reading, papers));
  }
  const [motion] = Object.values(ledger.motions);
  const patch = {
    id: motion?.id ?? '',
    handedOverOn: '2026-04-02',
    lead: '市水利局',
    support: ['市财政局'],
    confirmed: [],
  };
  return applied(ledger, updateMotion(ledger, patch, { today: '2026-11-22', by: '周文' }));
}

const all = () =>
  ledgerOf(
    [list, '2026-11-20T08:00:00.000Z'],
    [review, '2026-11-20T08:01:00.000Z'],
    [decision, '2026-11-20T08:02:00.000Z'],
    [decision, '2026-11-20T08:03:00.000Z'],
  );
const fileOn = (ledger: Ledger, day: string) => {
  const then = ledgerAt(ledger, day);
  return motionFile(then, Object.keys(then.motions)[0] ?? '');
};

describe('a motion as of a past day', () => {
  it('has no organs before they got it', async () => {
    const ledger = await all();
    expect([fileOn(ledger, '2026-04-01').motion.lead, fileOn(ledger, '2026-04-01').motion.support]).toEqual([null, []]);
    expect(fileOn(ledger, '2026-04-02').motion.lead).toBe(Object.values(ledger.motions)[0]?.lead);
    expect(fileOn(ledger, '2026-04-02').motion.support).toHaveLength(1);
  });

  it('is not yet what a later paper says becomes of it', async () => {
    const ledger = await all();
    const told = (day: string) => {
      const { disposition, handlingCommittee, status } = fileOn(ledger, day).motion;
      return [disposition, handlingCommittee, status];
    };
    expect(told('2026-02-04')).toEqual([null, null, 'moved']);
    expect(told('2026-02-05')).toEqual(['referred', '市人大城乡建设委员会', 'reviewed']);
  });

  it('keeps what a person entered, of which no day is known', async () => {
    const before = await all();
    const [motion] = Object.values(before.motions);
    const patch = { id: motion?.id ?? '', disposition: 'converted' as const, confirmed: [] };
    const ledger = applied(before, updateMotion(before, patch, { today: '2026-11-22', by: '周文' }));
    expect(fileOn(ledger, '2026-02-04').motion.disposition).toBe('converted');
  });

  it('has a paper once: of two printings the one that came in first, and the other from its own import', async () => {
    const ledger = await all();
    const papers = (day: string) => fileOn(ledger, day).motion.papers.filter(({ role }) => role === 'decision');
    const first = { document: '777777777777-d1', role: 'decision' };
    expect(papers('2026-03-26')).toEqual([]);
    expect(papers('2026-03-27')).toEqual([first]);
    expect(papers('2026-11-20')).toHaveLength(2);
    expect(papers('2026-11-20')).toContainEqual({
      document: '666666666666-d1',
      role: 'decision',
      printingOf: first.document,
    });
  });
});
