import { describe, expect, it } from 'vitest';
import { cleanPersonName, splitPersonNames } from './person-names.ts';

describe('splitPersonNames', () => {
  it('puts two characters that stand alone together', () => {
    expect(splitPersonNames('任国文   顾  立   韩  平   李明远')).toEqual(['任国文', '顾立', '韩平', '李明远']);
  });

  it('drops notes and words that are no name', () => {
    expect(splitPersonNames('陈艳（女）、吴静^(女)、共计二十余位代表出席')).toEqual(['陈艳', '吴静']);
  });

  it('keeps names with points', () => {
    expect(splitPersonNames('买买提·艾力、王刚')).toEqual(['买买提·艾力', '王刚']);
  });
});

describe('cleanPersonName', () => {
  it('takes spaces and notes out', () => {
    expect(cleanPersonName('卢　渊（女）')).toBe('卢渊');
  });
});
