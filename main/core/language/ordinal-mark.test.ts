import { describe, expect, it } from 'vitest';
import { isHeadingStyle } from './mark-styles.ts';
import { readOrdinalMark } from './ordinal-mark.ts';

describe('readOrdinalMark', () => {
  it.each([
    ['一、加强', '一、', 1],
    ['十一、加强', '一、', 11],
    ['（三）加强', '（一）', 3],
    ['(三)加强', '（一）', 3],
    ['1.加强', '1.', 1],
    ['１２．加强', '1.', 12],
    ['3、加强', '1.', 3],
    ['（2）加强', '（1）', 2],
    ['2）加强', '（1）', 2],
    ['③加强', '①', 3],
    ['第二，加强', '第一，', 2],
    ['其次，加强', '首先，', 2],
    ['其三，加强', '其一，', 3],
    ['十一是加强', '一是', 11],
    ['四要加强', '一要', 4],
    ['**二是加强', '一是', 2],
    ['二是要加强', '一是', 2],
    ['——加强', '——', 0],
    ['●加强', '●', 0],
    ['199.加强', '1.', 199],
    ['九十九、加强', '一、', 99],
    ['一九九、加强', '一、', 199],
  ])('reads %s as style %s number %i', (text, style, number) => {
    expect(readOrdinalMark(text)).toMatchObject({ style, number });
  });

  it.each([
    '一二三产业',
    '一、二、三产业',
    '1.5万亩',
    '2025年',
    '第一产业',
    '三农工作',
    '一个',
    '三是否',
    '12345、',
    '万一是',
    '200.加强',
    '二〇〇、加强',
  ])('takes %s for no mark', (text) => {
    expect(readOrdinalMark(text)).toBeNull();
  });

  it('measures the mark with the stars and spaces around it', () => {
    expect(readOrdinalMark('**（二）** 推进')?.length).toBe(8);
  });

  it.each(['一、加强', '（一）加强', '1.加强', '（1）加强'])(
    'takes %s for the head of a paragraph of its own',
    (text) => {
      expect(isHeadingStyle(readOrdinalMark(text)?.style ?? '●')).toBe(true);
    },
  );

  it.each(['一是加强', '①加强', '第一，加强', '首先，加强', '●加强', '——加强'])('takes %s for no head', (text) => {
    expect(isHeadingStyle(readOrdinalMark(text)?.style ?? '一、')).toBe(false);
  });
});
