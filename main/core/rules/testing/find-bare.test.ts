import { describe, expect, it } from 'vitest';
import { bareIn } from './find-bare.ts';

const bare = (source: string) => bareIn('given.ts', source);

describe('bareIn', () => {
  it('finds literals with their flags, wherever they stand', () => {
    expect(bare("const a = /甲|乙/; b.replace(/\\s/g, ''); const c: Record<string, RegExp> = { d: /\\/x/u };")).toEqual(
      ['/甲|乙/', '/\\s/g', '/\\/x/u'],
    );
  });

  it('finds those that are put together from texts', () => {
    expect(bare("const a = new RegExp('^' + b); const c = RegExp('甲');")).toEqual([
      "new RegExp('^' + b)",
      "RegExp('甲')",
    ]);
  });

  it('takes no division, comment, text or type for one', () => {
    expect(
      bare("const a = b / c / d; // /甲/\nconst e = '/甲/'; let f: RegExp; f = form`甲`; export { RegExp };"),
    ).toEqual([]);
  });
});
