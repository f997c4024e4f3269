import { describe, expect, it } from 'vitest';
import { decodeZipName } from './zip-name.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const none = new Uint8Array();
// 报告 in GBK.
const gbk = Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6]);

/** A further field of a zip member: its kind, and its bytes. */
function field(kind: number, bytes: readonly number[]): number[] {
  return [kind & 0xff, kind >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes];
}

describe('the name of a zip member', () => {
  it('is what its flag says, else valid UTF-8, else GBK', () => {
    expect(decodeZipName(utf8('材料/报告.txt'), none, true)).toBe('材料/报告.txt');
    expect(decodeZipName(utf8('材料/报告.txt'), none, false)).toBe('材料/报告.txt');
    expect(decodeZipName(gbk, none, false)).toBe('报告');
    expect(decodeZipName(gbk, none, true)).not.toBe('报告');
  });

  it('has strokes of one kind', () => {
    expect(decodeZipName(utf8('材料\\二\\报告.txt'), none, true)).toBe('材料/二/报告.txt');
  });

  it('is taken from the field of wide names, wherever it stands among others', () => {
    const wide = field(0x7075, [1, 0, 0, 0, 0, ...utf8('议案.txt')]);
    expect(decodeZipName(gbk, Uint8Array.from(wide), false)).toBe('议案.txt');
    expect(decodeZipName(gbk, Uint8Array.from([...field(0x5455, [1, 2, 3]), ...wide]), false)).toBe('议案.txt');
    expect(decodeZipName(gbk, Uint8Array.from([...wide, 0, 0]), false)).toBe('议案.txt');
    expect(decodeZipName(utf8('甲'), Uint8Array.from(wide), true)).toBe('甲');
  });

  it('is not taken from a field that is empty, cut or of another kind', () => {
    for (const extra of [
      field(0x7075, [1, 0, 0, 0, 0]),
      field(0x7075, [1, 0, 0, 0, 0, 65]).slice(0, -1),
      field(0x7076, [1, 0, 0, 0, 0, 65]),
      [0x75, 0x70, 6],
    ])
      expect(decodeZipName(gbk, Uint8Array.from(extra), false)).toBe('报告');
  });
});
