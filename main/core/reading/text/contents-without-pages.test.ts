import { describe, expect, it } from 'vitest';
import { examineSource } from '../read-source.ts';

const entries = [
  '云泽市人民代表大会关于建设水清岸绿城市的决定',
  '云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查结果的报告',
  '云泽市人民代表大会常务委员会任免名单',
];
const decision = (title: string) => `${title}
（2026年2月6日云泽市第九届人民代表大会第六次会议通过）
云泽市第九届人民代表大会第六次会议审议了第1号代表议案，特作如下决定：
一、清理内河。2026年10月15日前清理内河12条。
本决定自通过之日起施行。`;
const review = (title: string) => `${title}
（2026年2月6日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
周立等12名代表提出的《关于综合治理内河的议案》（第1号），建议列入本次大会议程。
议案审查委员会
2026年2月6日`;
const names = (title: string) => `${title}
（2026年2月27日云泽市第九届人民代表大会常务委员会第三十二次会议通过）
任命周远为云泽市人民代表大会常务委员会研究室副主任。`;
const broken = {
  decision: '云泽市人民代表大会\n关于建设水清岸绿城市的决定',
  review: '云泽市第九届人民代表大会第六次会议\n议案审查委员会\n关于代表议案审查结果的报告',
  names: '云泽市人民代表大会常务委员会\n任免名单',
};
const head = '云泽市人民代表大会常务委员会公报\n2026年第1号';

async function titlesOf(text: string): Promise<string[]> {
  const { reading } = await examineSource(new TextEncoder().encode(text), '公报.txt');
  return reading.documents.map(({ title }) => title);
}

const inOrder = [decision(broken.decision), review(broken.review), names(broken.names)];

describe('a table of contents without pages', () => {
  it('ends where its first title comes again over several lines', async () => {
    expect(await titlesOf([head, '目　　录', ...entries, '', ...inOrder].join('\n'))).toEqual(entries);
  });

  it('ends there also without an empty line, and where titles are not broken', async () => {
    expect(await titlesOf([head, '目录', ...entries, ...inOrder].join('\n'))).toEqual(entries);
    const whole = [decision(entries[0] ?? ''), review(entries[1] ?? ''), names(entries[2] ?? '')];
    expect(await titlesOf([head, '目录', ...entries, ...whole].join('\n'))).toEqual(entries);
  });

  it('ends at the title of another entry where the papers have another order', async () => {
    const text = [head, '目录', ...entries, review(broken.review), decision(broken.decision), names(broken.names)];
    expect(await titlesOf(text.join('\n'))).toEqual([entries[1], entries[0], entries[2]]);
  });

  it('may hold one title twice, and one entry alone', async () => {
    const twice = [head, '目录', entries[0], entries[2], entries[2], decision(broken.decision), names(broken.names)];
    expect((await titlesOf([...twice, names(broken.names).replace('周远', '李明')].join('\n')))[0]).toBe(entries[0]);
    expect(await titlesOf([head, '目录', entries[0], decision(broken.decision)].join('\n'))).toEqual([entries[0]]);
  });
});
