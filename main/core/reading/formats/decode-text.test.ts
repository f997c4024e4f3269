import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CoreError } from '../../core-error.ts';
import { decodeText } from './decode-text.ts';

const text = '云泽市人大常委会\n第十二次会议 2026 年\n';

function utf16(content: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const buffer = Buffer.from(mark ? `\ufeff${content}` : content, 'utf16le');
  return new Uint8Array(order === 'le' ? buffer : buffer.swap16());
}

function codeOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes, 'paper.txt');
  } catch (error) {
    return (error as CoreError).code;
  }
  return 'none';
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode(text), 'a')).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`), 'a')).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads UTF-16 of both orders, marked or not', () => {
    expect(decodeText(utf16(text, 'le', true), 'a')).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, 'be', true), 'a')).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeText(utf16(text, 'le', false), 'a')).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, 'be', false), 'a')).toEqual({ text, encoding: 'utf-16be' });
  });

  it('reads GBK and the four-byte characters of GB18030', () => {
    const gbk = Uint8Array.from([0xd4, 0xc6, 0xd4, 0xf3, 0xca, 0xd0, 0x0a]);
    expect(decodeText(gbk, 'a')).toEqual({ text: '云泽市\n', encoding: 'gb18030' });
    const rare = Uint8Array.from([0xd4, 0xc6, 0x82, 0x30, 0xc2, 0x32]);
    expect(decodeText(rare, 'a').encoding).toBe('gb18030');
  });

  it('says of an empty or blank file that it is empty', () => {
    expect(codeOf(new Uint8Array())).toBe('file-empty');
    expect(codeOf(new TextEncoder().encode(' \n\t\n'))).toBe('file-empty');
  });

  it('refuses another kind of file under a text name', () => {
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toBe('format-mislabelled');
    expect(codeOf(new TextEncoder().encode('%PDF-1.7\n…'))).toBe('format-mislabelled');
    const program = execFileSync(process.execPath, [
      '-e',
      'process.stdout.write(Buffer.from(Array.from({length:4000},(_, i) => (i * 7) % 256)))',
    ]);
    expect(['format-mislabelled', 'encoding-unknown']).toContain(codeOf(new Uint8Array(program)));
  });

  it('refuses bytes of no encoding', () => {
    expect(codeOf(Uint8Array.from([0xd4, 0xc6, 0xff, 0xff, 0x41]))).toBe('encoding-unknown');
  });

  it('refuses other encodings that GB18030 would turn into words nobody wrote', () => {
    const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
    // 會議聽取和審議了報告 in Big5, 審議の結果について報告 in Shift-JIS.
    expect(codeOf(hex('b77cc4b3c5a5a8faa94dbc66c4b3a446b3f8a769'))).toBe('encoding-unknown');
    expect(codeOf(hex('90528b6382cc8c8b89ca82c982c282a282c495f18d90'))).toBe('encoding-unknown');
    const damaged = Buffer.concat([Buffer.from(text.repeat(20)), Buffer.from([0xbb, 0xb5]), Buffer.from('结尾文字\n')]);
    expect(codeOf(new Uint8Array(damaged))).toBe('encoding-unknown');
  });

  it('takes a mark of its bytes only where all of it stands, and refuses what does not fit it', () => {
    expect(codeOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0xd4]))).toBe('encoding-unknown');
    expect(codeOf(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('encoding-unknown');
    expect(codeOf(Uint8Array.from([0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41]))).toBe('encoding-unknown');
  });

  it('takes bytes that alternate for wide characters, and no others', () => {
    expect(decodeText(utf16('第1号', 'le', false), 'a').encoding).toBe('utf-16le');
    expect(decodeText(utf16('　，１ 0a', 'be', false), 'a').encoding).toBe('utf-16be');
    expect(codeOf(Uint8Array.from([0x41, 0x00, 0x42]))).toBe('none');
    expect(decodeText(new TextEncoder().encode('ab'), 'a').encoding).toBe('utf-8');
  });

  it('takes a few control characters for leftovers, and many for another kind of file', () => {
    const controls = (count: number, length: number) =>
      new TextEncoder().encode('\u0001'.repeat(count).padEnd(length, '云'));
    expect(codeOf(controls(3, 20))).toBe('none');
    expect(codeOf(controls(4, 20))).toBe('format-mislabelled');
    expect(codeOf(controls(9, 1000))).toBe('none');
    expect(codeOf(controls(11, 1000))).toBe('format-mislabelled');
    expect(codeOf(new TextEncoder().encode('一\t二\r\n三\f四\n\t\t\t\t'))).toBe('none');
    const late = `${'云'.repeat(65_536)}${'\u0001'.repeat(5_000)}`;
    expect(codeOf(new TextEncoder().encode(late))).toBe('none');
  });

  it('refuses zeros in what would be GBK as another kind of file', () => {
    const gbk = [0xd4, 0xc6, 0xd4, 0xf3, 0xff];
    expect(codeOf(Uint8Array.from([...gbk, 0, 0x41, 0x42, 0x43]))).toBe('format-mislabelled');
    expect(codeOf(Uint8Array.from([...gbk, 0x41, 0x42, 0x43]))).toBe('encoding-unknown');
  });

  it.each([
    [[0x25, 0x50, 0x44, 0x46]],
    [[0xd0, 0xcf, 0x11, 0xe0]],
    [[0x89, 0x50, 0x4e, 0x47]],
    [[0xff, 0xd8, 0xff]],
    [[0x47, 0x49, 0x46, 0x38]],
    [[0x7f, 0x45, 0x4c, 0x46]],
    [[0x1f, 0x8b, 0x08]],
    [[0x37, 0x7a, 0xbc, 0xaf]],
    [[0x52, 0x61, 0x72, 0x21]],
  ])('refuses a file that begins with %j', (start) => {
    expect(codeOf(Uint8Array.from([...start, 0x41, 0x42, 0x43, 0x44]))).toBe('format-mislabelled');
  });

  it('reads text of the wider field of GBK where it has everyday characters', () => {
    // 鏈鏈 are of the wider field; 的 is in nearly every sentence.
    const wide = [0xe6, 0x9c, 0xe6, 0x9c].flatMap(() => [0x8f, 0x7d]);
    const of = (count: number) =>
      Uint8Array.from([
        ...Array.from({ length: 10 }, () => wide).flat(),
        ...Array.from({ length: count }, () => [0xb5, 0xc4]).flat(),
      ]);
    expect(codeOf(of(0))).toBe('encoding-unknown');
    expect(codeOf(of(1))).toBe('encoding-unknown');
    expect(codeOf(of(4))).toBe('none');
  });
});
