import { describe, expect, it } from 'vitest';
import { countOf } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { convertMotion } from './convert-motion.ts';
import { motionRows } from './motion-file.ts';
import { updateMotion } from './update-motion.ts';

const review = `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出的议案审查意见的报告
（2026年2月5日市九届人大六次会议主席团第三次会议通过）
市九届人大六次会议主席团：
收到代表10人以上联名提出的议案4件。经审查，提出如下意见：
一、列为大会议案交市人大常委会审议的1件（两案合并）：
| 案号 | 案由 | 领衔人 | 附议人数 |
| 1 | 关于疏浚内河的议案 | 周立 | 14 |
| 4 | 关于整治内河两岸的议案 | 李明远 | 11 |
上述第1号、第4号议案内容相近，合并为“关于综合治理内河的议案”，交市人大城建委员会审议，由常委会作出决定。
二、转作代表建议、批评和意见处理的2件：
| 案号 | 案由 | 领衔人 | 转为建议编号 |
| 2 | 关于修建渡口的议案 | 王刚 | 181 |
| 3 | 关于更新渡船的议案 | 吴迪 | 182 |
以上报告，请审议。`;
const list = `编号,标题,领衔代表,主办单位,交办日期,备注
181,关于修建渡口的建议,王刚,市水务局,2026-03-12,由第2号议案转
182,关于更新渡船的建议,吴迪,市交通运输局,2026-03-12,由第3号议案转`;

async function withFile(ledger: Ledger, id: string, name: string, text: string): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), name);
  return applied(ledger, proposeRecords(ledger, inventedSource(id, { name }), reading, papers));
}

const reviewed = () => withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '审查报告.txt', review);

describe('motions that a report lays together', () => {
  it('lead to the one that is made of them, which is followed in their place and is no further one', async () => {
    const ledger = await reviewed();
    const [first, , , fourth, whole] = motionRows(ledger, undefined);
    expect(whole).toMatchObject({ title: '关于综合治理内河的议案', number: null, leadProposers: ['周立', '李明远'] });
    expect([first, fourth].map((one) => [one?.number, one?.status, one?.mergedInto])).toEqual([
      ['1', 'merged', whole?.id],
      ['4', 'merged', whole?.id],
    ]);
    expect([countOf(ledger, 'motions'), countOf(ledger, 'motions.open'), countOf(ledger, 'motions.converted')]).toEqual(
      [2, 1, 2],
    );
  });

  it('are let go again when the report is gone or a person says otherwise', async () => {
    const ledger = await reviewed();
    const [first] = motionRows(ledger, undefined);
    const now = { today: '2026-02-09', by: '周文' };
    const apart = applied(ledger, updateMotion(ledger, { id: first?.id ?? '', mergedInto: null }, now));
    const again = await withFile(apart, 'aaaaaaaaaaaa', '审查报告.txt', review);
    expect(again.motions[first?.id ?? '']?.mergedInto).toBeNull();
  });
});

describe('a motion that a person converts', () => {
  it('is the suggestion that a list has under its number and title, and no second one', async () => {
    const bare = review.replace('转作代表建议、批评和意见处理的', '其他').replace('转为建议编号', '附议人数');
    const ledger = await withFile(
      await withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '审查报告.txt', bare),
      'bbbbbbbbbbbb',
      '交办.csv',
      list.replace('由第2号议案转', ''),
    );
    const motion = motionRows(ledger, undefined).find(({ number }) => number === '2');
    expect(motion?.status).not.toBe('converted');
    const now = { today: '2026-03-20', by: '周文' };
    const input = { id: motion?.id ?? '', number: '181', on: '2026-02-05' };
    const made = convertMotion(ledger, input, now);
    const converted = applied(ledger, made.change);
    expect(Object.keys(converted.suggestions)).toEqual(Object.keys(ledger.suggestions));
    expect(converted.suggestions[made.suggestion]).toMatchObject({
      number: '181',
      handedOverOn: '2026-03-12',
      receivedOn: '2026-02-05',
      convertedFrom: motion?.id,
    });
    expect(converted.motions[motion?.id ?? '']).toMatchObject({ status: 'converted', convertedTo: made.suggestion });
  });
});

describe('motions that a report turns into suggestions', () => {
  const numbers = ({ suggestions }: Ledger) =>
    Object.values(suggestions)
      .map(({ number, title, convertedFrom }) => [number, title, convertedFrom !== null])
      .sort();
  const both = [
    ['181', '关于修建渡口的建议', true],
    ['182', '关于更新渡船的建议', true],
  ];

  it('have the number that the report prints, and are those of the list, whichever comes first', async () => {
    const ledger = await reviewed();
    expect(numbers(ledger)).toEqual(both);
    expect(numbers(await withFile(ledger, 'bbbbbbbbbbbb', '交办.csv', list))).toEqual(both);
    const listed = await withFile(inventedEmptyLedger(), 'bbbbbbbbbbbb', '交办.csv', list);
    expect(numbers(await withFile(listed, 'aaaaaaaaaaaa', '审查报告.txt', review))).toEqual(both);
  });
});
