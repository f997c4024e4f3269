import { expect, it } from 'vitest';
import { withoutControls } from './without-controls.ts';

it('takes control characters out and keeps tabs and line ends', () => {
  expect(withoutControls('一\u0001二\u0093三\u007f\uffff四')).toBe('一二三四');
  expect(withoutControls('\u0000a\u0085')).toBe('a');
  expect(withoutControls('一\t二\r\n三 “四”é')).toBe('一\t二\r\n三 “四”é');
});
