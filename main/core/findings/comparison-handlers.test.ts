import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Core, createCore } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { type InWords, inWords } from '../../testing/in-words.ts';

const report = `云泽市人民政府关于全市片区更新工作情况的报告

——2026年6月25日在云泽市第七届人民代表大会常务委员会第二十次会议上

云泽市住房和城乡建设局局长 林原

主任、各位副主任、秘书长、各位委员：

现将全市片区更新工作情况报告如下：

一、主要做法

去年以来，全市建成社区服务综合体十二个，改造老年食堂三十六处，为九千六百户高龄家庭安装燃气报警装置和紧急呼叫装置。2025年片区更新投资额18.2亿元。

二、下一步工作

继续推进片区更新各项工作。
`;
const opinion = `关于全市片区更新工作情况报告的审议意见

2026年6月25日，云泽市第七届人大常委会第二十次会议听取和审议了市政府《关于全市片区更新工作情况的报告》。组成人员充分肯定了工作成效，同时指出资金渠道偏窄、电梯老化等问题。为此，组成人员建议：

一、补齐更新资金短板。要明确片区更新的资金来源和市区分担比例，引导社会资本参与。对已经启动的18个片区，应在年底前排定资金计划。

二、加快老旧电梯改造。要摸清住宅电梯底数，建立故障电梯清单，简化加装电梯审批手续。

三、扩大居民参与。要健全居民议事制度，更新方案应当征求住户意见，并向市人大常委会报告征求意见的结果。
`;
const feedback = `关于全市片区更新工作情况报告审议意见落实情况的反馈报告

云泽市人民政府办公室

市第七届人大常委会第二十次会议听取和审议了《关于全市片区更新工作情况的报告》，提出了审议意见。现将落实情况反馈报告如下：

一、多渠道筹措更新资金

印发片区更新资金管理办法，明确资金来源，市区两级按六比四的比例分担。引导7家社会资本参与。2025年片区更新投资额19.6亿元。已启动的18个片区于11月底排定了资金计划。

二、推进住宅电梯改造

对全市住宅电梯底数进行排查，建立故障电梯清单，涉及312台。同时，建成社区服务综合体十二个，改造老年食堂三十六处，为九千六百户高龄家庭安装燃气报警装置和紧急呼叫装置。

三、下一步工作打算

下一步，将进一步加强统筹，积极推进各项工作，不断提升水平。
`;

let folder: string;
let core: Core;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-comparison-'));
  core = createCore({
    dataDir: folder,
    now: () => new Date('2026-11-21T09:00:00'),
    log: () => {},
    version: '0',
    host: 'cli',
    readAsset: (name) => readFile(path.join('assets', name), 'utf8'),
    readingWorker: null,
  });
});

afterEach(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<InWords<CallOutput<N>>> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.message}`);
  return inWords(reply.value as CallOutput<N>);
}

async function importPapers(): Promise<{ opinion: string; feedback: string }> {
  for (const [name, text] of Object.entries({ report, opinion, feedback })) {
    await ask('sources.import', { name: `${name}.txt`, bytes: Uint8Array.from(new TextEncoder().encode(text)) });
  }
  const [row] = await ask('opinions.list', undefined);
  const [answer] = await ask('feedback.list', undefined);
  return { opinion: row!.id, feedback: answer!.id };
}

describe('comparison', () => {
  it('lays an imported feedback report beside the imported opinion, with the alarms of the papers', async () => {
    const ids = await importPapers();
    const { comparison, points, measures } = await ask('comparison.get', ids);
    expect(points).toHaveLength(3);
    expect(measures).toHaveLength(3);
    expect(comparison.points.map((one) => one.coverage)).toEqual(['full', 'partial', 'none']);
    expect(comparison.points[1]?.missing).toEqual(['简化加装电梯审批手续']);
    const kinds = new Set(comparison.findings.map((one) => one.kind));
    expect([...kinds].sort()).toEqual(['figures-disagree', 'repeated-passage', 'unanswered', 'vague-promise']);
    const repeated = comparison.findings.find((one) => one.kind === 'repeated-passage');
    expect(repeated?.citations).toHaveLength(2);
    expect(repeated?.because).toContain('片区更新工作情况的报告');
  });

  it('knows the headings above the points of an opinion, which are no points themselves', async () => {
    const nested = {
      opinion: `关于全市渡口管理工作情况报告的审议意见

组成人员建议：

一、强化航道规划引领

（一）编制航道图册。年内编制城区航道图册并印发各镇。

（二）公布渡轮班次。每季度向社会公布渡轮班次。

二、补齐码头服务短板

（一）增设救助站。年内增设渡口救助站3个。

（二）培训船工。年内培训船工120人次。
`,
      feedback: `关于全市渡口管理工作情况报告审议意见落实情况的反馈报告

现将落实情况反馈报告如下：

一、关于强化航道规划引领

（一）编制航道图册。城区航道图册已编制完成，印发各镇。

（二）公布渡轮班次。一季度、二季度已向社会公布渡轮班次。

二、关于补齐码头服务短板

（一）增设救助站。已增设渡口救助站3个。

（二）培训船工。已培训船工132人次。
`,
    };
    for (const [name, text] of Object.entries(nested)) {
      await ask('sources.import', { name: `${name}.txt`, bytes: Uint8Array.from(new TextEncoder().encode(text)) });
    }
    const [row] = await ask('opinions.list', undefined);
    const [answer] = await ask('feedback.list', undefined);
    const { comparison, points } = await ask('comparison.get', { opinion: row!.id, feedback: answer!.id });
    expect(points.map((one) => one.title)).toEqual(['编制航道图册', '公布渡轮班次', '增设救助站', '培训船工']);
    expect(comparison.points.map((one) => one.coverage)).toEqual(['full', 'full', 'full', 'full']);
    expect(comparison.findings.filter((one) => one.kind === 'answers-nothing')).toEqual([]);
  });

  it('keeps a decision on a pair and on the coverage, and takes it back', async () => {
    const ids = await importPapers();
    const { points, measures } = await ask('comparison.get', ids);
    const pair = { ...ids, point: points[0]!.id, measure: measures[0]!.id };
    const rejected = await ask('comparison.decide', { ...pair, decision: 'rejected' });
    expect(rejected.comparison.points[0]?.matches.map((one) => one.measure)).not.toContain(pair.measure);
    const accepted = await ask('comparison.decide', { ...pair, decision: 'accepted' });
    expect(accepted.comparison.points[0]?.matches[0]).toMatchObject({ measure: pair.measure, decision: 'accepted' });
    const open = await ask('comparison.decide', { ...pair, decision: 'proposed' });
    expect(open.comparison.points[0]?.matches[0]?.decision).toBe('proposed');
    const cover = { ...ids, point: points[2]!.id };
    const covered = await ask('comparison.cover', { ...cover, coverage: 'partial', missing: '议事制度' });
    expect(covered.comparison.points[2]).toMatchObject({
      coverage: 'partial',
      state: 'decided',
      missing: ['议事制度'],
    });
    const again = await ask('comparison.cover', { ...cover, coverage: null });
    expect(again.comparison.points[2]).toMatchObject({ coverage: 'none', state: 'proposed' });
    expect((await ask('log.list', {})).filter((row) => row.what === 'coverage-decided')).toHaveLength(2);
  });

  it('refuses a pair of other papers', async () => {
    const ids = await importPapers();
    const { points } = await ask('comparison.get', ids);
    const input = { ...ids, point: points[0]!.id, measure: 'nothing', decision: 'accepted' as const };
    await expect(ask('comparison.decide', input)).rejects.toThrow('not-found');
  });

  it('refuses what is decided of a report that does not answer the opinion, and says so', async () => {
    const ids = await importPapers();
    const { points, measures } = await ask('comparison.get', ids);
    await ask('feedback.attach', { id: ids.feedback, opinion: null });
    const pair = { ...ids, point: points[0]!.id, measure: measures[0]!.id, decision: 'accepted' as const };
    const cover = { ...ids, point: points[0]!.id, coverage: 'full' as const };
    for (const reply of [
      await core.dispatch('comparison.decide', pair),
      await core.dispatch('comparison.cover', cover),
    ]) {
      if (reply.ok) throw new Error('taken');
      const { code, details } = reply.error;
      expect(errorSentence('zh-CN', code, details)).toBe(
        '《关于全市片区更新工作情况报告审议意见落实情况的反馈报告》答复的不是“关于全市片区更新工作情况报告的审议意见”，' +
          '没有保存；对应有误的，请先更正它答复的审议意见。',
      );
    }
    expect((await ask('log.list', {})).map((row) => row.what)).not.toContain('match-decided');
  });

  it('keeps a dismissed alarm dismissed, with its reason, and asks for one', async () => {
    const ids = await importPapers();
    const [first] = await ask('findings.list', { feedback: ids.feedback });
    const decide = { id: first!.id, decision: 'dismissed' as const };
    await expect(ask('findings.decide', decide)).rejects.toThrow('bad-input');
    await ask('findings.decide', { ...decide, reason: '引用原文' });
    const [again] = await ask('findings.list', { feedback: ids.feedback });
    expect(again).toMatchObject({ id: first!.id, decision: 'dismissed', reason: '引用原文' });
    expect((await ask('log.list', {})).find((row) => row.what === 'finding-decided')?.title).toBe(first!.about);
    await ask('findings.decide', { ...decide, decision: 'open' });
    expect((await ask('findings.list', { feedback: ids.feedback }))[0]?.decision).toBe('open');
    await expect(ask('findings.decide', { id: 'vague-promise-0', decision: 'confirmed' })).rejects.toThrow('not-found');
  });

  it('lists what a draft left open as a task until the formal report is there, and shows it with the draft even then', async () => {
    const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
    const draft = feedback.replace('反馈报告\n', '反馈报告（征求意见稿）\n');
    const formal = feedback.replace(
      '三、下一步',
      '三、扩大居民参与\n\n健全居民议事制度，更新方案征求了住户意见，并报告征求意见的结果。\n\n四、下一步',
    );
    await ask('sources.import', { name: 'opinion.txt', bytes: bytes(opinion) });
    const { source } = await ask('sources.import', { name: 'draft.txt', bytes: bytes(draft) });
    const unanswered = async (filter: CallInput<'findings.list'>) =>
      (await ask('findings.list', filter)).filter((one) => one.kind === 'unanswered');
    const [left] = await unanswered(undefined);
    expect(left).toMatchObject({ decision: 'open', title: expect.stringContaining('扩大居民参与') });
    await ask('sources.import', { name: 'formal.txt', bytes: bytes(formal) });
    expect(await unanswered(undefined)).toEqual([]);
    expect(await unanswered({ feedback: `${source.id}-d1` })).toMatchObject([{ id: left?.id }]);
    await ask('findings.decide', { id: left?.id ?? '', decision: 'confirmed', reason: '' });
    expect(await unanswered(undefined)).toMatchObject([{ id: left?.id, decision: 'confirmed' }]);
  });

  it('lays a supplement beside the points together with the report before it, on the desk too', async () => {
    const ids = await importPapers();
    const supplement = feedback
      .replace('反馈报告\n', '补充报告\n')
      .replace(
        /一、多渠道[\s\S]*$/,
        '一、扩大居民参与\n\n健全居民议事制度，在42个社区建立议事会，更新方案均征求住户意见。\n',
      );
    const bytes = Uint8Array.from(new TextEncoder().encode(supplement));
    const { source } = await ask('sources.import', { name: 'supplement.txt', bytes });
    const second = `${source.id}-d1`;
    await ask('feedback.attach', { id: second, opinion: ids.opinion });
    const { comparison, mates, points } = await ask('comparison.get', { ...ids, feedback: second });
    expect(mates.map((one) => one.id)).toEqual([ids.feedback]);
    expect(comparison.points.map((one) => one.coverage)).toEqual(['full', 'partial', 'partial']);
    expect(comparison.points[0]?.because).toContain(
      '已在《关于全市片区更新工作情况报告审议意见落实情况的反馈报告》中回应',
    );
    const findings = await ask('findings.list', undefined);
    expect(findings.filter((one) => one.kind === 'unanswered')).toEqual([]);
    const { items } = await ask('desk.get', undefined);
    expect(items.filter((one) => one.collection === 'feedback').map((one) => one.urgency)).toEqual(['to-compare']);
    const measure = comparison.points[0]?.matches[0]?.measure ?? '';
    const pair = { ...ids, feedback: second, point: points[0]?.id ?? '', measure, decision: 'accepted' as const };
    expect((await ask('comparison.decide', pair)).comparison.points[0]?.matches[0]?.decision).toBe('accepted');
  });

  it('finds further alarms when the report comes in later, and drops them when it goes', async () => {
    const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
    for (const [name, text] of Object.entries({ opinion, feedback }))
      await ask('sources.import', { name: `${name}.txt`, bytes: bytes(text) });
    const kinds = async () => (await ask('findings.list', undefined)).map((one) => one.kind);
    const before = await kinds();
    expect(before).not.toContain('figures-disagree');
    const imported = await ask('sources.import', { name: 'report.txt', bytes: bytes(report) });
    expect(await kinds()).toEqual(expect.arrayContaining(['figures-disagree', 'repeated-passage']));
    await ask('sources.remove', { id: imported.source.id });
    expect(await kinds()).toEqual(before);
  });
});

describe('rules', () => {
  it('confirms a shipped pack for this office, and keeps an imported one', async () => {
    const shipped = await ask('rules.list', undefined);
    expect(shipped.find((pack) => pack.id === 'city-default')?.confirmed).toBe(false);
    await ask('rules.confirm', { id: 'city-default', confirmed: true });
    await ask('rules.save', { json: JSON.stringify({ ...shipped[1], id: 'yunze', title: '云泽市规则' }) });
    const packs = await ask('rules.list', undefined);
    expect(packs.find((pack) => pack.id === 'city-default')?.confirmed).toBe(true);
    expect(packs.at(-1)?.title).toBe('云泽市规则');
  });

  it('refuses what is no rule pack and what is no holiday list', async () => {
    await expect(ask('rules.save', { json: '{}' })).rejects.toThrow('bad-input');
    await expect(ask('rules.confirm', { id: 'nowhere', confirmed: true })).rejects.toThrow('not-found');
    await expect(ask('calendar.import', { text: '无' })).rejects.toThrow('bad-input');
    const impossible = ask('calendar.import', { text: '2031-10-01 休\n2031-02-30 休' });
    await expect(impossible).rejects.toThrow('"reason":"no-such-day","text":"2031-02-30"');
    expect(await ask('calendar.import', { text: '2031年10月1日至7日放假' })).toEqual({ days: 7 });
  });
});

describe('commitments', () => {
  const promise = feedback.replace(
    '三、下一步工作打算',
    '三、下一步工作打算\n\n市住建局将新增加装住宅电梯120台，2027年6月底前完成。',
  );
  const next = report
    .replaceAll('2026年6月25日', '2027年8月20日')
    .replace('去年以来，', '去年以来，已新增加装住宅电梯126台。');

  it('grow by themselves from imported feedback, and show the later passage that tells of them as done', async () => {
    const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
    const dated = promise.replace('云泽市人民政府办公室', '云泽市人民政府办公室\n\n（2026年11月20日）');
    await ask('sources.import', { name: 'f.txt', bytes: bytes(dated) });
    const [found] = await ask('commitments.list', undefined);
    expect(found).toMatchObject({ due: '2027-06-30', figure: '120台', state: 'proposed', shownBy: null });
    await ask('sources.import', { name: 'n.txt', bytes: bytes(next) });
    const all = await ask('commitments.list', undefined);
    expect(all.find((one) => one.id === found!.id)?.shownBy?.quote).toContain('126台');
  });
});
