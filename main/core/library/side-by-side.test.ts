import { describe, expect, it } from 'vitest';
import { callCore } from '../../testing/call-core.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, testInstant } from '../../testing/test-core.ts';
import type { Core } from '../core.ts';
import { proposingSource } from '../ledger/propose-records.ts';
import { examineSource } from '../reading/read-source.ts';
import { emptyLedger } from '../store/collections.ts';
import { describeSource } from './describe-source.ts';

const newFolder = temporaryFolders();

const opinion = `云泽市人大常委会对市人民政府关于社区养老情况报告的审议意见
云人发〔2026〕21号
市人民政府：
2026年6月26日，市九届人大常委会第三十五次会议听取和审议了市人民政府关于社区养老情况的报告。现将审议意见交给你们，请认真研究处理。
一、加快助餐点建设。要在年内建成助餐点20个。
二、加强护理队伍。要完善护理员培训制度。
云泽市人大常委会
2026年7月3日
`;

const feedback = (number: number) => `云泽市人民政府
关于落实市人大常委会对社区养老情况报告审议意见的报告
云政函〔2026〕${number}号
市人大常委会：
根据《云泽市人大常委会对市人民政府关于社区养老情况报告的审议意见》（云人发〔2026〕21号）要求，现将研究处理情况报告如下：
一、加快助餐点建设
已建成助餐点${number}个，其余将于2026年12月底前建成。
二、加强护理队伍
已培训护理员${number * 3}名，2027年3月底前再培训100名。
云泽市人民政府
2026年9月${1 + (number % 28)}日
`;

const fileOf = (name: string, text: string) => ({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
const opinionFile = fileOf('审议意见.txt', opinion);
const reports = fileOf('反馈.txt', Array.from({ length: 120 }, (_, index) => feedback(index + 1)).join('\n'));

/** What the ledger says after these imports. */
async function outcome(importAll: (core: Core) => Promise<unknown>) {
  const core = createTestCore(newFolder());
  await importAll(core);
  const answers = (await callCore(core, 'feedback.list', {})).map(({ title, opinion, attachment, version }) => ({
    title,
    opinion,
    attachment,
    version,
  }));
  const commitments = (await callCore(core, 'commitments.list', {})).length;
  await core.close();
  return { answers, commitments };
}

describe('files that are imported while another is entered', () => {
  it('are joined with it as if they had come one after the other', async () => {
    const oneByOne = await outcome(async (core) => {
      await callCore(core, 'sources.import', opinionFile);
      await callCore(core, 'sources.import', reports);
    });
    const together = await outcome((core) =>
      Promise.all([callCore(core, 'sources.import', reports), callCore(core, 'sources.import', opinionFile)]),
    );
    expect(together).toEqual(oneByOne);
    expect(oneByOne.answers.map((one) => one.opinion)).not.toContain(null);
  });

  it('have their turn at least once for each of its papers', async () => {
    const { reading, papers } = await examineSource(reports.bytes, reports.name);
    const facts = { importedAt: testInstant, replaces: null, known: null, own: null };
    const steps = proposingSource(emptyLedger(), describeSource(reading, facts), reading, papers);
    expect([...steps].length).toBeGreaterThan(papers.length);
    expect(papers).toHaveLength(120);
  });
});
