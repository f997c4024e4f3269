import { describe, expect, it } from 'vitest';
import { testInstant } from '../../testing/test-core.ts';
import { joinFeedbackCopies } from '../ledger/joins/join-feedback-copies.ts';
import { type LedgerDraft, readingDraft } from '../ledger/ledger-draft.ts';
import { proposingSource } from '../ledger/propose-records.ts';
import { examineSource } from '../reading/read-source.ts';
import { applyOperations } from '../store/apply-operations.ts';
import { emptyLedger } from '../store/collections.ts';
import { describeSource } from './describe-source.ts';

const opinion = `云泽市人大常委会对市人民政府关于河道治理情况报告的审议意见
云人发〔2026〕18号
市人民政府：
2026年6月26日，市九届人大常委会第三十五次会议听取和审议了市人民政府关于河道治理情况的报告。现将审议意见交给你们，请认真研究处理。
一、加快管网改造。要在年内完成老城区管网改造。
二、加强日常管护。要落实河道管护责任。
云泽市人大常委会
2026年7月3日
`;

const report = `云泽市人民政府
关于落实市人大常委会对河道治理情况报告审议意见的报告
云政函〔2026〕33号
市人大常委会：
根据《云泽市人大常委会对市人民政府关于河道治理情况报告的审议意见》（云人发〔2026〕18号）要求，现将研究处理情况报告如下：
一、加快管网改造
已完成老城区管网改造12公里，其余将于2027年6月底前完成。
二、加强日常管护
已落实河长126名。
云泽市人民政府
2026年9月3日
`;

/** The steps in which a file of so many equal opinions and reports is entered. */
async function stepsOf(count: number) {
  const { reading, papers } = await examineSource(new TextEncoder().encode((opinion + report).repeat(count)), '合.txt');
  const facts = { importedAt: testInstant, replaces: null, known: null, own: null };
  return proposingSource(emptyLedger(), describeSource(reading, facts), reading, papers);
}

/** How often expressions were tried in the one step that tried most. */
async function triedInLongestStep(count: number): Promise<number> {
  const steps = await stepsOf(count);
  const plain = RegExp.prototype.exec;
  let [tried, most] = [0, 0];
  RegExp.prototype.exec = function (text) {
    tried += 1;
    return plain.call(this, text);
  };
  try {
    for (let isDone = false; !isDone; most = Math.max(most, tried)) {
      tried = 0;
      isDone = steps.next().done === true;
    }
  } finally {
    RegExp.prototype.exec = plain;
  }
  return most;
}

/** How many records a join takes into its hands to lay so many equal reports together. */
async function recordsTaken(count: number): Promise<number> {
  const steps = await stepsOf(count);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const ledger = applyOperations(emptyLedger(), step.value.change.operations, true);
  const apart = Object.values(ledger.feedback).map((one) => [one.id, { ...one, sameAs: null }]);
  const draft = readingDraft({ ...ledger, feedback: Object.fromEntries(apart) });
  let taken = 0;
  const counting: LedgerDraft = {
    ...draft,
    all(collection) {
      const all = draft.all(collection);
      taken += all.length;
      return all;
    },
  };
  expect([...joinFeedbackCopies(counting, new Set(), () => '云泽市')].length).toBeGreaterThan(count);
  expect(draft.all('feedback').filter(({ sameAs }) => sameAs !== null)).toHaveLength(count - 1);
  return taken;
}

describe('a file of many equal opinions and reports', () => {
  it('is entered in steps that do no more for many papers than for few', async () => {
    const [few, many] = [await triedInLongestStep(8), await triedInLongestStep(32)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(few * 2);
  });

  it('is laid together by looking at each record a few times, not once for each of the others', async () => {
    const [few, many] = [await recordsTaken(8), await recordsTaken(32)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(few * 5);
  });
});
