import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Picture } from '../../core/reading/formats/scan/picture.ts';
import { scannedPdf } from '../../core/reading/formats/testing/scanned-pdf.ts';
import { createTestCore } from '../../testing/test-core.ts';
import { runLine } from '../run-line.ts';
import type { Scene } from '../scene.ts';
import { splitLine } from '../script/split-line.ts';
import { Session } from '../session.ts';
import { everyLine } from './every-line.ts';

export type Outcome = { line: string; code: number; calls: string[]; printed: string; complaints: string };

/** Papers and files that some of the lines read. */
export async function writeInputs(folder: string): Promise<void> {
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
  const dot: Picture = { width: 40, height: 40, channels: 1, data: new Uint8Array(1600).fill(90) };
  const text = ['A page with text of its own beside one that is a picture'];
  writeFileSync(path.join(folder, '扫描.pdf'), scannedPdf([{ text }, { picture: dot, dpi: 72 }]));
  writeFileSync(path.join(folder, 'calendar.txt'), '2027-10-01 休 国庆节\n2027-10-09 班\n');
  writeFileSync(path.join(folder, '通报.txt'), '督办情况\n\n　　现将督办情况通报如下。\n');
  writeFileSync(path.join(folder, 'list.csv'), '编号,标题,承办单位\n101,关于增设母婴室的建议,市交通运输局\n');
  writeFileSync(path.join(folder, 'renumbered.csv'), '编号,标题,承办单位\n102,关于增设母婴室的建议,市交通运输局\n');
  writeFileSync(
    path.join(folder, 'changed.csv'),
    '编号,标题,承办单位,分类\n102,关于增设母婴室的建议,市卫生健康委员会,社会事业\n',
  );
  writeFileSync(path.join(folder, 'template.docx'), await Packer.toBuffer(template));
  writeFileSync(
    path.join(folder, '渡口报告.txt'),
    '关于全市渡口安全情况的报告\n\n——2026年10月26日在云泽市第九届人大常委会第三十次会议上\n\n市交通运输局\n\n现将渡口安全情况报告如下。\n',
  );
  writeFileSync(
    path.join(folder, '代表议案第7号.txt'),
    '代表议案（第7号）\n\n议  题：\n增设夜间公交站点\n提议案人：\n陆知行  白  露\n案  由：\n夜间出行不便。\n案  据：\n末班车收车较早。\n方  案：\n一、延长运营时间。\n',
  );
}

/** Folders of the workspace and of the inputs; the language in which the lines are answered. */
export type Played = { workspace: string; out: string; language?: Language; lines?: typeof everyLine };

/** Runs the lines one after the other on one workspace, and tells for each which calls it made. */
export async function playEveryLine({
  workspace,
  out,
  language = 'zh-CN',
  lines = everyLine,
}: Played): Promise<Outcome[]> {
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
    language,
    readingWorker: null,
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
  const named = { brief: '', backup: '' };
  for (const [, line] of lines) {
    [calls, complaints, printed] = [[], [], ''];
    const split = splitLine(
      line.replaceAll('OUT', out).replaceAll('BRIEF', named.brief).replaceAll('BACKUP', named.backup),
    );
    const code = await runLine('words' in split ? split.words : [], scene);
    const first = printed.split('\n')[2]?.split(' ')[0] ?? '';
    if (line === 'list briefs') named.brief = first;
    if (line === 'list backups') named.backup = first;
    outcomes.push({ line, code, calls, printed, complaints: complaints.join('\n') });
  }
  await scene.session.close();
  await rm(path.join(path.dirname(workspace), 'package'), { recursive: true, force: true });
  // A backup is restored beside the workspace.
  if (named.backup !== '') await rm(`${workspace}-${named.backup}`, { recursive: true, force: true });
  return outcomes;
}
