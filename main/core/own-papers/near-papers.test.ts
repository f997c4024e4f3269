import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { allPlans } from '../briefs/plans/all-plans.ts';
import { linesOf, type OwnWorkspace, openOwnWorkspace, textFile } from './testing/own-workspace.ts';

const newFolder = temporaryFolders('after-all');
const ledger = inventedLedger();

/** A workspace that issued a paper, the paper's lines, and what lines given back are taken for. */
async function issued(kind: string) {
  const workspace = await openOwnWorkspace(newFolder());
  const paper = await workspace.issue(kind);
  const takenFor = async (lines: readonly string[]): Promise<OwnPaper | null> =>
    (await workspace.import(textFile('来件.txt', lines.join('\n')))).source.own ?? null;
  return { workspace, paper, brief: paper.record.id, lines: await linesOf(paper), takenFor };
}

/** A docx with words exchanged, as somebody who wrote over it would leave it; its properties stay. */
function writtenOver(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
  return zipSync(parts);
}

const kinds = allPlans.map((plan) => plan.kind.id);

const points = Object.values(ledger.points);
const measures = Object.values(ledger.measures).map((one) => one.citation.quote);
const numerals = ['一', '二', '三', '四', '五'];

const opinion = [
  '关于夜间经济发展情况报告的审议意见',
  '（2026年6月26日云泽市第七届人大常委会第二十六次会议）',
  '云泽市人民政府：',
  '会议听取和审议了市政府关于夜间经济发展情况的报告。会议认为，市政府把夜间经济作为扩大消费的重要抓手，集聚区建设初见成效。',
  '会议指出，夜间经济布局还不够统筹，部分集聚区业态雷同，停车难、噪声扰民等问题群众反映较多。会议提出以下审议意见：',
  ...points.map((point, index) => `${numerals[index]}、${point.citation.quote}`),
  '请市人民政府认真研究处理，并在三个月内将研究处理情况书面报告市人大常委会。',
  '云泽市人民代表大会常务委员会',
  '2026年7月1日',
];

const reply = [
  '云泽市人民政府关于落实夜间经济发展情况报告审议意见的反馈报告',
  '云泽市人大常委会：',
  '你会办公室《关于交办〈关于夜间经济发展情况报告的审议意见〉的函》收悉，来函全文附后。市政府高度重视，逐条研究处理，现将有关情况报告如下。',
  ...measures.map((measure, index) => `${numerals[index] ?? '六'}、${measure}`),
  '云泽市人民政府',
  '2026年9月28日',
];

describe.each(kinds)('beside a paper of kind %s that was issued here', (kind) => {
  let given: Awaited<ReturnType<typeof issued>>;
  beforeAll(async () => {
    given = await issued(kind);
  });
  afterAll(() => given.workspace.close());

  it('a copy is known in which number, days and some words were changed', async () => {
    let changed = 0;
    const signed = given.lines.map((line) => {
      const dated = line.replaceAll('11月21日', '12月3日').replaceAll(/〔2026〕\d*号/gu, '〔2026〕45号');
      changed += dated.length > 30 ? 1 : 0;
      return dated.length > 30 && changed <= 3 ? `${dated.slice(0, 12)}抓紧${dated.slice(14)}` : dated;
    });
    expect(await given.takenFor(signed)).toMatchObject({ brief: given.brief, how: 'nearly', workspace: 'this' });
  });

  it('a copy is known to which a sentence was added', async () => {
    const asked = '请于本周五前将联系人姓名、职务和联系电话报送我室，以便衔接。';
    const lines = ['内部资料', ...given.lines.slice(0, 4), asked, ...given.lines.slice(4)];
    const taken = await given.takenFor(lines);
    expect(taken).toMatchObject({ brief: given.brief, how: 'nearly' });
    expect(taken?.share).toBeGreaterThan(0.99);
  });

  it('the very opinion on which it stands is read', async () => {
    expect(await given.takenFor(opinion)).toBeNull();
  });

  it('an answer that quotes it in full is read', async () => {
    expect(await given.takenFor([...reply, '附件：来函全文', ...given.lines])).toBeNull();
  });

  it('a short reply to which it is attached is read', async () => {
    const short = [
      '云泽市商务局关于来函的复函',
      '云泽市人大常委会办公室：',
      '你办来函收悉。我局已逐项安排，停车泊位十月底投用，其余明年一季度完成，届时再行报告。',
      '云泽市商务局',
    ];
    expect(await given.takenFor([...short, ...given.lines])).toBeNull();
  });

  it('a gazette that prints it among other papers is read', async () => {
    const speech = ['在常委会会议上的讲话', '周文', '各位委员：今年以来，全市上下真抓实干，各项工作取得新的进展。'];
    expect(await given.takenFor(['云泽市人大常委会公报', ...speech, ...given.lines, ...opinion])).toBeNull();
  });

  it('a file that has only a part of it is read', async () => {
    expect(await given.takenFor(given.lines.slice(0, Math.floor(given.lines.length / 2)))).toBeNull();
  });
});

const opened: OwnWorkspace[] = [];

async function open(): Promise<OwnWorkspace> {
  const workspace = await openOwnWorkspace(newFolder());
  opened.push(workspace);
  return workspace;
}

/** As `issued`, closed after the test. */
async function issuedOnce(kind: string) {
  const given = await issued(kind);
  opened.push(given.workspace);
  return given;
}

afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close();
});

describe('beside a paper that was issued here', () => {
  it('the list with a few words of answer in each row is read', async () => {
    const { lines, takenFor } = await issuedOnce('handover-list');
    const filled = lines.map((line) => (/^\| \d/u.test(line) ? `${line} 已办完结案 |` : line));
    expect(filled.filter((line) => line.includes('已办完结案')).length).toBeGreaterThan(20);
    expect(await takenFor(filled)).toBeNull();
  });

  it('a paper from which a whole passage was taken out is read, although most of it is there', async () => {
    const { lines, takenFor } = await issuedOnce('comparison');
    const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), '');
    const at = lines.indexOf(longest);
    const cut = lines.map((line) => (line === longest ? line.slice(0, 40) + line.slice(60) : line));
    expect(await takenFor(cut)).toMatchObject({ how: 'nearly' });
    expect(await takenFor([...lines.slice(0, at - 2), ...lines.slice(at + 3)])).toBeNull();
  });
});

describe('a file that carries the mark of our paper', () => {
  const textElement = /(<w:t\b[^>]*>)([^<]*)(<\/w:t>)/gu;

  it('is read when somebody wrote an answer over the paper', async () => {
    const { workspace, paper } = await issuedOnce('hand-over-letter');
    let at = 0;
    const answer = [...reply, ...reply].join('');
    const bytes = writtenOver(paper.bytes, (xml) =>
      xml.replace(textElement, (_, start: string, text: string, end: string) => {
        const words = answer.slice(at, at + text.length);
        at += text.length;
        return `${start}${words || '。'}${end}`;
      }),
    );
    expect((await workspace.import({ name: '反馈报告.docx', bytes })).source.own).toBeUndefined();
  });

  it.each(['this', 'another'])(
    'is read when its answer form was filled in and %s workspace issued it',
    async (where) => {
      const { workspace, paper } = await issuedOnce('hand-over-letter');
      const reader = where === 'this' ? workspace : await open();
      let cell = 0;
      const bytes = writtenOver(paper.bytes, (xml) => {
        const form = xml.lastIndexOf('<w:tbl>');
        const filled = xml.slice(form).replace(/(<w:t\b[^>]*>)(<\/w:t>)/gu, (_, start: string, end: string) => {
          cell += 1;
          return `${start}${measures[cell % measures.length]?.slice(0, 20)}${end}`;
        });
        return xml.slice(0, form) + filled;
      });
      expect(cell).toBeGreaterThan(5);
      expect((await reader.import({ name: '反馈表.docx', bytes })).source.own).toBeUndefined();
    },
  );

  it.each(['this', 'another'])('is ours when a clerk changed its day and %s workspace wrote it', async (where) => {
    const { workspace, paper } = await issuedOnce('hand-over-letter');
    const reader = where === 'this' ? workspace : await open();
    const bytes = writtenOver(paper.bytes, (xml) => xml.replaceAll('11月21日', '12月3日'));
    const { source } = await reader.import({ name: '交办函（签发）.docx', bytes });
    expect(source.own).toMatchObject({
      how: 'nearly',
      kind: 'hand-over-letter',
      brief: where === 'this' ? paper.record.id : null,
      workspace: where === 'this' ? 'this' : 'other',
    });
  });

  it('is ours when only its annexes were taken off', async () => {
    const { workspace, paper } = await issuedOnce('bulletin');
    const bytes = writtenOver(paper.bytes, (xml) => xml.replaceAll(/<w:tbl>[\s\S]*?<\/w:tbl>/gu, ''));
    const { source } = await workspace.import({ name: '动态（正文）.docx', bytes });
    expect(source.own).toMatchObject({ brief: paper.record.id, how: 'nearly' });
    const typed = textFile('动态（正文）.txt', (await linesOf({ name: '动态.docx', bytes })).join('\n'));
    expect((await workspace.import(typed)).source.own).toBeUndefined();
  });

  it('is read when a workbook was changed in a single cell', async () => {
    const workspace = await open();
    const { bytes, name } = await workspace.issue('handover-list', 'xlsx');
    const parts = unzipSync(bytes);
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    parts['xl/sharedStrings.xml'] = strToU8(strings.replace('云泽市', '云泽新区'));
    const { source } = await workspace.import({ name, bytes: zipSync(parts) });
    expect(source.own).toBeUndefined();
  });

  it.each([
    ['of another program', { DubanProgram: 'Other' }],
    ['without a print', { DubanText: 'none' }],
    ['with a kind that is no kind', { DubanKind: '<script>' }],
    ['of a print that is not its own', { DubanText: 'a'.repeat(64) }],
  ])('is read as any other when the mark is one %s', async (_, changed) => {
    const workspace = await open();
    const { bytes } = await (await open()).issue('opinion-report');
    const parts = unzipSync(bytes);
    let xml = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
    for (const [name, value] of Object.entries(changed)) {
      xml = xml.replace(new RegExp(`(name="${name}"><vt:lpwstr[^>]*>)[^<]*`, 'u'), `$1${value.replace('<', '&lt;')}`);
    }
    xml = xml.replaceAll(/(name="DubanSample\d"><vt:lpwstr[^>]*>)[^<]*/gu, '$1');
    parts['docProps/custom.xml'] = strToU8(xml);
    const { source } = await workspace.import({ name: '报告.docx', bytes: zipSync(parts) });
    expect(source.own).toBeUndefined();
  });

  it('is read as any other when its properties are damaged', async () => {
    const workspace = await open();
    const { bytes } = await (await open()).issue('opinion-report');
    const parts = unzipSync(bytes);
    parts['docProps/custom.xml'] = strToU8('<Properties><property name="DubanProgram">');
    const { source } = await workspace.import({ name: '报告.docx', bytes: zipSync(parts) });
    expect(source.own).toBeUndefined();
    expect(source.counts.documents).toBeGreaterThan(0);
  });
});

describe('a list of suggestions', () => {
  it('that was exported as a list is not taken for a brief, whether or not a brief prints the same', async () => {
    const workspace = await open();
    await workspace.issue('handover-list', 'xlsx');
    await workspace.issue('suggestion-report');
    const list = await workspace.ask('suggestions.exportList', {});
    const { source, documents } = await workspace.import(list);
    expect(source.own).toBeUndefined();
    expect(documents.map((one) => one.kind)).not.toContain('own-paper');
  });
});
