import { expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

it('finds words of any script, and none in numbers and marks of a page', () => {
  expect(['云泽', 'ab', '第1页 共2页 云泽', 'Ωα', 'مر', '한글', '𠮷𠮷'].map(hasWords)).toEqual(Array(7).fill(true));
  expect(['— 1 —', '第1页 共2页', 'Page 1 of 3', '12/34', '。、', '', 'a 1 b'].map(hasWords)).toEqual(
    Array(7).fill(false),
  );
});
