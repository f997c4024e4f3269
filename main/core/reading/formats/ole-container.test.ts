import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { openOle } from './ole-container.ts';
import { oleOf } from './testing/ole-of.ts';

const text = new TextEncoder().encode('云泽'.repeat(2_000));

describe('openOle', () => {
  it('finds streams by name and gives their bytes', () => {
    const ole = openOle(oleOf({ Eins: text, Zwei: new Uint8Array([1, 2, 3]) }));
    expect(ole?.names).toEqual(['Eins', 'Zwei']);
    expect(ole?.stream('Eins')?.slice(0, text.length)).toEqual(text);
    expect(ole?.stream('Drei')).toBeNull();
  });

  it('finds names in whatever letters, and none in the files that are embedded', () => {
    const ole = openOle(oleOf({ WORDDOCUMENT: text, 'ObjectPool/Workbook': text, 'ObjectPool/_1': text }));
    expect(ole?.stream('WordDocument')?.slice(0, text.length)).toEqual(text);
    expect(ole?.has('Workbook')).toBe(false);
    expect(ole?.stream('Workbook')).toBeNull();
    expect(ole?.inside('objectpool').sort()).toEqual(['Workbook', '_1']);
  });

  it('takes a directory that runs in a circle once, and one that links nothing as it stands', () => {
    const bytes = oleOf({ Eins: text, Zwei: text });
    const view = new DataView(bytes.buffer);
    view.setUint32(2 * 512 + 2 * 128 + 72, 1, true);
    expect(openOle(bytes)?.names).toEqual(['Eins', 'Zwei']);
    view.setUint32(2 * 512 + 76, 0xffffffff, true);
    expect(openOle(bytes)?.names).toEqual(['Eins', 'Zwei']);
  });

  it('ends a chain of sectors that runs in a circle', () => {
    const bytes = oleOf({ Eins: text });
    const view = new DataView(bytes.buffer);
    // The second sector of the stream leads back to the first.
    view.setUint32(512 + 3 * 4, 2, true);
    expect(openOle(bytes)?.stream('Eins')).toBeNull();
  });

  it.each([
    ['EncryptedPackage', 'format-encrypted'],
    ['Workbook', 'format-damaged'],
    ['PowerPoint Document', 'format-needs-saving-as'],
    ['WordDocument', 'format-damaged'],
  ])('lets a file with only a stream %s end as %s', async (stream, code) => {
    await expect(drawText(oleOf({ [stream]: text }), '稿.docx')).rejects.toMatchObject({ code });
  });

  it('says that a doc with the encryption mark needs its password taken off', async () => {
    const main = new Uint8Array(4096);
    new DataView(main.buffer).setUint16(0, 0xa5ec, true);
    new DataView(main.buffer).setUint16(0x0a, 0x0100, true);
    await expect(drawText(oleOf({ WordDocument: main, '0Table': text }), '稿.doc')).rejects.toMatchObject({
      code: 'format-encrypted',
    });
  });
});
