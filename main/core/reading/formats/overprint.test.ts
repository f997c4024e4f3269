import { expect, it } from 'vitest';
import { withoutOverprint } from './overprint.ts';

const piece = (text: string, x: number, y: number) => ({ text, x, y, width: 40, size: 10 });

it('takes words once that are drawn again a hair beside, and keeps those that stand twice', () => {
  const drawn = [
    piece('审议意见', 10, 20),
    piece('审议意见', 10.4, 20),
    piece('审议意见', 10, 60),
    piece('审议', 10, 20),
  ];
  expect(withoutOverprint(drawn)).toEqual([drawn[0], drawn[2], drawn[3]]);
  expect(withoutOverprint([piece('日', 10, 20), piece('日', 20, 20)])).toHaveLength(2);
  expect(withoutOverprint([piece('日', 15.9, 20), piece('日', 16.1, 20)])).toHaveLength(1);
});
