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
});
