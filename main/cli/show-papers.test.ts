import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleWorkspaces } from '../testing/cli-workspace.ts';
import { runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

const decision = `云泽市人民代表大会常务委员会关于代表议案审议结果的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
一、将议案第1号、《关于修建渡口的议案》交由市人民政府办理。
二、市水务局应当于2026年5月15日前将实施方案报市人大常委会。
三、市人民政府应当在三个月内向市人大常委会书面报告办理情况。`;
const agenda = `云泽市第九届人民代表大会常务委员会第三十七次会议议程
（2026年8月26日至27日）
一、审议《云泽市停车场条例（草案）》；
二、人事任免事项。`;
const reply = `云泽市教育局
对市九届人大五次会议第12号建议的答复
云教函〔2026〕17号
王刚代表：
您提出的《关于建立校园心理辅导站的建议》收悉。现答复如下：
我们将于2026年10月底前建成20个辅导站。
云泽市教育局
2026年4月28日`;
const extension = `云泽市人民政府办公室
关于申请延期报送审议意见研究处理情况报告的函
市人大常委会办公室：
因涉及部门较多，申请将《全市托育服务体系建设情况报告的审议意见》研究处理情况报告延期至2026年12月31日报送。
云泽市人民政府办公室
2026年8月20日`;

type Listed = { id: string; kind: string };

/** A line that begins with a name of the program (firstLine, author), and data as the program writes it. */
const machine = /^\s*(?:- )?[a-z][A-Za-z-]*\s{2,}\S|.*[{}].*|\[object|"[A-Za-z]+":|\bnull\b|\bundefined\b/m;

describe('duban show of a paper', () => {
  it('prints words alone, whatever kind of paper it is', async () => {
    const folder = newWorkspace();
    const papers = path.join(folder, 'incoming');
    mkdirSync(papers);
    const texts = { decision, agenda, reply, extension };
    const files = Object.entries(texts).map(([name, text]) => {
      const file = path.join(papers, `${name}.txt`);
      writeFileSync(file, text);
      return file;
    });
    await runTestCli(folder, 'import', ...files);
    const listed: Listed[] = JSON.parse((await runTestCli(folder, 'list', 'documents', '--json')).out);
    const kinds = new Set(listed.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['decision', 'agenda', 'suggestion-reply']));
    for (const kind of kinds) {
      for (const { id } of listed.filter((one) => one.kind === kind).slice(0, 3)) {
        const { out } = await runTestCli(folder, 'show', id);
        expect([kind, machine.exec(out)?.[0] ?? null, out]).toEqual([kind, null, out]);
      }
    }
  });
});
