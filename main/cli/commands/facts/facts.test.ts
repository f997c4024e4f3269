import { describe, expect, it } from 'vitest';
import { nursery, renewal, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { type CliRun, cliOn, runTestCli } from '../../../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

/** Runs the lines of a script; gives the last line's JSON value. */
async function last(folder: string, ...script: string[]) {
  const run = await runTestCli({ folder, stdin: script.join('\n') }, 'run', '-', '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out).at(-1).value;
}

async function refused(folder: string, ...words: string[]): Promise<CliRun> {
  const run = await runTestCli(folder, ...words);
  expect(run).toMatchObject({ out: '', log: '' });
  expect(run.complaints.trim().split('\n')).toHaveLength(1);
  return run;
}

const handedOver = `hand-over ${nursery} --on 2026-09-04`;

describe('duban hand-over', () => {
  it('counts the due date of an opinion by its own words, or by the rule that is named', async () => {
    const printed = await last(newWorkspace(), handedOver);
    expect(printed.opinion.due).toMatchObject({ date: '2026-12-04', because: { by: 'paper' } });
    const folder = newWorkspace();
    const [pack] = JSON.parse((await runTestCli(folder, 'list', 'rules', '--json')).out).filter(
      (one: { id: string }) => one.id === 'city-default',
    );
    const rule = pack.rules.find(
      (one: { subject: string; duty: string }) => one.subject === 'opinion' && one.duty === 'written-report',
    );
    const named = await last(folder, `${handedOver} --rule city-default~${rule.id}`);
    expect(named.opinion.due).toMatchObject({ because: { by: 'rule', rulePack: 'city-default', rule: rule.id } });
    for (const other of ['nonsense', 'national~suggestion-answer']) {
      const run = await refused(folder, 'hand-over', nursery, '--on', '2026-09-04', '--rule', other);
      expect([run.code, run.complaints]).toEqual([1, expect.stringContaining(`city-default~${rule.id}《`)]);
    }
  });

  it('hands a suggestion over to several organs, and after a return to another with a letter of its own', async () => {
    const folder = newWorkspace();
    const script = [
      'suggestions add 关于修复古城墙的建议 --number 50',
      'hand-over 第50号 --on 2026-03-02 --organ 市文物局 --organ 市财政局 --support 市公安局',
    ];
    expect((await last(folder, ...script)).lead).toHaveLength(2);
    const again = await last(
      folder,
      'record 第50号 退办 --on 2026-03-04 --note 职责不符',
      'hand-over 第50号 --on 2026-03-06 --organ 市文化广电和旅游局 --number 云人代函〔2026〕5号 --note 改派',
    );
    expect(again).toMatchObject({ handedOverOn: '2026-03-02', rounds: [{ openedOn: '2026-03-06' }] });
    expect(again.acts.at(-1)).toMatchObject({ type: 'handed-over', number: '云人代函〔2026〕5号', note: '改派' });
  });

  it('takes the due day that a person gives, for opinions, suggestions and motions', async () => {
    const folder = newWorkspace();
    const opinion = await last(folder, `${handedOver} --due 2026-11-30 --due-reason 主任会议确定`);
    expect(opinion.opinion.due).toMatchObject({
      date: '2026-11-30',
      because: { by: 'person', reason: '主任会议确定' },
      // The day comes with the first letter: nothing that stood is corrected.
      changes: [],
    });
    expect(opinion.points.map((one: { due: { date: string } }) => one.due.date)).toContain('2026-11-30');
    const script = ['suggestions add 关于修复古城墙的建议 --number 50'];
    const suggestion = await last(
      folder,
      ...script,
      'hand-over 第50号 --on 2026-03-02 --organ 市文物局 --due 2026-05-01',
    );
    expect(suggestion.rounds[0].due).toMatchObject({ date: '2026-05-01', because: { by: 'person' } });
    const again = await last(
      folder,
      'record 第50号 退办 --on 2026-03-04 --note 职责不符',
      'hand-over 第50号 --on 2026-03-06 --organ 市文化广电和旅游局 --due 2026-05-06 --due-reason 改派',
    );
    expect(again.rounds[0].due).toMatchObject({ date: '2026-05-06', because: { by: 'person', reason: '改派' } });
    const motion = await last(folder, `hand-over m-adc087580f56 --on 2026-02-10 --organ 市人民政府 --due 2026-09-30`);
    expect(motion.due).toMatchObject({ date: '2026-09-30', because: { by: 'person' } });
  });

  it('asks about a given day before its start, later than the paper or the rule', async () => {
    const folder = newWorkspace();
    const words = ['hand-over', nursery, '--on', '2026-09-04', '--due'];
    expect((await refused(folder, ...words, '2026-08-04')).complaints).toContain('早于起算日期');
    expect((await refused(folder, ...words, '2027-01-04')).complaints).toContain('文件');
    await last(folder, 'suggestions add 关于修复古城墙的建议 --number 50');
    const late = await refused(
      folder,
      'hand-over',
      '第50号',
      '--on',
      '2026-03-02',
      '--organ',
      '市文物局',
      '--due',
      '2026-12-01',
    );
    expect(late.complaints).toContain('晚于这一天');
  });

  it('hands a motion over to one organ', async () => {
    const motion = await last(
      newWorkspace(),
      'hand-over m-adc087580f56 --on 2026-02-10 --organ 市人民政府 --support 市财政局',
    );
    expect(motion).toMatchObject({ handedOverOn: '2026-02-10', support: [expect.stringMatching(/^o-/)] });
    const two = await runTestCli(
      newWorkspace(),
      'hand-over',
      'm-adc087580f56',
      '--on',
      '2026-09-04',
      '--organ',
      '市教育局',
      '--organ',
      '市财政局',
    );
    expect(two).toMatchObject({ code: 2, out: '' });
  });

  it('hands an opinion over to several organs, each of which owes a report and may be given more time', async () => {
    const folder = newWorkspace();
    await last(
      folder,
      `hand-over ${nursery} --on 2026-09-04 --organ 市人民政府 --organ 市中级人民法院`,
      `record ${nursery} formal-received --on 2026-11-20 --organ 市人民政府`,
      `extend ${nursery} --to 2026-12-10 --on 2026-11-19 --reason 案件多 --allowed-by 主任会议 --organ 市中级人民法院`,
    );
    const { out } = await runTestCli(cliOn(folder, '2026-12-12'), 'show', nursery);
    expect(out).toMatch(/书面报告 {2}市人民政府 {2}2026-12-04 {2}已于 2026-11-20 完成/);
    expect(out).toMatch(/书面报告 {2}市中级人民法院 {2}2026-12-10 {2}逾期 2 天/);
    // Each day says whose it is, and its reason does not say it again.
    expect(out).toMatch(/书面报告 {2}市人民政府 {2}2026-12-04 {2}书面报告期限由文件写明/);
    expect(out).toMatch(/书面报告 {2}市中级人民法院 {2}2026-12-10 {2}原为 2026-12-04 {2}书面报告期限由文件写明/);
    expect(await refused(folder, 'record', nursery, 'formal-received', '--on', '2026-11-21')).toMatchObject({
      code: 1,
    });
  });

  it('takes back what was done for an opinion of several organs, step by step', async () => {
    const folder = newWorkspace();
    const [government, court] = ['市人民政府', '市中级人民法院'];
    const steps = [
      `hand-over ${nursery} --on 2026-09-04 --organ ${government} --organ ${court}`,
      `record ${nursery} 签收 --on 2026-09-07 --organ ${court} --note 由研究室签收`,
      `extend ${nursery} --to 2026-12-10 --on 2026-11-19 --reason 案件多 --allowed-by 主任会议 --organ ${court}`,
      `record ${nursery} formal-received --on 2026-11-20 --organ ${government}`,
      `redo ${nursery} --on 2026-11-21 --reason 不实 --due 2027-02-01 --sure`,
    ];
    const shown: string[] = [];
    const opinion = async () => JSON.stringify((await last(folder, `show ${nursery}`)).opinion);
    for (const step of steps) {
      shown.push(await opinion());
      await last(folder, step);
    }
    const { out } = await runTestCli(folder, 'show', nursery);
    expect(out).toMatch(/2026-09-07 {2}已?签收 {2}市中级人民法院 {2}由研究室签收/);
    for (const before of shown.toReversed()) {
      expect((await runTestCli(folder, 'undo')).code).toBe(0);
      expect(await opinion()).toBe(before);
    }
  });

  it('tells of an organ that nobody knew before, and of none that is known by a shorter name', async () => {
    const folder = newWorkspace();
    const typo = await runTestCli(
      folder,
      'hand-over',
      '第8号',
      '--on',
      '2026-03-02',
      '--organ',
      '市商业局',
      '--support',
      '市财政局',
    );
    expect(typo.out).toMatch(/^代表建议《.*》：已交办，市商业局，.*\n“市商业局”是新登记的单位；.*\n$/);
    const again = await runTestCli(
      folder,
      'hand-over',
      '第8号',
      '--on',
      '2026-03-02',
      '--organ',
      '市商业局',
      '--support',
      '市人社局',
    );
    expect(again.out).not.toContain('新登记');
  });

  it('refuses what the kind of record has no place for, and a name that can be no organ', async () => {
    const folder = newWorkspace();
    const number = await refused(folder, 'hand-over', '第2号', '--on', '2026-03-02', '--number', '5');
    expect([number.code, number.complaints]).toEqual([2, '代表建议没有 --number 这一项。\n']);
    for (const word of ['Water Bureau', '?', '有关部门', '各县区', 'none1']) {
      const organ = await refused(folder, 'hand-over', nursery, '--on', '2026-09-04', '--organ', word);
      expect([organ.code, organ.complaints], word).toEqual([1, `“${word}”不像单位的名称，没有登记。\n`]);
    }
    const { opinion } = await last(folder, `show ${nursery}`);
    expect(opinion.handedOverOn).toBeNull();
  });
});

describe('duban record, sign-for and strike', () => {
  it('takes a fact by its code and by its name in either language', async () => {
    for (const word of ['signed-for', '签收', '已签收', "'Signed for'"]) {
      const file = await last(newWorkspace(), handedOver, `record ${nursery} ${word} --on 2026-09-06`);
      expect(file.opinion.stage, word).toBe('signed-for');
    }
  });

  it('keeps a chase of each kind of record with its day, and takes it back by its name or by undo', async () => {
    const folder = newWorkspace();
    await last(folder, handedOver);
    const chased = ['--on', '2026-11-05', '--way', '电话', '--organ', '市卫生健康委员会', '--note', '请报进度'];
    for (const word of ['第8号', nursery, `${nursery}#1`]) {
      const { code, out } = await runTestCli(folder, 'record', word, '催办', ...chased);
      expect([code, out], word).toEqual([0, expect.stringMatching(/：已催办 1 次，最近 2026-11-05\n/)]);
      expect((await runTestCli(folder, 'show', word)).out).toMatch(
        /2026-11-05 {2}电话催办 {2}市卫生健康委员会 {2}请报进度 {2}\[chased-1\]/,
      );
    }
    expect((await runTestCli(folder, 'log')).out).toContain('登记催办');
    await runTestCli(folder, 'record', '第8号', '催办', '--on', '2026-11-06', '--way', 'visit');
    const several = await refused(folder, 'strike', '第8号', '催办');
    expect(several.complaints).toContain('2026-11-05、2026-11-06');
    expect((await runTestCli(folder, 'strike', '第8号', '催办', '--on', '2026-11-05')).out).toContain(
      '已催办 1 次，最近 2026-11-06',
    );
    expect((await runTestCli(folder, 'undo')).code).toBe(0);
    expect((await runTestCli(folder, 'show', '第8号')).out).toContain('2026-11-05  电话催办');
    const unclear = await runTestCli(folder, 'record', '第8号', '催办', '--on', '2026-11-06');
    expect([unclear.code, unclear.complaints]).toEqual([2, expect.stringContaining('--way')]);
    const idle = await refused(folder, 'record', '第8号', '签收', '--on', '2026-02-14', '--way', 'call');
    expect(idle.code).toBe(2);
  });

  it('tells beside what is overdue how often it was chased', async () => {
    const folder = newWorkspace();
    await last(folder, handedOver, `record ${nursery} 催办 --on 2026-11-20 --way 函件 --number 催5号`);
    for (const list of ['due', 'desk']) {
      const { out } = await runTestCli(cliOn(folder, '2026-12-10'), list);
      expect(out).toMatch(/2026-12-04 .*已催办 1 次，最近 2026-11-20；书面报告/);
    }
    const { out } = await runTestCli(cliOn(folder, '2026-12-01'), 'due');
    expect(out).not.toContain('已催办');
  });

  it('names the facts that the kind of record has', async () => {
    const run = await refused(newWorkspace(), 'record', '第2号', '列入议程', '--on', '2026-03-02');
    expect(run.code).toBe(2);
    expect(run.complaints).toContain('returned（退办）');
    expect(run.complaints).not.toContain('on-agenda');
  });

  it('keeps the day of a sign-for in the handling, and as a fact when there is more to say', async () => {
    const folder = newWorkspace();
    expect((await last(folder, 'sign-for 第8号 --on 2026-02-14')).rounds).toMatchObject([
      { signedForOn: '2026-02-14' },
    ]);
    expect((await last(folder, 'strike 第8号 签收')).rounds).toMatchObject([{ signedForOn: null }]);
    const noted = await last(newWorkspace(), 'sign-for 第8号 --on 2026-02-14 --note 由办公室代签');
    expect(noted).toMatchObject({ status: 'accepted', acts: [{ type: 'signed-for', note: '由办公室代签' }] });
  });

  it('strikes a fact by its name and, where there are several, its day; and says none of its own codes', async () => {
    const folder = newWorkspace();
    const facts = ['2026-09-10', '2026-09-20'].map((on) => `record ${nursery} 办理中 --on ${on}`);
    await last(folder, handedOver, `sign-for ${nursery} --on 2026-09-06`, ...facts);
    const several = await refused(folder, 'strike', nursery, 'in-progress');
    expect(several.code).toBe(1);
    expect(several.complaints).toContain('登记了不止一件“办理中”：办理中 2026-09-10、办理中 2026-09-20；请用 --on');
    for (const words of [['signed-for-2'], ['签收', '--on', '2026-09-07']]) {
      const none = await refused(folder, 'strike', nursery, ...words);
      expect(none.complaints).toContain('没有登记这样的“已签收”，已登记的有：');
      expect(none.complaints).not.toMatch(/signed-for|in-progress/);
    }
    const file = await last(folder, `strike ${nursery} 办理中 --on 2026-09-10`, `strike ${nursery} signed-for-1`);
    expect(file.opinion.acts).toMatchObject([{ id: 'in-progress-2' }]);
  });

  it('says what must stand before a fact can be recorded', async () => {
    const run = await refused(newWorkspace(), 'record', nursery, '签收', '--on', '2026-09-06');
    expect(run.code).toBe(1);
    expect(run.complaints).toContain('交办日期');
  });
});

describe('what a sheet says of a duty that was met', () => {
  it('counts the days by which it was late', async () => {
    const folder = newWorkspace();
    const made = 'suggestions add 关于增设云桥路公厕的建议 --number 61';
    await last(
      folder,
      made,
      'hand-over 第61号 --on 2026-03-05 --organ 市城市管理局',
      'answer 第61号 --on 2026-06-15 --class A',
    );
    expect((await runTestCli(folder, 'show', '第61号')).out).toContain('已于 2026-06-15 完成，迟 10 天');
    await last(folder, 'answer 第61号 --on 2026-06-05');
    const { out } = await runTestCli(folder, 'show', '第61号');
    expect(out).toContain('已于 2026-06-05 完成');
    expect(out).not.toContain('迟');
  });
});

describe('duban extend and correct', () => {
  it('keeps the original day of what is extended, and moves it for what was wrong', async () => {
    const folder = newWorkspace();
    const extended = await last(
      folder,
      handedOver,
      `extend ${nursery} --to 2027.1.15 --on 2026-11-20 --reason 部门多 --allowed-by 主任会议 --letter 函1号 --sure`,
    );
    expect(extended.due).toMatchObject({ date: '2027-01-15', original: '2026-12-04' });
    expect(extended.due.changes).toMatchObject([
      { kind: 'extension', allowedBy: '主任会议', letter: '函1号', by: '周文' },
    ]);
    const corrected = await last(
      newWorkspace(),
      handedOver,
      `correct ${nursery} --to 2026-12-10 --on 2026-09-08 --reason 录入有误`,
    );
    expect(corrected.due).toMatchObject({ date: '2026-12-10', original: '2026-12-10' });
  });

  it('tells the day of the organ that is named, from which to which', async () => {
    const folder = newWorkspace();
    const [government, court] = ['市人民政府', '市中级人民法院'];
    await last(folder, `hand-over ${nursery} --on 2026-09-04 --organ ${government} --organ ${court}`);
    const why = ['--on', '2026-09-08', '--reason', '理由', '--organ', court, '--sure'];
    const correct = await runTestCli(folder, 'correct', nursery, 'due', '--to', '2026-11-04', ...why);
    expect(correct.out).toMatch(/已更正《.*》，市中级人民法院的期限：2026-12-04 → 2026-11-04。/);
    const extend = await runTestCli(folder, 'extend', nursery, 'due', '--to', '2026-11-20', ...why);
    expect(extend.out).toMatch(/已延期《.*》，市中级人民法院：期限 2026-11-04 → 2026-11-20，原期限 2026-11-04。/);
    const all = await runTestCli(folder, 'correct', nursery, '--to', '2026-12-20', ...why.slice(0, 4), '--sure');
    expect(all.out).toMatch(/已更正《.*》的期限：2026-12-04 → 2026-12-20。/);
  });

  it('reaches the draft of an opinion, the limit of a point, the answer to a suggestion and the report on a motion', async () => {
    const why = '--on 2026-11-20 --reason 理由 --sure';
    const folder = newWorkspace();
    expect((await last(folder, handedOver, `correct ${nursery} 征求意见稿 --to 2026-11-24 ${why}`)).due.date).toBe(
      '2026-11-24',
    );
    expect((await last(folder, `extend ${nursery}#1 limit --to 2027-02-01 ${why}`)).due).toMatchObject({
      original: '2026-12-31',
    });
    expect((await last(folder, `extend 第8号 due --to 2026-12-31 ${why}`)).due).toMatchObject({
      original: '2026-05-10',
    });
    expect((await last(folder, `correct m-adc087580f56 --to 2026-12-31 ${why}`)).due.date).toBe('2026-12-31');
  });

  it('asks who allowed an extension, unless a letter says so, and takes the answer', async () => {
    const folder = newWorkspace();
    await last(folder, handedOver);
    const line = ['extend', nursery, '--to', '2026-12-08', '--on', '2026-11-20', '--reason', '部门多'];
    const asked = await refused(folder, ...line);
    expect(asked).toMatchObject({ code: 1, complaints: expect.stringContaining('没有写延期由谁同意') });
    const letter = await runTestCli(folder, ...line, '--letter', '云人常办函〔2026〕40号');
    expect(letter.complaints).not.toContain('没有写延期由谁同意');
    await runTestCli(folder, 'undo');
    const sure = await runTestCli(folder, ...line, '--confirm', 'extension-allowed-by-whom');
    expect(sure.complaints).not.toContain('没有写延期由谁同意');
  });

  it('refuses a due date that the record does not have, and an extension to an earlier day', async () => {
    const folder = newWorkspace();
    await last(folder, handedOver);
    const why = ['--to', '2026-11-24', '--on', '2026-11-20', '--reason', '理由'];
    expect(await refused(folder, 'extend', '第8号', 'limit', ...why)).toMatchObject({
      code: 2,
      complaints: '代表建议没有办理时限。\n',
    });
    expect((await refused(folder, 'extend', `${nursery}#1`, 'draft', ...why)).code).toBe(2);
    const earlier = await refused(folder, 'extend', nursery, ...why);
    expect(earlier.code).toBe(1);
    expect(earlier.complaints).toContain('应当晚于现在的期限 2026-12-04');
  });
});

describe('duban redo', () => {
  it('orders a record to be handled again, and without one redoes what was undone', async () => {
    const folder = newWorkspace();
    const again = await last(folder, 'redo 第5号 --on 2026-06-01 --reason 代表不满意 --due 2026-07-15');
    expect(again.rounds).toMatchObject([
      { number: 1 },
      { number: 2, openedOn: '2026-06-01', due: { date: '2026-07-15' } },
    ]);
    await runTestCli(folder, 'undo');
    expect((await last(folder, 'show 第5号')).rounds).toHaveLength(1);
    const redone = await runTestCli(folder, 'redo');
    expect(redone).toMatchObject({ code: 0, complaints: '' });
    expect(redone.out).toContain('已重做：');
    expect((await last(folder, 'show 第5号')).rounds).toHaveLength(2);
  });

  it('wants a reason, but for an opinion that was voted down', async () => {
    const folder = newWorkspace();
    expect((await runTestCli(folder, 'redo', '第5号', '--on', '2026-06-01')).code).toBe(2);
    await last(folder, handedOver);
    expect((await refused(folder, 'redo', nursery, '--on', '2026-11-21')).code).toBe(1);
    const voted = await last(
      folder,
      `vote ${nursery} 不满意 --on 2026-11-20 --sure`,
      `redo ${nursery} --on 2026-11-21`,
    );
    expect(voted.opinion).toMatchObject({ round: 2, stage: 'redo' });
  });
});

describe('duban show on a day', () => {
  it('holds the report against the organ that was handed the opinion, and the work against that of the point', async () => {
    const folder = newWorkspace();
    await last(folder, handedOver, `set ${nursery}#1 --organ 市教育局`);
    const { out } = await runTestCli(cliOn(folder, '2026-12-10'), 'show', nursery);
    expect(out).toMatch(/书面报告 {2}市人民政府 {2}2026-12-04 {2}逾期 6 天\n/);
    expect(out).not.toMatch(/书面报告 {2}市教育局/);
    expect(out).toMatch(/办理 {2}市教育局 {2}2026-12-31 {2}尚未完成，还有 21 天 {2}#1\n/);
    expect((await runTestCli(folder, 'show', renewal)).out).not.toContain('逾期');
  });
});
