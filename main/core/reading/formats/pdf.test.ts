import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { characterMap } from './pdf/character-maps.ts';
import { furtherMapSizes } from './pdf/packed-further-maps.ts';
import { type PdfPagePlan, pdfOf, shown } from './testing/pdf-of.ts';

const draw = (pages: PdfPagePlan[], objects?: Record<number, string>) => drawText(pdfOf(pages, objects), '报告.pdf');
const lines = async (pages: PdfPagePlan[], objects?: Record<number, string>) =>
  (await draw(pages, objects)).lines.map(({ text }) => text.trim()).filter((text) => text !== '');
const told = async (pages: PdfPagePlan[], objects?: Record<number, string>) =>
  (await draw(pages, objects)).messages.map(({ code, details }) => [
    code,
    details?.count ?? details?.page,
    details?.pages,
  ]);
const refused = (pages: PdfPagePlan[], objects?: Record<number, string>) => expect(draw(pages, objects)).rejects;

/** A grey image of one pixel over a part of the page, from its foot. */
const image = (wide: number, high: number) => `q ${wide} 0 0 ${high} 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n`;

describe('a PDF of little text', () => {
  it('is read, however little it is', async () => {
    expect(await lines([{ content: shown('Annex', 72, 700) }])).toEqual(['Annex']);
  });

  it('is a scan where an image covers the page, and none where the image is a sign', async () => {
    await refused([{ content: image(595, 842) }]).toMatchObject({
      code: 'format-scan',
      details: { reason: 'no-data' },
    });
    expect(await lines([{ content: `${image(60, 60)}${shown('No. 12', 72, 700)}` }])).toEqual(['No. 12']);
    expect(
      await told([{ content: shown('Annex', 72, 700) }, { content: `${image(595, 842)}${shown('2', 300, 20)}` }]),
    ).toEqual([['page-not-recognised', 2, undefined]]);
  });

  it('is said to be blank where it is, and to draw lines where it does', async () => {
    await refused([{ content: '' }, { content: '' }]).toMatchObject({
      code: 'file-empty',
      details: { reason: 'pages', pages: 2 },
    });
    await refused([{ content: '0 0 10 10 re f' }]).toMatchObject({ code: 'format-scan', details: { reason: 'drawn' } });
    expect(await told([{ content: shown('Annex', 72, 700) }, { content: '' }, { content: '' }])).toEqual([
      ['page-blank', 2, '2–3'],
    ]);
    expect(await told([{ content: shown('Annex', 72, 700) }, { content: '0 0 10 10 re f' }])).toEqual([
      ['page-without-text', 2, undefined],
    ]);
  });

  it('tells of a large picture beside text, and of none beside much text', async () => {
    const content = `${image(400, 600)}${shown('Annex', 72, 700)}`;
    expect(await told([{ content }])).toEqual([['page-pictures-left-out', 1, '1']]);
  });
});

describe('what is laid on a page', () => {
  const page = { content: shown('Name:', 72, 700), page: '/Annots[20 0 R 21 0 R 22 0 R 23 0 R 24 0 R 25 0 R]' };
  const field = (rest: string) => `<</Type/Annot/Subtype/Widget/F 4${rest}>>`;
  const objects = {
    19: '<</Fields[20 0 R 21 0 R 22 0 R]>>',
    20: field('/FT/Tx/T(a)/V(Li Ming)/Rect[120 695 300 712]'),
    21: field('/FT/Btn/T(b)/V/Yes/AS/Yes/AP<</N<</Yes 26 0 R/Off 26 0 R>>>>/Rect[72 660 82 670]'),
    22: field('/FT/Tx/T(c)/V()/Rect[72 600 300 612]'),
    23: '<</Type/Annot/Subtype/FreeText/Contents(Please check\\rthe sum)/DA(/F 9 Tf)/Rect[400 400 500 420]>>',
    24: '<</Type/Annot/Subtype/Square/Rect[10 10 20 20]>>',
    25: '<</Type/Annot/Subtype/Link/Rect[10 10 20 20]>>',
    26: '<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Length 0>>stream\n\nendstream ',
  };

  it('is read where a form was filled in, and as notes behind the text; other marks are counted', async () => {
    expect(await lines([page], objects)).toEqual([
      'Name: Li Ming',
      '☑',
      '第1页批注：Please check',
      '第1页批注：the sum',
    ]);
    expect(await told([page], objects)).toEqual([
      ['form-values-read', 2, '1'],
      ['annotations-left-out', 1, '1'],
      ['annotations-read', 1, '1'],
    ]);
  });

  it('is told alone where there is nothing else, fields that nobody filled in too', async () => {
    await refused([{ content: '', page: '/Annots[22 0 R]' }], objects).toMatchObject({
      code: 'file-empty',
      details: { reason: 'annotations' },
    });
    await refused([{ content: '', page: '/Annots[24 0 R]' }], objects).toMatchObject({
      code: 'file-empty',
      details: { reason: 'annotations' },
    });
  });
});

describe('text of a page', () => {
  it('that is drawn twice to look bold is read once', async () => {
    const content = `${shown('Report', 72, 700)}${shown('Report', 72.4, 700)}`;
    expect(await lines([{ content }])).toEqual(['Report']);
  });

  it('at a right angle is read behind the level text, and at another angle is counted', async () => {
    const content = `${shown('Side note', 30, 300, { matrix: '0 1 -1 0' })}${shown('The text of the page', 72, 700)}${shown('Draft', 200, 400, { matrix: '0.7 0.7 -0.7 0.7' })}`;
    expect(await lines([{ content }])).toEqual(['The text of the page', 'Side note']);
    expect(await told([{ content }])).toEqual([['angled-text-left-out', 1, '1']]);
  });

  it('in private signs is told as what cannot be read', async () => {
    const fonts = {
      20: '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[21 0 R]/ToUnicode 22 0 R>>',
      21: '<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 23 0 R>>',
      22: '<</Length 128>>stream\n/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <00FF> <E001> endbfrange endcmap\nendstream ',
      23: '<</Type/FontDescriptor/FontName/X/Flags 4/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontBBox[0 0 1000 1000]>>',
    };
    const codes = `<${Array.from({ length: 60 }, (_, at) => (at + 1).toString(16).padStart(4, '0')).join('')}>`;
    const page = { content: shown(codes, 72, 700, { font: 'G' }), resources: '/G 20 0 R' };
    expect(await told([page], fonts)).toEqual([['page-illegible', 1, '1']]);
    const controls = { ...fonts, 22: fonts[22].replace('<E001>', '<0001>').replace('<00FF>', '<0010>') };
    const few = { content: shown('<000100020003>', 72, 700, { font: 'G' }), resources: '/G 20 0 R' };
    await refused([few], controls).toMatchObject({ code: 'format-scan', details: { reason: 'illegible' } });
  });

  it('from top to bottom is read by its columns, from right to left', async () => {
    const fonts = {
      20: '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-V/DescendantFonts[21 0 R]>>',
      21: '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 22 0 R/DW 1000>>',
      22: '<</Type/FontDescriptor/FontName/SimSun/Flags 4/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80/FontBBox[0 -120 1000 880]>>',
    };
    // 会议认为, 会议要求 in GBK.
    const content = `${shown('<bbe1d2e9d2aac7f3>', 480, 700, { font: 'G' })}${shown('<bbe1d2e9c8cfceaa>', 500, 700, { font: 'G' })}`;
    expect(await lines([{ content, resources: '/G 20 0 R' }], fonts)).toEqual(['会议认为', '会议要求']);
  });
});

describe('the character maps', () => {
  it('are those of traditional Chinese, Japanese and Korean too', async () => {
    const fonts = (encoding: string, ordering: string) => ({
      20: `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/${encoding}/DescendantFonts[21 0 R]>>`,
      21: `<</Type/Font/Subtype/CIDFontType0/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 22 0 R/DW 1000>>`,
      22: '<</Type/FontDescriptor/FontName/X/Flags 4/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80/FontBBox[0 -120 1000 880]>>',
    });
    const page = (codes: string) => [{ content: shown(codes, 72, 700, { font: 'G' }), resources: '/G 20 0 R' }];
    expect(await lines(page('<a448a5c1a54eaaed>'), fonts('ETen-B5-H', 'CNS1'))).toEqual(['人民代表']);
    expect(await lines(page('<906c96af>'), fonts('90ms-RKSJ-H', 'Japan1'))).toEqual(['人民']);
    expect(await lines(page('<c0ceb9ce>'), fonts('KSCms-UHC-H', 'Korea1'))).toEqual(['인민']);
  });

  it('stand all in their places, and none is known that Adobe did not make', () => {
    for (const [name, size] of Object.entries(furtherMapSizes)) expect(characterMap(name)).toHaveLength(size);
    expect(characterMap('GBK-EUC-H')?.length).toBeGreaterThan(100);
    expect(characterMap('Klingon-H')).toBeNull();
  });
});
