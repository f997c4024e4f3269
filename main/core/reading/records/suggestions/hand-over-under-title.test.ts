import { expect, it } from 'vitest';
import { readSource } from '../../read-source.ts';

const read = async (note: string) => {
  const text = [
    '云泽市第九届人大五次会议代表建议交办清单',
    note,
    '| 编号 | 建议标题 | 领衔代表 | 主办单位 |',
    '| --- | --- | --- | --- |',
    '| 3 | 关于推行用工余缺调剂的建议 | 温知夏 | 市人社局 |',
    '| 14 | 关于整治飞线充电的建议 | 毕成川 | 市住建局 |',
    '',
    '市人大常委会代表工作委员会',
    '2026年3月16日',
  ].join('\n');
  const { suggestions } = await readSource(new TextEncoder().encode(text), '清单.md');
  return suggestions.map(({ number, handedOverOn, handOverSaid }) => [number, handedOverOn, handOverSaid?.line]);
};

it('the note under the title of a list tells the day of the hand-over of its rows', async () => {
  expect(await read('（2026年3月12日交办）')).toEqual([
    ['3', '2026-03-12', 2],
    ['14', '2026-03-12', 2],
  ]);
});

it('a note of another day tells nothing of it', async () => {
  expect(await read('（2026年3月12日）')).toEqual([
    ['3', null, undefined],
    ['14', null, undefined],
  ]);
});
