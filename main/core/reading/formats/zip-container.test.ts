import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CoreError } from '../../core-error.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { openZip } from './zip-container.ts';

const name = '包.zip';
const stored = (members: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(members).map(([member, text]) => [member, strToU8(text)])), { level: 0 });

/** The view of a zip, and where its directory and its first member stand. */
function placesOf(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const find = (mark: number) => {
    for (let at = 0; at + 4 <= zip.length; at += 1) if (view.getUint32(at, true) === mark) return at;
    return -1;
  };
  return { view, directory: find(0x02014b50), end: find(0x06054b50), member: find(0x04034b50) };
}

/** What opening a zip, or reading its first member, is refused for. */
function refusal(zip: Uint8Array, limits: Partial<ReadLimits> = {}, member?: string) {
  try {
    const open = openZip(zip, name, { ...readLimits, ...limits });
    open.read(member ?? open.names[0] ?? '');
    return null;
  } catch (error) {
    const { code, details } = error as CoreError;
    return `${code} ${details.reason ?? details.entry ?? ''}`.trim();
  }
}

describe('a zip', () => {
  it('gives the bytes of its members by name, without its folders', () => {
    const zip = openZip(stored({ '材料/': '', '材料/报告.txt': '报告', 'b.txt': '' }), name, readLimits);
    expect(zip.names).toEqual(['材料/报告.txt', 'b.txt']);
    expect([zip.has('b.txt'), zip.has('材料/'), zip.has('c.txt')]).toEqual([true, false, false]);
    expect(new TextDecoder().decode(zip.read('材料/报告.txt'))).toBe('报告');
    expect(zip.read('b.txt')).toHaveLength(0);
    expect(refusal(stored({ 'a.txt': '文' }), {}, 'c.txt')).toBe('format-damaged no c.txt');
  });

  it('is found behind a comment, and by the last end there is', () => {
    const zip = stored({ 'a.txt': '文' });
    const { view, end } = placesOf(zip);
    view.setUint16(end + 20, 4, true);
    expect(refusal(Uint8Array.from([...zip, 1, 2, 3, 4]))).toBeNull();
    const long = new Uint8Array(zip.length + 65_535);
    long.set(zip);
    expect(refusal(long)).toBeNull();
    const longer = new Uint8Array(zip.length + 65_536);
    longer.set(zip);
    expect(refusal(longer)).toBe('format-damaged no-directory');
    expect(refusal(zip.slice(0, -1))).toBe('format-damaged no-directory');
    expect(refusal(new Uint8Array(10))).toBe('format-damaged no-directory');
  });

  it('is damaged where its directory or a member is not where it says', () => {
    const changed = (change: (places: ReturnType<typeof placesOf>) => void) => {
      const zip = stored({ 'a.txt': '文' });
      change(placesOf(zip));
      return refusal(zip);
    };
    expect(changed(({ view, directory }) => view.setUint8(directory, 1))).toBe('format-damaged directory');
    expect(changed(({ view, end }) => view.setUint32(end + 16, 100_000, true))).toBe('format-damaged directory');
    expect(changed(({ view, end }) => view.setUint16(end + 10, 2, true))).toBe('format-damaged directory');
    expect(changed(({ view, member }) => view.setUint8(member, 1))).toBe('format-damaged member');
    expect(changed(({ view, directory }) => view.setUint32(directory + 42, 100_000, true))).toBe(
      'format-damaged member',
    );
    expect(changed(({ view, directory }) => view.setUint32(directory + 20, 100_000, true))).toBe(
      'format-damaged member',
    );
    expect(changed(({ view, directory }) => view.setUint16(directory + 10, 9, true))).toBe('format-damaged method-9');
    expect(changed(({ view, directory }) => view.setUint16(directory + 10, 8, true))).toBe('format-damaged member');
    expect(changed(({ view, directory }) => view.setUint16(directory + 8, 1, true))).toBe('format-encrypted');
  });

  it('reads a member whose own header has another length of further fields', () => {
    const zip = zipSync({ 'a.txt': [strToU8('文'), { level: 0, extra: { 1: new Uint8Array([1, 2]) } }] });
    expect(new TextDecoder().decode(openZip(zip, name, readLimits).read('a.txt'))).toBe('文');
  });

  it.each(['/a.txt', 'C:/a.txt', 'c:a.txt', 'a/../b.txt', '..', 'a\0b.txt', '..\\a.txt'])(
    'with the name %j leads out of its folder',
    (member) => {
      expect(refusal(stored({ 'b.txt': '一', [member]: '文' }))).toBe(
        `container-path-escape ${member.replaceAll('\0', '').replaceAll('\\', '/')}`,
      );
    },
  );

  it.each(['a..b.txt', '材料/...txt', 'ab:c.txt', 'a/b/c.txt'])('with the name %j does not', (member) => {
    expect(refusal(stored({ [member]: '文' }))).toBeNull();
  });

  it('is a bomb over any limit, and none at it', () => {
    const zip = stored({ 'a.txt': 'x'.repeat(1000), 'b.txt': 'y' });
    expect(refusal(zip, { zipEntries: 2 })).toBeNull();
    expect(refusal(zip, { zipEntries: 1 })).toBe('container-bomb entries');
    expect(refusal(zip, { zipEntryBytes: 1000 })).toBeNull();
    expect(refusal(zip, { zipEntryBytes: 999 })).toBe('container-bomb member-size');
    expect(refusal(zip, { zipTotalBytes: 1000 })).toBeNull();
    expect(refusal(zip, { zipTotalBytes: 999 })).toBe('container-bomb total-size');
    const packed = zipSync({ 'a.txt': new Uint8Array(5 * 1024 * 1024) });
    expect(refusal(packed, { zipRatio: 400 })).toBe('container-bomb ratio');
    expect(refusal(packed, { zipRatio: 4000 })).toBeNull();
    expect(refusal(zipSync({ 'a.txt': new Uint8Array(4 * 1024 * 1024) }))).toBeNull();
  });

  it('uses up what one file may unpack, member by member', () => {
    const zip = openZip(stored({ 'a.txt': 'x'.repeat(600), 'b.txt': 'y'.repeat(600) }), name, {
      ...readLimits,
      zipTotalBytes: 1000,
    });
    expect(zip.read('a.txt')).toHaveLength(600);
    expect(() => zip.read('b.txt')).toThrow(expect.objectContaining({ code: 'container-bomb' }));
    const budget = { bytes: 5000, entries: 3 };
    const again = openZip(stored({ 'a.txt': 'x'.repeat(600) }), name, readLimits, budget);
    again.read('a.txt');
    expect(budget).toEqual({ bytes: 4400, entries: 2 });
  });

  it('does not believe a member that says it unpacks to less', () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(3000).fill(65) });
    const { view, directory } = placesOf(zip);
    view.setUint32(directory + 24, 10, true);
    expect(refusal(zip, { zipTotalBytes: 2000 })).toBe('container-bomb member');
    expect(refusal(zip, { zipEntryBytes: 2000 })).toBe('container-bomb member');
  });
});
