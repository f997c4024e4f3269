import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { dutiesOfRecord } from '../../ledger/duties/all-duties.ts';
import { recordMotionAct } from '../../ledger/motions/record-motion-act.ts';
import { updateMotion } from '../../ledger/motions/update-motion.ts';
import { proposeRecords } from '../../ledger/propose-records.ts';
import { motionItems } from '../../ledger/status/motion-items.ts';
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

const papersOfPlan = (letter: string) => [
  `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）`,
  `云泽市人大常委会关于办理第1号代表议案的决定
（2026年3月27日云泽市第九届人民代表大会常务委员会第三十三次会议通过）
云泽市第九届人民代表大会常务委员会第三十三次会议审议了关于第1号代表议案审议结果的报告，决定：
市人民政府应当于2026年5月29日前将实施方案报市人大常委会，于2026年10月15日前向市人大常委会书面报告实施情况。`,
  letter,
];
const planLetter = `云泽市人民政府关于报送第1号代表议案实施方案的函
市人大常委会：
现将《关于综合治理内河的议案》（第1号）实施方案报告如下：
一、工作安排。分三批疏浚内河，第一批老城片区。
云泽市人民政府
2026年6月2日`;
const onlyLetter = `云泽市人民政府关于报送第1号代表议案实施方案的函
市人大常委会：
现将第1号代表议案实施方案报上，请予审阅。
云泽市人民政府
2026年6月2日`;

describe('the paper on a motion for which a plan was wanted', () => {
  const written = async (letter: string, today: string) => {
    const ledger = await ledgerOf(papersOfPlan(letter));
    const id = Object.keys(ledger.motions)[0] ?? '';
    const now = { today, by: '周文' };
    const handedOver = applied(ledger, updateMotion(ledger, { id, handedOverOn: '2026-04-02', confirmed: [] }, now));
    return {
      ledger: handedOver,
      text: textOf(motionReportPlan.plan({ ...inventedInput({ motion: id }), ledger: handedOver, today })),
    };
  };

  it('names its last day beside that of the report, and the day on which it came', async () => {
    const { text } = await written(planLetter, '2026-10-26');
    expect(text).toContain('实施方案报送期限为2026年5月29日，实施情况报告报送期限为2026年10月15日');
    expect(text).toContain('2026年6月2日，实施方案：《云泽市人民政府关于报送第1号代表议案实施方案的函》。');
    expect(text).toContain('实施方案报送期限为2026年5月29日，2026年6月2日收到，逾期4天。');
    expect(text).toContain('实施情况报告报送期限为2026年10月15日，尚未收到，已逾期11天。');
  });

  it('takes a letter that only goes with a plan for none; the desk asks about it', async () => {
    const { text, ledger } = await written(onlyLetter, '2026-06-03');
    expect(text).toContain('实施方案报送期限为2026年5月29日，尚未收到，已逾期5天。');
    expect(motionItems(ledger).map(({ because }) => inWords(because))).toEqual([
      '2026-06-02 来函报送实施方案，函里没有方案的正文，尚未登记收到；核对后登记“实施中”，日期写收到方案的那一天（《云泽市人民政府关于报送第1号代表议案实施方案的函》）',
    ]);
    const id = Object.keys(ledger.motions)[0] ?? '';
    const act = { id, act: 'implementing' as const, on: '2026-06-02', note: '', number: '', confirmed: [] };
    const recorded = applied(ledger, recordMotionAct(ledger, act, { today: '2026-06-03', by: '周文' }));
    expect(motionItems(recorded)).toEqual([]);
    const plan = dutiesOfRecord(recorded, 'motions', id).find(({ kind }) => kind === 'plan');
    expect([plan?.state, plan?.metOn]).toEqual(['met', '2026-06-02']);
  });
});

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
    const digest = deliberationDigestPlan.plan({ ...inventedInput({ meeting: '第三十七次会议' }), ledger });
    const text = textOf(digest);
    expect(text).toContain('有3项议程：1.审议《云泽市停车场条例（草案）》；2.听取');
    expect(text).toContain('其中形成审议意见的有1项，');
    const [topic] = digest.blocks.filter(({ type }) => type === 'heading');
    expect(topic).toMatchObject({ text: '一、关于综合治理内河的议案办理情况报告' });
  });

  it('name the opinions alone where no agenda is there', async () => {
    const ledger = await ledgerOf(papersOfMotion.toSpliced(2, 1));
    const text = textOf(deliberationDigestPlan.plan({ ...inventedInput({ meeting: '第三十七次会议' }), ledger }));
    expect(text).toContain('会议形成审议意见1件。');
  });
});
