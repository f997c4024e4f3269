import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { proposeRecords } from '../../ledger/propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../../ledger/testing/invented-reading.ts';
import { examineSource } from '../../reading/read-source.ts';
import type { Brief } from '../outline/brief.ts';
import { deliberationDigestPlan } from './deliberation-digest-plan.ts';
import { motionReportPlan } from './motion-report-plan.ts';

const papersOfMotion = [
  `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出的议案审查意见的报告
（2026年2月5日市九届人大六次会议主席团第三次会议通过）
市九届人大六次会议主席团：
| 案号 | 案由 | 领衔人 | 附议人数 |
| 1 | 关于疏浚内河的议案 | 周立 | 14 |
| 4 | 关于整治内河两岸的议案 | 李明远 | 11 |
第1号、第4号议案内容相近，合并为“关于综合治理内河的议案”，交市人大城建委员会审议。`,
  `云泽市人民政府
关于《关于综合治理内河的议案》办理情况的报告
市人大常委会：
市政府成立专班，完成清淤12公里。
云泽市人民政府
2026年8月6日`,
  `云泽市第九届人民代表大会常务委员会第三十七次会议议程
（2026年8月26日至27日）
一、审议《云泽市停车场条例（草案）》；
二、听取和审议市人民政府关于《关于综合治理内河的议案》办理情况的报告；
三、人事任免事项。`,
  `关于《关于综合治理内河的议案》办理情况报告的审议意见
市人民政府：
市九届人大常委会第三十七次会议（2026年8月26日至27日）听取和审议了市人民政府关于该议案办理情况的报告。审议意见如下：
一、加快清淤进度。年底前完成主河道清淤。
二、落实管护资金。将管护资金列入预算。
2026年9月4日`,
];

async function ledgerOf(texts: readonly string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    ledger = applied(ledger, proposeRecords(ledger, inventedSource(String(at).repeat(12)), reading, papers));
  }
  return ledger;
}

const textOf = ({ blocks }: Brief) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text) : [])).join('\n');

describe('papers on a motion that was laid together of others', () => {
  it('say where it was moved and of what it was made, and know the report on it', async () => {
    const ledger = await ledgerOf(papersOfMotion);
    const motion = Object.values(ledger.motions).find(({ formed }) => formed)?.id ?? '';
    const text = textOf(motionReportPlan.plan({ ...inventedInput({ motion }), ledger }));
    expect(text).toContain('该议案在市九届人大六次会议上提出，由第1号、第4号议案合并形成，由周立、李明远等代表提出');
    expect(text).toContain('已收到《云泽市人民政府关于〈关于综合治理内河的议案〉办理情况的报告》（2026年8月6日）');
    expect(text).not.toContain('尚未收到载明实施措施');
  });

  it('count the items of the agenda, and tell for which of them there is an opinion', async () => {
    const ledger = await ledgerOf(papersOfMotion);
    const text = textOf(deliberationDigestPlan.plan({ ...inventedInput({ meeting: '第三十七次会议' }), ledger }));
    expect(text).toContain('议程共3项：1.审议《云泽市停车场条例（草案）》；2.听取');
    expect(text).toContain('其中形成审议意见的有1项：《关于〈关于综合治理内河的议案〉办理情况的报告》');
  });

  it('name the opinions alone where no agenda is there', async () => {
    const ledger = await ledgerOf(papersOfMotion.toSpliced(2, 1));
    const text = textOf(deliberationDigestPlan.plan({ ...inventedInput({ meeting: '第三十七次会议' }), ledger }));
    expect(text).toContain('审议了以下1项议题');
  });
});
