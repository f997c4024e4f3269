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

describe('motions that are referred together', () => {
  const together = `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查意见的报告
（2026年2月5日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
收到代表10人以上联名提出的议案3件。
一、建议交市人大常委会审议的议案2件
周立等15名代表提出的《关于疏浚内河的议案》（第1号），李明远等11名代表提出的《关于整治内河两岸的议案》（第3号），内容相近，建议合并交市人大常委会审议，由市人大城建环资委员会承担具体工作，会后提出审议结果的报告。
二、建议转为代表建议、批评和意见办理的议案1件
王刚等18名代表提出的《关于修建渡口的议案》（第2号），建议转为代表建议、批评和意见，交有关机关研究办理并答复代表。`;
  const now = { today: '2026-05-09', by: '周文' };
  const read = () => withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '审查报告.txt', together);

  it('are handled as the first of them, by the committee that the report names', async () => {
    const ledger = await read();
    const [first, second, third] = motionRows(ledger, undefined);
    expect(
      [first, third].map((one) => [one?.number, one?.disposition, one?.mergedInto, one?.handlingCommittee]),
    ).toEqual([
      ['1', 'referred', null, '市人大城建环资委员会'],
      ['3', 'merged', first?.id, '市人大城建环资委员会'],
    ]);
    expect([second?.disposition, second?.handlingCommittee]).toEqual(['converted', undefined]);
  });

  it('keep their committee beside the organ that carries them out', async () => {
    const ledger = await read();
    const id = motionRows(ledger, undefined)[0]?.id ?? '';
    const patch = { id, handedOverOn: '2026-04-29', lead: '市人民政府' };
    const handed = applied(ledger, updateMotion(ledger, patch, now)).motions[id];
    expect([handed?.handlingCommittee, handed?.lead === null]).toEqual(['市人大城建环资委员会', false]);
  });

  it('keep the committee that a person set, and that of its own report where none is named', async () => {
    const ledger = await read();
    const id = motionRows(ledger, undefined)[0]?.id ?? '';
    const patch = { id, handlingCommittee: '市人大法制委员会' };
    const set = applied(ledger, updateMotion(ledger, patch, now));
    const again = await withFile(set, 'aaaaaaaaaaaa', '审查报告.txt', `${together}\n`);
    expect(again.motions[id]?.handlingCommittee).toBe('市人大法制委员会');
    const bare = together.replace('，由市人大城建环资委员会承担具体工作', '');
    const result = `云泽市人大农业农村委员会关于第1号、第3号议案审议结果的报告
——2026年4月29日在云泽市第九届人民代表大会常务委员会第三十四次会议上
委员会对议案进行了审议。`;
    const reported = await withFile(
      await withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '审查报告.txt', bare),
      'bbbbbbbbbbbb',
      '审议结果报告.txt',
      result,
    );
    const committees = motionRows(reported, undefined).map(({ handlingCommittee }) => handlingCommittee);
    const own = '云泽市人大农业农村委员会';
    expect(committees).toEqual([own, undefined, own]);
  });

  it('are those of their own clause alone', async () => {
    const said = together
      .replace('内容相近，建议合并交', '内容相近。第2号议案转为建议办理，第1号、第3号议案合并交')
      .replace('，由市人大城建环资委员会承担具体工作', '');
    const ledger = await withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '审查报告.txt', said);
    expect(motionRows(ledger, undefined).map((one) => one.mergedInto === null)).toEqual([true, true, false]);
  });
});

describe('a motion on which a committee reported', () => {
  it('was referred to it, also where the gazette prints the text alone and not the list', async () => {
    const gazette = `云泽市人民代表大会常务委员会公报
2026年第2号
关于疏浚内河的议案（第8号）
领衔代表：周立　附议代表：李明远、王刚等21人
案由：内河淤积，行洪不畅。
案据：2025年内河有4个月不能通航。
方案：建议市人大常委会作出决定，督促疏浚。
市人大农业农村委员会关于第8号议案审议结果的报告
（2026年3月27日在云泽市第九届人民代表大会常务委员会第三十三次会议上）
农业农村委员会对大会主席团交付审议的第8号议案进行了审议。委员会建议市人大常委会对该议案立项实施。`;
    const ledger = await withFile(inventedEmptyLedger(), 'aaaaaaaaaaaa', '公报.txt', gazette);
    const [motion] = motionRows(ledger, undefined);
    expect(motion).toMatchObject({
      number: '8',
      leadProposers: ['周立'],
      signers: 22,
      disposition: 'referred',
      handlingCommittee: '市人大农业农村委员会',
    });
    expect(motion?.papers.map(({ role }) => role)).toEqual(['text', 'review']);
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
