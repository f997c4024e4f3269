import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findVaguePromises } from './find-vague-promises.ts';

const find = (text: string) => inWords(findVaguePromises({ paper: inventPaper('f', null, text), feedback: 'f' }));

describe('findVaguePromises', () => {
  it('finds a promise that says neither who, what, when nor how much', () => {
    const found = find('签订协议3份，下一步将积极推进其余片区资金落实。');
    expect(found).toHaveLength(1);
    expect(found[0]?.citations[0]?.quote).toBe('下一步将积极推进其余片区资金落实');
    expect(found[0]?.because).toContain('积极');
  });

  it('reads what stands under a heading on the next steps as promised', () => {
    expect(find('三、下一步工作打算\n持续加强排查，不断提升能力，切实抓好整改。')).toHaveLength(1);
    expect(find('一、主要做法\n持续加强排查，不断提升能力，切实抓好整改。')).toEqual([]);
  });

  it.each([
    ['a date', '下一步，将进一步加强排查，年底前完成。'],
    ['a figure', '下一步，将积极推进18个片区的资金落实。'],
    ['a named paper', '下一步，将持续落实《云泽市更新办法》，不断加强监管。'],
    ['an organ', '下一步，市住建局将进一步加强监管。'],
    ['something done', '已进一步加强监管，持续加大力度。'],
  ])('lets a sentence with %s pass', (_, sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});
