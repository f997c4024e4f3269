import { expect, it } from 'vitest';
import { readSource } from '../read-source.ts';

it('a paper keeps the number at its head, and one without has none', async () => {
  const read = async (...head: string[]) => readUnder(head, []);
  const readUnder = async (head: string[], under: string[]) => {
    const text = [
      ...head,
      '云泽市人大常委会关于清溇河保护情况报告的审议意见',
      ...under,
      '云泽市人民政府：',
      '    审议意见如下：',
    ];
    const { documents } = await readSource(new TextEncoder().encode(text.join('\n')), '意见.txt');
    return documents.map(({ number }) => number);
  };
  expect(await read('云人常审〔2026〕7号', '')).toEqual(['云人常审〔2026〕7号']);
  expect(await read()).toEqual([undefined]);
  expect(await readUnder([], ['云人常审〔2026〕7号'])).toEqual(['云人常审〔2026〕7号']);
  expect(await readUnder([], ['（云人常审〔2026〕7 号）', '（2026年9月1日）'])).toEqual(['云人常审〔2026〕7号']);
  expect(await readUnder([], ['云人常审〔2026〕7号（A类）'])).toEqual(['云人常审〔2026〕7号（A类）']);
  expect(await readUnder([], ['（2026年9月1日）'])).toEqual([undefined]);
});
