import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readMotions } from './read-motions.ts';

const moved = (...lines: string[]) => {
  const text = [...lines, '案由：内河淤积。', '案据：河道多年没有疏浚。', '方案：疏浚内河。'].join('\n');
  const [motion] = readMotions([inventedPaper('motion-text', '关于疏浚内河的议案（第8号）', text)]).motions;
  return [motion?.leadProposers, motion?.signers];
};

describe('who moves a motion', () => {
  it('is told by the labels, also where both stand on one line', () => {
    expect(moved('领衔代表：周立　附议代表：李明远、王刚、吴迪等21人')).toEqual([['周立'], 22]);
    expect(moved('领衔代表：周立，附议代表：李明远、王刚（21名）')).toEqual([['周立'], 22]);
    expect(moved('领衔代表：周立', '附议代表：李明远、王刚、吴迪等二十一人')).toEqual([['周立'], 22]);
    expect(moved('领衔代表：周立附议代表：李明远、王刚、吴迪等21人')).toEqual([['周立'], 22]);
    expect(moved('领衔人：周立；联名人：李明远、王刚')).toEqual([['周立'], 3]);
  });

  it('counts those who lead among all that are told together', () => {
    expect(moved('领衔代表：周立等22名代表')).toEqual([['周立'], 22]);
    expect(moved('提议案人：周立等22名代表')).toEqual([['周立'], 22]);
    expect(moved('领衔代表：周立（等22名代表）', '附议代表：李明远、王刚')).toEqual([['周立'], 22]);
  });

  it('does not count where only those who lead are named', () => {
    expect(moved('领衔代表：周立、李明远')).toEqual([['周立', '李明远'], null]);
  });

  it('counts nobody twice whom both labels name', () => {
    expect(moved('领衔代表：周立', '附议代表：周立、李明远、王刚')).toEqual([['周立'], 3]);
  });

  it('is told on the line under the title in a list as well', () => {
    const list = inventedPaper(
      'motion-list',
      '云泽市九届人大五次会议代表议案目录',
      `1.关于疏浚内河的议案（第8号）
领衔代表：周立　附议代表：李明远、王刚等21人
2.关于修建渡口的议案（第9号）
领衔代表：吴迪（等12名代表）`,
    );
    const read = readMotions([list]).motions.map(({ leadProposers, signers }) => [leadProposers, signers]);
    expect(read).toEqual([
      [['周立'], 22],
      [['吴迪'], 12],
    ]);
  });

  it('leaves the number of the motion out of its title', () => {
    const paper = inventedPaper('motion-text', '关于疏浚内河的议案（第8号）', '案由：内河淤积。\n案据：没有疏浚。');
    expect(readMotions([paper]).motions.map(({ number, title }) => [number, title])).toEqual([
      [8, '关于疏浚内河的议案'],
    ]);
  });
});
