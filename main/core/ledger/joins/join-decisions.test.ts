import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { identityRows } from '../identity/identity-rows.ts';
import { documentRows } from '../meetings/document-rows.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）`;
const decision = `云泽市人民代表大会常务委员会关于代表议案审议结果的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
一、将议案第1号交由市人民政府办理。
二、市人民政府应当于2026年8月7日前向市人大常委会书面报告议案办理情况。`;
const spaced = decision.replace('应当于', '应当 于').replace('报告议案', '报告\n议案');
const altered = decision.replace('8月7日前', '9月7日前');

async function ledgerOf(...texts: string[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, text] of texts.entries()) {
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), `文件${at}.txt`);
    const source = inventedSource(String(at).repeat(12), { name: `文件${at}.txt`, title: `文件${at}` });
    ledger = applied(ledger, proposeRecords(ledger, source, reading, papers));
  }
  return ledger;
}

const decisions = (ledger: Ledger) =>
  documentRows(ledger, { kind: 'decision' }).map(({ printedIn = null }) => printedIn);
const printings = (ledger: Ledger) =>
  Object.values(ledger.motions).flatMap(({ papers }) =>
    papers.filter(({ role }) => role === 'decision').map(({ printingOf = null }) => printingOf !== null),
  );

describe('two printings of one decision', () => {
  it('are one paper, whatever their spacing', async () => {
    const ledger = await ledgerOf(list, decision, spaced);
    expect(decisions(ledger)).toEqual([null, '文件1']);
    expect(printings(ledger)).toEqual([false, true]);
    expect(identityRows(ledger)).toEqual([]);
  });

  it('are asked about where their words differ, and are what a person says', async () => {
    const ledger = await ledgerOf(list, decision, altered);
    expect(decisions(ledger)).toEqual([null, null]);
    const [question] = identityRows(ledger, { open: true });
    const candidate = question?.candidates[0]?.record ?? '';
    expect(question?.subject).toBe('documents');
    const now = { today: '2026-09-01', by: '周文' };
    const same = applied(ledger, decideIdentity(ledger, { id: question?.id ?? '', same: candidate }, now));
    expect(decisions(same)).toEqual([null, '文件1']);
    const two = applied(ledger, decideIdentity(ledger, { id: question?.id ?? '', same: null }, now));
    expect(decisions(two)).toEqual([null, null]);
    expect(identityRows(two, { open: true })).toEqual([]);
  });

  it('are two where the day or the source is not another’s', async () => {
    const other = decision.replace('2026年4月29日', '2026年6月29日').replace('第三十四次', '第三十六次');
    expect(decisions(await ledgerOf(list, decision, other))).toEqual([null, null]);
  });
});

const review = `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查结果的报告
（2026年2月6日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
一、周立等12名代表提出的《关于综合治理内河的议案》（第1号），建议列入本次大会议程，由大会作出决定。
议案审查委员会
2026年2月6日`;
const congress = `云泽市人民代表大会关于建设水清岸绿城市的决定
（2026年2月6日云泽市第九届人民代表大会第六次会议通过）
云泽市第九届人民代表大会第六次会议审议了第1号代表议案，特作如下决定：
一、清理内河12条。
本决定自通过之日起施行。`;
const gazette = `云泽市人民代表大会常务委员会公报
2026年第1号
目　　录
云泽市人民代表大会关于建设水清岸绿城市的决定
云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查结果的报告

${congress.replace('大会关于', '大会\n关于')}

${review.replace('会议议案', '会议\n议案')}`;

describe('a gazette behind the papers that it prints', () => {
  it('holds each once more, reviews of motions as well as decisions', async () => {
    const ledger = await ledgerOf(list, congress, review, gazette);
    const rows = documentRows(ledger, {}).filter(({ kind }) => kind === 'decision' || kind === 'motion-review-report');
    expect(rows.map(({ source, printedIn = null }) => [source.slice(0, 1), printedIn]).sort()).toEqual([
      ['1', null],
      ['2', null],
      ['3', '文件1'],
      ['3', '文件2'],
    ]);
    const [motion] = Object.values(ledger.motions);
    expect(Object.values(ledger.motions)).toHaveLength(1);
    expect(motion?.papers.map(({ role, printingOf }) => [role, printingOf !== undefined])).toEqual([
      ['review', false],
      ['review', true],
      ['decision', false],
      ['decision', true],
      ['mention', false],
    ]);
    expect(identityRows(ledger)).toEqual([]);
  });

  it('may print another review with other words: a person says whether it is the same', async () => {
    const ledger = await ledgerOf(list, review, review.replace('由大会作出决定', '由大会作出决议'));
    expect(identityRows(ledger, { open: true })).toHaveLength(1);
  });

  it('tells letters of one title and day that say different things apart, and asks nobody', async () => {
    const letter = (to: string) =>
      `云泽市人大常委会办公室\n关于报送议案办理情况的函\n${to}：\n请于7月1日前报送。\n云泽市人大常委会办公室\n2026年5月6日`;
    const ledger = await ledgerOf(letter('市水务局'), letter('市住房和城乡建设局').replace('7月1日', '7月9日'));
    expect(identityRows(ledger)).toEqual([]);
    expect(documentRows(ledger, {}).map(({ printedIn = null }) => printedIn)).toEqual([null, null]);
  });
});
