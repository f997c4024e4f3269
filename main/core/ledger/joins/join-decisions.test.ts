import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { identityRows } from '../identity/identity-rows.ts';
import { documentRows } from '../meetings/document-rows.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）`;
const decision = `云泽市人民代表大会常务委员会关于代表议案审议结果的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
一、将议案第1号交由市人民政府办理。
二、市人民政府应当于2026年8月7日前向市人大常委会书面报告议案办理情况。`;
const spaced = decision.replace('应当于', '应当 于').replace('报告议案', '报告\n议案');
const altered = decision.replace('8月7日前', '9月7日前');

async function ledgerOf(...texts: string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    const source = inventedSource(String(at).repeat(12), { name: `文件${at}.txt`, title: `文件${at}` });
    ledger = applied(ledger, proposeRecords(ledger, source, reading, papers));
  }
  return ledger;
}

const decisions = (ledger: Ledger) =>
  documentRows(ledger, { kind: 'decision' }).map(({ printedIn = null }) => printedIn);
const printings = (ledger: Ledger) =>
  Object.values(ledger.motions).flatMap(({ papers }) =>
    papers.filter(({ role }) => role === 'decision').map(({ printingOf = null }) => printingOf !== null),
  );

describe('two printings of one decision', () => {
  it('are one paper, whatever their spacing', async () => {
    const ledger = await ledgerOf(list, decision, spaced);
    expect(decisions(ledger)).toEqual([null, '文件1']);
    expect(printings(ledger)).toEqual([false, true]);
    expect(identityRows(ledger)).toEqual([]);
  });

  it('are asked about where their words differ, and are what a person says', async () => {
    const ledger = await ledgerOf(list, decision, altered);
    expect(decisions(ledger)).toEqual([null, null]);
    const [question] = identityRows(ledger, { open: true });
    const candidate = question?.candidates[0]?.record ?? '';
    expect(question?.subject).toBe('documents');
    const now = { today: '2026-09-01', by: '周文' };
    const same = applied(ledger, decideIdentity(ledger, { id: question?.id ?? '', same: candidate }, now));
    expect(decisions(same)).toEqual([null, '文件1']);
    const two = applied(ledger, decideIdentity(ledger, { id: question?.id ?? '', same: null }, now));
    expect(decisions(two)).toEqual([null, null]);
    expect(identityRows(two, { open: true })).toEqual([]);
  });

  it('are two where the day or the source is not another’s', async () => {
    const other = decision.replace('2026年4月29日', '2026年6月29日').replace('第三十四次', '第三十六次');
    expect(decisions(await ledgerOf(list, decision, other))).toEqual([null, null]);
  });
});
