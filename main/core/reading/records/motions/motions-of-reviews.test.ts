import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readMotions } from './read-motions.ts';

const review = (text: string) => inventedPaper('motion-review-report', '关于代表议案处理意见的报告', text);
const told = (...texts: string[]) =>
  readMotions(texts.map(review)).motions.map(({ number, title, committee, disposition, leadProposers }) =>
    [number ?? '—', title, disposition ?? '—', committee ?? '—', leadProposers.join('、') || '—'].join(' '),
  );

describe('reports on motions', () => {
  it('name the committee by number or by title', () => {
    expect(
      told(
        '1．王刚等12名代表提出的关于加快旧城更新的议案（第1号）。\n2．李明等10名代表提出的关于发展托育服务的议案（第2号）。\n第1号议案交市人大城建环资委员会审议。第2号议案交市人大社会建设委员会审议。',
      ).map((line) => line.split(' ').toSpliced(2, 1).join(' ')),
    ).toEqual([
      '1 关于加快旧城更新的议案 市人大城建环资委员会 王刚',
      '2 关于发展托育服务的议案 市人大社会建设委员会 李明',
    ]);
    expect(
      told(
        '1．王刚等12名代表提出的关于加快旧城更新的议案。\n2．李明等10名代表提出的关于发展托育服务的议案。\n将关于发展托育服务的议案交市人大社会建设委员会审议。',
      ).map((line) => line.split(' ').slice(1, 4).join(' ')),
    ).toEqual(['关于加快旧城更新的议案 — —', '关于发展托育服务的议案 referred 市人大社会建设委员会']);
  });

  it('tell of one motion once, though two of them name it', () => {
    expect(
      told(
        '1．王刚等12名代表提出的关于加快旧城更新的议案（第1号）。',
        '1．关于加快旧城更新的议案（第1号），转为建议办理。',
      ),
    ).toEqual(['1 关于加快旧城更新的议案 converted — 王刚']);
    expect(
      told(
        '1．王刚等12名代表提出的关于加快旧城更新的议案（第1号）。',
        '1．李明等10名代表提出的关于发展托育服务的议案（第1号）。',
      ),
    ).toHaveLength(2);
    expect(
      told('1．王刚等12名代表提出的关于加快旧城更新的议案（第1号）。', '1．关于加快旧城更新的议案（第2号）。'),
    ).toHaveLength(2);
    expect(
      told('1．王刚等12名代表提出的关于加快旧城更新的议案（第1号）。', '1．关于加快旧城更新的议案。'),
    ).toHaveLength(1);
  });

  it('tell by numbers what becomes of motions that stand elsewhere, as a proposal where nobody adopted it', () => {
    const list = inventedPaper(
      'motion-list',
      '代表议案目录',
      [1, 2, 3, 4, 5, 6].map((number) => `第${number}号 关于第${number}件事的议案 领衔代表：王刚`).join('\n'),
    );
    const words =
      '第1号、第2号议案，交市人大法制委员会审议；第3号议案由市人大城建环资委员会审议，第4号议案作为建议办理。第5号议案由市人大法制委员会办理。第6号议案不列入议程。';
    const motions = readMotions([list, review(words)]).motions;
    expect(motions.map(({ number, disposition, proposed }) => [number, disposition, proposed])).toEqual([
      [1, 'referred', undefined],
      [2, 'referred', undefined],
      [3, 'referred', undefined],
      [4, 'converted', undefined],
      [5, null, undefined],
      [6, null, undefined],
    ]);
  });

  it('ask where a number is missing between two', () => {
    const warnings = (text: string) => readMotions([review(text)]).warnings.map(({ line, code }) => `${line} ${code}`);
    const entry = (number: number) => `${number}．王刚等12名代表提出的关于第${number}件事的议案（第${number}号）。`;
    expect(warnings([1, 2, 3].map(entry).join('\n'))).toEqual([]);
    expect(warnings([1, 2, 4].map(entry).join('\n'))).toEqual(['3 motion-number-gap']);
    expect(warnings([4, 5].map(entry).join('\n'))).toEqual([]);
  });

  it('take rows of a table for their own motions alone', () => {
    const text =
      '| 议案号 | 案由 | 处理意见 |\n| 1 | 关于加快旧城更新的议案 | 交市人大城建环资委员会审议 |\n| 2 | 关于发展托育服务的议案 | 第1号议案转为建议办理 |';
    expect(told(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '1 关于加快旧城更新的议案 referred',
      '2 关于发展托育服务的议案 converted',
    ]);
  });
});
