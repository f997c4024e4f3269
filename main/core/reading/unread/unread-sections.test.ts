import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const report = (body: string) => `政府工作报告
——2027年1月12日在云泽市第八届人民代表大会第二次会议上
云泽市市长  周远
各位代表：
${body}`;

describe('what was not read', () => {
  it('is told by sections with its lines', async () => {
    const { reading } = await readText(
      report(`一、2026年工作回顾
水网供水量达到3亿吨，甲乙丙丁各有5处、6处和7处。
二、2027年工作安排
供水量增长5%。
| 指标 | 单位 | 2027年目标 |
| 12 | 亿元 | 3000亿元 |`),
    );
    expect(reading.unread).toEqual([
      {
        document: 'd1',
        heading: '2026年工作回顾',
        quantities: 3,
        items: 0,
        rows: 0,
        lines: [6],
        firstLine: 5,
        lastLine: 6,
      },
      {
        document: 'd1',
        heading: '2027年工作安排',
        quantities: 0,
        items: 0,
        rows: 1,
        lines: [10],
        firstLine: 7,
        lastLine: 10,
      },
    ]);
  });

  it('is nothing where every quantity became a record, and is not looked for in papers of other kinds', async () => {
    const { reading } = await readText(report('一、2026年工作回顾\n供水量达到3亿吨。'));
    expect(reading.unread).toEqual([]);
    const letter = await readText('关于抄表的通知\n\n各街道：\n请于3天内抄完5处水表。\n');
    expect(letter.reading.unread).toEqual([]);
  });

  it('makes a report doubtful of whose many quantities hardly any was read', async () => {
    const many = '甲3处、乙4处和丙5处都在变，丁6处、戊7处与己8处也在变。'.repeat(3);
    const { reading } = await readText(report(`一、2026年工作回顾\n${many}`));
    expect(reading.warnings.find(({ code }) => code === 'little-read')).toMatchObject({
      line: 1,
      details: { read: 0, all: 18 },
    });
  });
});
