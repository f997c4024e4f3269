import { describe, expect, it } from 'vitest';
import { readPartOrgans } from './part-organs.ts';

describe('the organs of a part of an opinion', () => {
  it.each([
    ['市中级人民法院要提高审判质效', ['市中级人民法院']],
    ['对市人民政府的建议', ['市人民政府']],
    ['市公安局、市司法局要加强普法宣传', ['市公安局', '市司法局']],
    ['市人民检察院', ['市人民检察院']],
  ])('are those that its heading opens with: %s', (heading, organs) => {
    expect(readPartOrgans(heading)).toEqual(organs);
  });

  it.each(['完善渡口管理机制', '支持市中级人民法院依法办案', '市人民政府工作报告的落实', '市人大常委会要加强监督'])(
    'are none in %s',
    (heading) => {
      expect(readPartOrgans(heading)).toEqual([]);
    },
  );
});
