import { describe, expect, it } from 'vitest';
import { splitAtCommas, splitAtStops } from './clauses.ts';

const sentences = (text: string) => splitAtStops(text).map((one) => one.text);
const clauses = (text: string) => splitAtStops(text).flatMap((one) => splitAtCommas(text, one).map(({ text }) => text));

describe('splitAtStops', () => {
  it.each([...'。；;！!？?\n'])('parts at %j', (mark) => {
    expect(sentences(`清淤${mark}补植`)).toEqual(['清淤', '补植']);
  });

  it.each([...'，,：:、'])('does not part at %j', (mark) => {
    expect(sentences(`清淤${mark}补植`)).toHaveLength(1);
  });

  it.each([...['“”', '‘’', '（）', '()', '《》', '〈〉', '「」', '『』', '【】', '〔〕']])(
    'cuts nothing inside %s',
    (pair) => {
      const [open, close] = pair;
      expect(sentences(`推行${open}清淤；补植${close}做法；回访`)).toEqual([
        `推行${open}清淤；补植${close}做法`,
        '回访',
      ]);
      expect(sentences(`推行${open}清淤。补植；回访`)).toEqual([`推行${open}清淤`, '补植', '回访']);
      expect(sentences(`推行${open}清淤\n补植`)).toEqual([`推行${open}清淤`, '补植']);
    },
  );

  it('lets a bracket that was never opened pass', () => {
    expect(sentences('清淤）；补植')).toEqual(['清淤）', '补植']);
  });

  it('gives the place of each, spaces left out', () => {
    const text = ' 清淤。  补植 ；';
    for (const one of splitAtStops(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(sentences(text)).toEqual(['清淤', '补植']);
  });
});

describe('splitAtCommas', () => {
  it.each([...'，,：:'])('parts at %j', (mark) => {
    expect(clauses(`清淤${mark}补植。`)).toEqual(['清淤', '补植']);
  });

  it('does not part a list', () => {
    expect(clauses('清淤、补植')).toEqual(['清淤、补植']);
  });
});
