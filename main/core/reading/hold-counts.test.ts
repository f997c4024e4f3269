import { describe, expect, it } from 'vitest';
import { readLimits } from './formats/limits.ts';
import { countRecords, holdPapers, holdRecords } from './hold-counts.ts';
import { readSource } from './read-source.ts';

const opinion = [
  '云泽市人大常委会对市人民政府关于河道治理情况报告的审议意见',
  '云人发〔2025〕18号',
  '市人民政府：',
  '2025年8月27日，市九届人大常委会第二十九次会议听取和审议了市人民政府关于河道治理情况的报告。现将审议意见交给你们，请认真研究处理。',
  '一、加快排水管网改造。要抓紧完成老城区排水管网改造。',
  '二、加强日常管护。要落实河道管护责任，健全长效机制。',
  '云泽市人大常委会',
  '2025年9月5日',
  '',
].join('\n');

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the number of papers and records of one file', () => {
  it('is counted over everything that the reading would enter', async () => {
    const reading = await readSource(bytesOf(opinion.repeat(3)), '意见.txt');
    expect(reading.documents).toHaveLength(3);
    expect(countRecords(reading)).toBe(3 * (1 + 2));
  });

  it('refuses a file in which one paper stands more than a thousand times', async () => {
    await expect(readSource(bytesOf(opinion.repeat(1_001)), '意见.txt')).rejects.toMatchObject({
      code: 'file-too-large',
      details: { name: '意见.txt', limit: readLimits.papers, unit: 'papers' },
    });
  });

  it('refuses one more than the limit, and not the limit itself', () => {
    const limits = { ...readLimits, papers: 2, records: 3 };
    expect(() => holdPapers(2, '公报.txt', limits)).not.toThrow();
    expect(() => holdPapers(3, '公报.txt', limits)).toThrow('file-too-large');
    expect(() => holdRecords(3, '目录.csv', limits)).not.toThrow();
    expect(() => holdRecords(4, '目录.csv', limits)).toThrow('file-too-large');
  });
});
