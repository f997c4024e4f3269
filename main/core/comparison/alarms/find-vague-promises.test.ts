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

  const behind = (text: string) => find(`现将情况报告如下。\n${text}`);

  it.each([
    [
      'a paragraph behind its heading',
      '（四）加强队伍建设。牢固树立人才理念，坚持德才兼备，不断健全机制，努力锻造一支护河队伍。',
    ],
    [
      'a cell of a table',
      '| 6 | 护河 | 高度重视护河工作，坚持城乡统筹，不断健全护河网络，持续提升获得感 | 市水务局 | 长期坚持 |',
    ],
    ['praise alone', '始终把护河作为重中之重，着力营造人人护河的浓厚氛围，群众护河意识明显增强，满意度不断提升。'],
    ['what is put off to no day', '市水务局正在组织专家论证，待条件成熟后出台护河办法。'],
  ])('finds %s that only takes a stance, whatever its tense', (_, text) => {
    expect(behind(text)).toHaveLength(1);
  });

  it('cites the whole passage once, and not its sentences again', () => {
    const [found, ...others] = behind(
      '下一步将进一步加强护河，不断完善机制，持续提升水平。努力推进护河，积极稳妥实施。',
    );
    expect(others).toEqual([]);
    expect(found?.citations[0]?.quote).toContain('努力推进护河');
    expect(inWords(found?.because)).toContain('进一步');
  });

  it.each([
    ['the opening of a report', find('市政府高度重视，坚持高位推动，进一步压实责任，不断完善机制。现将情况报告如下。')],
    ['a passage with a deed in another sentence', behind('坚持护河为民，不断完善机制，持续提升水平。印发了护河办法。')],
    ['a passage with a figure', behind('坚持护河为民，不断完善机制，持续提升护河水平，巡河320次。')],
    ['what is put off until a day', behind('市水务局正在论证，待条件成熟后于2027年3月出台办法。')],
    ['a heading', behind('（二）坚持护河为民，不断完善机制，持续提升水平')],
  ])('lets %s pass', (_, found) => {
    expect(found).toEqual([]);
  });
});
