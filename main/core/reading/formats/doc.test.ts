import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { docOf, latin, turnedOn } from './testing/doc-of.ts';

const lines = async (bytes: Uint8Array) => (await drawText(bytes, '纪要.doc')).lines.map(({ text }) => text);
const told = async (bytes: Uint8Array) =>
  (await drawText(bytes, '纪要.doc')).messages.map(({ code, details }) => [code, details?.count]);
const refused = (bytes: Uint8Array) => expect(drawText(bytes, '纪要.doc')).rejects;

/** The sign of a font by its number, as an author puts it in ([MS-DOC] sprmCSymbol). */
const symbol = (font: number, code: number) => [0x09, 0x6a, font, 0, code & 0xff, code >> 8];

describe('a .doc of one byte a character', () => {
  it('has its quotation marks and dashes, and no control characters', async () => {
    const bytes = docOf([{ bytes: [0x93, ...latin('A'), 0x94, 0x96, 0x97, 0x85, 0x91, 0x92, 0x03, 0x81, 0x0d] }]);
    expect(await lines(bytes)).toEqual(['“A”–—…‘’']);
  });

  it('has the signs of its symbol fonts, and says how many it does not know', async () => {
    const bytes = docOf(
      [
        { bytes: latin('('), sprms: symbol(1, 0xf0fe) },
        { bytes: latin('(Wingdings)') },
        { bytes: latin('('), sprms: symbol(0, 0xf0b3) },
        { bytes: latin('('), sprms: symbol(1, 0xf04a) },
        { bytes: latin('3\r') },
      ],
      { fonts: ['Symbol', 'Wingdings'] },
    );
    expect(await lines(bytes)).toEqual(['☑(Wingdings)≥3']);
    expect(await told(bytes)).toEqual([['symbols-left-out', 1]]);
  });

  it('is read as itself when another Word file or a workbook is embedded, and says so', async () => {
    const embedded = new Uint8Array(64);
    const streams = { 'ObjectPool/WordDocument': embedded, 'ObjectPool/Workbook': embedded };
    const bytes = docOf([{ bytes: latin('Minutes\r') }], { streams });
    expect(await lines(bytes)).toEqual(['Minutes']);
    expect(await told(bytes)).toEqual([['objects-left-out', 2]]);
  });

  it('says which pictures, hidden words, deleted words and comments it leaves out', async () => {
    const bytes = docOf(
      [
        { bytes: [...latin('Plan '), 1, 0x0d] },
        { bytes: latin('secret'), sprms: turnedOn(0x083c) },
        { bytes: latin('gone'), sprms: turnedOn(0x0800) },
        // The data of a field are no picture.
        { bytes: [1], sprms: turnedOn(0x0806) },
        { bytes: latin('Part\r') },
      ],
      { comments: 2 },
    );
    expect(await lines(bytes)).toEqual(['Plan', 'Part']);
    expect(await told(bytes)).toEqual([
      ['pictures-left-out', 1],
      ['hidden-text-left-out', 6],
      ['changes-taken', 4],
      ['comments-left-out', 2],
    ]);
  });
});

describe('a .doc without text', () => {
  it('is told as pictures, as heads and feet, as hidden text, or as empty', async () => {
    await refused(docOf([{ bytes: [1, 1, 0x0d] }])).toMatchObject({
      code: 'file-empty',
      details: { reason: 'pictures', count: 2 },
    });
    const margins = docOf([{ bytes: [0x0d, ...latin('Office of Yunze\r')] }], { counts: { 84: 16 } });
    await refused(margins).toMatchObject({
      code: 'file-empty',
      details: { reason: 'margins', words: 'Office of Yunze' },
    });
    const hidden = docOf([{ bytes: latin('secret'), sprms: turnedOn(0x083c) }, { bytes: [0x0d] }]);
    await refused(hidden).toMatchObject({ code: 'file-empty', details: { reason: 'hidden' } });
    const empty = docOf([{ bytes: [0x0d] }]);
    await refused(empty).toMatchObject({ code: 'file-empty', details: { name: '纪要.doc' } });
    await refused(empty).not.toMatchObject({ details: { reason: expect.anything() } });
  });
});

describe('a text of an older Word or of another program', () => {
  it.each([
    [0xa5dc, 'Word 6.0/95'],
    [0xa699, 'Word 6.0/95'],
    [0xa5db, 'Word 2.0'],
  ])('that begins with %i in its own stream is named as what it is', async (ident, format) => {
    const bytes = docOf([{ bytes: latin('Text\r') }]);
    const at = bytes.findIndex((byte, index) => byte === 0xec && bytes[index + 1] === 0xa5);
    bytes.set([ident & 0xff, ident >> 8], at);
    await refused(bytes).toMatchObject({
      code: 'format-needs-saving-as',
      details: { format, saveAs: 'docx', unit: 'docx' },
    });
  });

  it.each([
    ['\xdb\xa5-\0', 'Word 2.0'],
    ['1\xbe\0\0\0\xab', 'Write'],
    ['\x01\xfe2\0\x01\0', 'Works'],
  ])('that begins with %j is no damaged file', async (start, format) => {
    await refused(Uint8Array.from(latin(start))).toMatchObject({ code: 'format-needs-saving-as', details: { format } });
  });
});
