import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../reading/corrections/apply-corrections.ts';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';

/** The limits of the only opinion of a text, as [duty, day, line]. */
async function limitsIn(text: string) {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), '意见.txt');
  const empty = inventedEmptyLedger();
  const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
  const [opinion] = Object.values(ledger.opinions);
  return opinion?.limits.map(({ duty, day, citation }) => [duty, day, citation.firstLine]);
}

const table = `| 序号 | 审议意见 | 责任单位 | 完成时限 |
| 1 | 逐个登记渡口。 | 市交通运输局 | 2026年9月底前 |
| 2 | 换下木质渡船12艘。 | 市交通运输局 | 2026年12月底前 |`;

describe('the limits printed for the answer to an opinion', () => {
  it('are read from the words before its table, and not from the limits of the rows', async () => {
    const text = `云泽市人大常委会办公室
关于转送全市渡口管理工作审议意见的函
市人民政府办公室：
市五届人大常委会第二十次会议听取了全市渡口管理工作情况的报告。现将审议意见清单转送你们，请研究处理，并于2026年8月14日前将研究处理情况书面报送市人大常委会。
${table}
云泽市人大常委会办公室
2026年5月11日`;
    expect(await limitsIn(text)).toEqual([['written-report', '2026-08-14', 4]]);
  });

  it('are read from the letter that carries the opinion', async () => {
    const text = `云泽市人民代表大会常务委员会办公室
云人办函〔2026〕9号
关于印送《关于全市渡口管理情况报告的审议意见》的函
市人民政府办公室：
现将《关于全市渡口管理情况报告的审议意见》印送你们，请认真研究处理，并于2026年8月底前将研究处理情况书面报告市人大常委会。
附件：关于全市渡口管理情况报告的审议意见
云泽市人大常委会办公室
2026年5月11日
附件
关于全市渡口管理情况报告的审议意见
会议认为，渡口管理工作取得了明显成效。
组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。年底前换下木质渡船12艘。`;
    expect(await limitsIn(text)).toEqual([['written-report', '2026-08-31', 5]]);
  });

  it('are those of the closing before those of other words', async () => {
    const text = `云泽市人民代表大会常务委员会
关于全市渡口管理情况报告的审议意见
市人民政府：
会议要求市人民政府于2026年7月底前向市人大常委会报告整改进展。组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。分批换下木质渡船。
请认真研究处理，并在收到后3个月内书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年5月11日`;
    expect(await limitsIn(text)).toEqual([['written-report', null, 7]]);
  });
});

describe('a decision that is followed as an opinion', () => {
  it('has the limit of its report behind its items, and none of its plan for it', async () => {
    const text = `云泽市人民代表大会关于建设水清岸绿城市的决定
（2026年2月6日云泽市第九届人民代表大会第六次会议通过）
云泽市第九届人民代表大会第六次会议审议了第1号代表议案，特作如下决定：
一、清理内河。2026年10月15日前清理内河12条。
市人民政府应当制定实施方案，于2026年5月29日前报市人大常委会；于2026年10月30日前向市人大常委会报告本决定实施情况。`;
    const examined = await examineSource(new TextEncoder().encode(text), '决定.txt');
    const anchor = { line: 4, quote: text.split('\n')[3] ?? '' };
    const change = { type: 'mark-point', lastLine: 4, heading: '清理内河' } as const;
    const correction = { id: 'k1', title: '', source: 's', anchor, change, on: '2026-03-01T08:00:00Z', by: '周文' };
    const { reading, papers } = applyCorrections(examined, [correction]);
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
    const [opinion] = Object.values(ledger.opinions);
    expect(opinion?.limits.map(({ duty, day }) => [duty, day])).toEqual([
      ['plan', '2026-05-29'],
      ['written-report', '2026-10-30'],
    ]);
  });
});
