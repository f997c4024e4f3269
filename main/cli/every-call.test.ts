import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { samplePapers } from '../testing/cli-workspace.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore } from '../testing/test-core.ts';
import { findCommand } from './find-command.ts';
import { runLine } from './run-line.ts';
import type { Scene } from './scene.ts';
import { splitLine } from './script/split-line.ts';
import { Session } from './session.ts';

/** Calls that no command makes, and why. Everything else must be reached by a line below. */
const notByCommand: Partial<Record<CallName, string>> = {
  'jobs.cancel': 'a command is the job: Ctrl+C ends it, and nothing of it is stored',
  'briefs.preview': 'brief --out writes the very bytes that a preview shows',
};

/** One line for every call, in an order in which each finds what it needs. */
const lines: [CallName, string][] = [
  ['sources.preview', `import '${samplePapers().join("' '")}' --preview`],
  ['sources.import', `import '${samplePapers().join("' '")}'`],
  ['sources.importSamples', 'import --samples'],
  ['sources.import', 'import OUT/代表议案第7号.txt'],
  ['workspace.info', 'office'],
  ['workspace.office', 'office --members 41 --operator 周文'],
  ['workspace.backup', 'backup'],
  ['log.list', 'log'],
  ['log.undo', 'undo'],
  ['log.redo', 'redo'],
  ['sources.list', 'list sources'],
  ['sources.get', 'show 6f2ac53f085d'],
  ['sources.confirm', 'sources confirm 6f2ac53f085d'],
  ['sources.rename', 'sources rename 6f2ac53f085d --title 第4号公报'],
  ['sources.correct', 'sources correct 第4号公报 --line 216 --kind 决定'],
  ['sources.uncorrect', 'sources uncorrect 第4号公报 6f2ac53f085d-c216-kind'],
  ['sources.reread', 'sources reread 第4号公报'],
  ['sources.original', 'sources original 第4号公报 --out OUT/公报.txt'],
  ['documents.list', 'list documents'],
  ['documents.text', 'show 6f2ac53f085d-d4'],
  ['search.find', 'find 托育'],
  ['rules.list', 'list rules'],
  ['rules.confirm', 'rules confirm city-default'],
  ['rules.save', 'rules save OUT/pack.json'],
  ['calendar.import', 'calendar import OUT/calendar.txt'],
  ['organs.list', 'list organs'],
  ['organs.get', 'show 市水务局'],
  ['organs.update', 'organs add 市气象局 --short-name 气象局'],
  ['organs.merge', 'organs merge 市气象局 市水务局 --on 2026-01-01'],
  ['organs.update', 'organs add 云泽市档案局'],
  ['organs.remove', 'organs remove 云泽市档案局'],
  ['meetings.list', 'list meetings'],
  ['meetings.update', 'meetings update 云泽市第九届人大常委会第二十次会议 --from 2026-08-26 --to 2026-08-28'],
  ['meetings.update', 'meetings update 云泽市第九届人民代表大会第五次会议 --from 2026-02-08'],
  ['deputies.list', 'list deputies'],
  ['deputies.merge', 'deputies merge 白露 江临'],
  ['deputies.update', 'deputies separate d-de601554431d'],
  ['deputies.merge', 'deputies merge 顾青禾 江临'],
  ['opinions.list', 'list opinions'],
  ['opinions.get', 'show 6f2ac53f085d-d5'],
  ['opinions.confirm', 'confirm 6f2ac53f085d-d5'],
  ['opinions.update', 'set 6f2ac53f085d-d5 --matter report'],
  ['points.add', 'points add 6f2ac53f085d-d5 --lines 164 --title 报告研究处理情况'],
  ['points.withdraw', 'points withdraw 报告研究处理情况 --reason 属于情况说明'],
  ['opinions.handOver', 'hand-over 6f2ac53f085d-d5 --on 2026-09-04 --organ 市人民政府'],
  ['opinions.record', 'record 6f2ac53f085d-d5 签收 --on 2026-09-06'],
  ['opinions.strike', 'strike 6f2ac53f085d-d5 signed-for-1'],
  ['points.list', 'list points'],
  ['points.update', 'set 6f2ac53f085d-d5#1 --organ 市卫生健康委员会'],
  ['points.merge', 'points merge 6f2ac53f085d-d5#4 6f2ac53f085d-d5#5'],
  ['points.split', 'points split 6f2ac53f085d-d5#1 --line 152 --offset 40'],
  ['evidence.add', 'evidence add 6f2ac53f085d-d5#1 --title 规划批复'],
  ['evidence.remove', 'evidence remove 规划批复'],
  ['dues.change', 'extend 6f2ac53f085d-d5 --to 2027-01-31 --on 2026-11-20 --reason 部门多 --sure'],
  ['points.selfReport', 'self-report 6f2ac53f085d-d5#1 --value done --on 2026-10-08 --by 市卫生健康委员会'],
  ['points.check', 'check 6f2ac53f085d-d5#1 --value done --on 2026-10-20 --by 教科文卫工委'],
  ['points.reopen', 'reopen 6f2ac53f085d-d5#1 --on 2026-11-01 --reason 问题反弹'],
  ['opinions.vote', 'vote 6f2ac53f085d-d5 不满意 --on 2026-11-20 --ballots 3/5/30/0 --sure'],
  ['opinions.redo', 'redo 6f2ac53f085d-d5 --on 2026-11-21'],
  ['feedback.list', 'list feedback'],
  ['feedback.get', 'show 25f3ad5c8eb9-d1'],
  ['feedback.attach', 'attach 25f3ad5c8eb9-d1 --opinion 6f2ac53f085d-d7 --received 2026-11-19'],
  ['comparison.get', 'compare --opinion 6f2ac53f085d-d7'],
  ['comparison.decide', 'compare decide 6f2ac53f085d-d7#4 25f3ad5c8eb9-d1#2 rejected'],
  ['comparison.cover', 'compare cover 6f2ac53f085d-d7#6 partial --missing 考核办法'],
  ['findings.list', 'list findings'],
  ['findings.decide', 'findings decide vague-promise-73835b747edd dismissed --reason 附件已写明'],
  ['motions.list', 'list motions'],
  ['motions.get', 'show m-adc087580f56'],
  ['motions.update', 'set m-adc087580f56 --number 3 --session 九届五次会议 --handed-over 2026-02-10'],
  ['motions.record', 'record 议案第3号 voted --on 2026-11-20'],
  ['motions.strike', 'strike 议案第3号 voted'],
  ['motions.redo', 'redo 议案第3号 --on 2026-11-20 --reason 部分事项未落实 --due 2027-03-31'],
  ['suggestions.list', 'list suggestions'],
  ['suggestions.get', 'show 第1号'],
  ['suggestions.add', 'suggestions add 关于增设公交站点的建议 --number 12 --received 2026-03-01'],
  ['suggestions.update', 'hand-over 第12号 --on 2026-03-02 --organ 市交通运输局'],
  ['suggestions.record', 'record 第12号 签收 --on 2026-03-04'],
  ['suggestions.strike', 'strike 第12号 signed-for'],
  ['suggestions.followUp', 'follow-up 第1号 --on 2026-05-30 --class A --sure'],
  ['suggestions.redo', 'redo 第1号 --on 2026-06-01 --reason 代表要求再次办理 --sure'],
  ['suggestions.importList', 'suggestions import OUT/list.csv --session 九届六次会议'],
  ['suggestions.importList', 'suggestions import OUT/renumbered.csv --session 九届六次会议'],
  ['identities.list', 'list identities --status open'],
  ['identities.decide', 'identities decide 关于增设母婴室的建议 第101号'],
  ['suggestions.update', 'set 关于增设母婴室的建议 --organ 市公安局 --category 交通'],
  ['suggestions.importList', 'suggestions import OUT/changed.csv --session 九届六次会议'],
  ['offers.list', 'list offers'],
  ['offers.adoptAll', 'offers adopt --all'],
  ['log.undo', 'undo'],
  ['offers.declineAll', 'offers decline --all 关于增设母婴室的建议'],
  ['log.undo', 'undo'],
  ['offers.adopt', 'offers adopt 关于增设母婴室的建议 主办单位'],
  ['offers.decline', 'offers decline 关于增设母婴室的建议'],
  ['suggestions.exportList', 'export suggestions --out OUT/suggestions.xlsx'],
  ['commitments.list', 'list commitments'],
  ['commitments.update', 'set c-88aeb5014d28 --state open'],
  ['commitments.add', 'commitments add 25f3ad5c8eb9-d1 --lines 19 --title 其余片区资金落实'],
  ['targets.list', 'list targets'],
  ['projects.list', 'list projects'],
  ['desk.get', 'desk'],
  ['due.list', 'due'],
  ['status.get', 'status'],
  ['briefs.kinds', 'brief --list'],
  ['briefs.export', 'brief comparison --opinion 6f2ac53f085d-d7 --out OUT/brief.docx'],
  ['briefs.history', 'list briefs'],
  ['briefs.issued', 'briefs issued BRIEF --out OUT/again.docx'],
  ['briefs.changesSince', 'briefs changes BRIEF'],
  ['sources.import', 'import OUT/brief.docx'],
  ['sources.readAnyway', 'read-anyway brief.docx'],
  ['templates.add', 'templates add OUT/template.docx --kind comparison'],
  ['templates.list', 'list templates'],
  ['templates.remove', 'templates remove template'],
  ['tables.export', 'export points --out OUT/points.xlsx'],
  ['motions.convert', 'motions convert 议案第7号 --number 286'],
  ['sources.remove', 'remove 第4号公报'],
  ['sources.removeSamples', 'remove --samples'],
  ['meetings.merge', 'meetings merge 云泽市第九届人民代表大会第五次会议 云泽市第九届人大常委会第二十次会议'],
  ['meetings.remove', 'meetings remove 云泽市第九届人大常委会第二十次会议'],
  ['deputies.remove', 'deputies remove 江临'],
];

type Outcome = { line: string; code: number; calls: string[]; complaints: string };

/** Papers and files that some of the lines read. */
async function writeInputs(folder: string): Promise<void> {
  const pack = {
    id: 'yunze',
    title: '云泽市办理规定',
    place: '云泽市',
    confirmed: false,
    source: '云泽市人大常委会',
    rules: [],
  };
  const template = new Document({
    sections: [{ children: [new Paragraph({ children: [new TextRun('办理情况对照表')] })] }],
  });
  writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(pack));
  writeFileSync(path.join(folder, 'calendar.txt'), '2027-10-01 休 国庆节\n2027-10-09 班\n');
  writeFileSync(path.join(folder, 'list.csv'), '编号,标题,承办单位\n101,关于增设母婴室的建议,市交通运输局\n');
  writeFileSync(path.join(folder, 'renumbered.csv'), '编号,标题,承办单位\n102,关于增设母婴室的建议,市交通运输局\n');
  writeFileSync(
    path.join(folder, 'changed.csv'),
    '编号,标题,承办单位,分类\n102,关于增设母婴室的建议,市卫生健康委员会,社会事业\n',
  );
  writeFileSync(path.join(folder, 'template.docx'), await Packer.toBuffer(template));
  writeFileSync(
    path.join(folder, '代表议案第7号.txt'),
    '代表议案（第7号）\n\n议  题：\n增设夜间公交站点\n提议案人：\n陆知行  白  露\n案  由：\n夜间出行不便。\n案  据：\n末班车收车较早。\n方  案：\n一、延长运营时间。\n',
  );
}

/** Runs the lines one after the other on one workspace, and tells for each which calls it made. */
async function play(workspace: string, out: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let calls: string[] = [];
  let complaints: string[] = [];
  let printed = '';
  const core = createTestCore(workspace);
  const dispatch = (name: string, input: unknown) => {
    calls.push(name);
    return core.dispatch(name, input);
  };
  const scene: Scene = {
    version: '1.2.3',
    language: 'zh-CN',
    session: new Session(() => ({ ...core, dispatch })),
    dataDir: null,
    isInScript: false,
    out: (text) => {
      printed += text;
    },
    complain: (text) => complaints.push(text),
    log: (text) => complaints.push(text),
    readStdin: async () => new Uint8Array(),
    runLine,
  };
  let brief = '';
  for (const [, line] of lines) {
    [calls, complaints, printed] = [[], [], ''];
    const split = splitLine(line.replaceAll('OUT', out).replaceAll('BRIEF', brief));
    const code = await runLine('words' in split ? split.words : [], scene);
    if (line === 'list briefs') brief = printed.split('\n')[2]?.split(' ')[0] ?? '';
    outcomes.push({ line, code, calls, complaints: complaints.join('\n') });
  }
  await scene.session.close();
  return outcomes;
}

const names = Object.keys(contract) as CallName[];
const newFolder = temporaryFolders();

describe('every call of the contract', () => {
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    const out = newFolder();
    await writeInputs(out);
    outcomes = await play(newFolder(), out);
  }, 60_000);

  it('has a line that makes it, or a reason why no command does', () => {
    const placed = new Set<string>([...lines.map(([name]) => name), ...Object.keys(notByCommand)]);
    expect(names.filter((name) => !placed.has(name))).toEqual([]);
    expect(lines.map(([name]) => name).filter((name) => name in notByCommand)).toEqual([]);
  });

  it('can be confirmed with --sure where it may ask', () => {
    const asking = lines.filter(([name]) => {
      const { input } = contract[name];
      // The `confirmed` of a rule pack is another word: yes or no.
      return 'shape' in input && 'confirmed' in input.shape && input.shape.confirmed.safeParse(['code']).success;
    });
    expect(asking.length).toBeGreaterThan(10);
    const deaf = asking.filter(([, line]) => findCommand(line.split(' '))?.command.options.sure === undefined);
    expect(deaf).toEqual([]);
  });

  it.each(lines.map(([name, line], at) => ({ name, line, at })))('$name is made by: duban $line', ({ name, at }) => {
    expect(outcomes[at]).toMatchObject({ code: 0, complaints: '' });
    expect(outcomes[at]?.calls).toContain(name);
  });
});
