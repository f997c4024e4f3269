import type { FormCorpus } from '../text/form-texts.ts';

const between = (number: string) => ({ number });

export const shownNumbers: FormCorpus = {
  'shown-number-between': {
    finds: {
      闭1: between('1'),
      闭会1: between('1'),
      '闭-1': between('1'),
      '闭－1': between('1'),
      '闭—12': between('12'),
      '闭1-2': between('1-2'),
      '闭--1': null,
      闭会会1: null,
      闭一: null,
      闭: null,
      编闭1: null,
      '闭1\n2': null,
    },
  },
  'shown-number-worded': { has: ['闭一', '一', '鿿'], hasNot: ['12', '2026第3', ''] },
};
