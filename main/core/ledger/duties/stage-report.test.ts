import { describe, expect, it } from 'vitest';
import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withText } from '../testing/ledger-of-texts.ts';
import { dutiesOf } from './all-duties.ts';

const now = { today: '2026-12-20', by: '周文' };
const text = `云泽市人民代表大会常务委员会
关于全市渡口管理情况报告的审议意见
市人民政府：
组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。分批换下木质渡船。
请于2026年8月31日前报送阶段性进展情况，11月20日前向市人大常委会正式书面报告研究处理情况。
云泽市人民代表大会常务委员会
2026年6月5日`;

async function handedOver() {
  const ledger = await withText(inventedEmptyLedger(), 'aaaaaaaaaaaa', text);
  const [opinion = ''] = Object.keys(ledger.opinions);
  const letter = { on: '2026-06-08', number: '', lead: '市人民政府' };
  return { opinion, ledger: applied(ledger, handOverOpinion(ledger, opinion, letter, now)) };
}

/** A report that came on an ISO day in the version given, or in the one that its title says. */
async function answered(
  { ledger, opinion }: Awaited<ReturnType<typeof handedOver>>,
  { kind, on, version }: { kind: string; on: string; version?: FeedbackVersion },
) {
  const words = `云泽市人民政府\n关于全市渡口管理审议意见办理${kind}的报告\n市人大常委会：\n现将审议意见办理情况报告如下：\n一、登记渡口12处。\n云泽市人民政府\n2026年8月20日`;
  const known = await withText(ledger, 'bbbbbbbbbbbb', words);
  const [id = ''] = Object.keys(known.feedback);
  const input = { id, opinion, receivedOn: on, ...(version && { version }) };
  return { opinion, ledger: applied(known, attachFeedback(known, input, now)) };
}

const reports = ({ ledger }: { ledger: Ledger }) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'stage-report' || kind === 'written-report')
    .map(({ kind, due, state, metOn }) => [kind, due?.date, state, metOn]);

describe('a report on how far the work is, asked for before the formal one', () => {
  it('falls due on its own day and leaves the formal report its own', async () => {
    expect(reports(await handedOver())).toEqual([
      ['stage-report', '2026-08-31', 'open', null],
      ['written-report', '2026-11-20', 'open', null],
    ]);
  });

  it('is met by a paper that says so in its title, which stops no other clock', async () => {
    const after = await answered(await handedOver(), { kind: '阶段性进展情况', on: '2026-08-28' });
    expect(reports(after)).toEqual([
      ['stage-report', '2026-08-31', 'met', '2026-08-28'],
      ['written-report', '2026-11-20', 'open', null],
    ]);
    expect(after.ledger.opinions[after.opinion]?.stage).toBe('in-progress');
  });

  it('is met by the paper that a person takes for one, and by no draft', async () => {
    const given = { kind: '情况', on: '2026-08-28' };
    expect(reports(await answered(await handedOver(), { ...given, version: 'stage' }))[0]?.[2]).toBe('met');
    expect(reports(await answered(await handedOver(), { ...given, version: 'draft' }))[0]?.[2]).toBe('open');
  });

  it('is not met by the formal report, which is met alone', async () => {
    const after = await answered(await handedOver(), { kind: '情况', on: '2026-11-19', version: 'formal' });
    expect(reports(after).map(([kind, , state]) => [kind, state])).toEqual([
      ['stage-report', 'void'],
      ['written-report', 'met'],
    ]);
  });

  it('is no other matter of the same name', async () => {
    const after = await answered(await handedOver(), { kind: '（规划中期评估）情况', on: '2026-11-19' });
    expect(Object.values(after.ledger.feedback)[0]?.version).toBe('formal');
  });
});
