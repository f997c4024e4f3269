import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { readLimits } from './limits.ts';
import { readRtf } from './rtf.ts';

const bytes = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
const head = String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\fcharset0 Arial;}{\f2\fcharset2 Wingdings;}}`;
const rtf = (body: string) => bytes(`${head}${body}}`);
const draw = (body: string) => readRtf(rtf(body), '纪要.rtf', readLimits);
const lines = (body: string) => draw(body).lines.map(({ text, hint }) => hint?.cells ?? text);
const told = (body: string) => draw(body).messages.map(({ code, details }) => [code, details?.count]);

describe('an .rtf of LibreOffice', () => {
  it('gives the rows of a table as the docx gives them', async () => {
    const rows = async (name: string) => {
      const file = readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
      return (await drawText(file, name)).lines.flatMap(({ hint }) => (hint?.cells ? [hint.cells] : []));
    };
    expect(await rows('opinion.rtf')).toEqual(await rows('opinion.docx'));
    expect((await rows('opinion.rtf')).length).toBeGreaterThan(2);
  });
});

describe('the text of an .rtf', () => {
  it('stands in the bytes of its fonts, in numbers with and without what stands for them, and in words', () => {
    const mixed = String.raw`\f0 \'bb\'e1\'d2\'e9\f1 \'93ok\'94 \uc2\u20250\'bb\'e1\u-28671?? \uc0\u35758 \{\\\}\emdash\par`;
    expect(lines(mixed)).toEqual(['会议“ok” 会送 议{\\}—']);
    expect(lines(String.raw`\f2 \'fe\f1  done\~now\line next\par last`)).toEqual(['☑ done now', 'next', 'last']);
  });

  it('in Chinese stands under fonts of western text too, where its bytes can be nothing else', () => {
    expect(lines(String.raw`\f1 \'bb\'e1\par`)).toEqual(['会']);
    expect(lines(String.raw`\f1 caf\'e9 \'93a\'94\par`)).toEqual(['café “a”']);
  });

  it('has its automatic numbers, headings, page breaks and what is in the middle', () => {
    const { lines: drawn } = draw(
      String.raw`\pard\qc\b\fs44 Title\par\pard\plain\outlinelevel0{\listtext\'d2\'bb\'a1\'a2\tab}Part\par\pard\page Next\par`,
    );
    expect(drawn.map(({ text, hint }) => [text, hint])).toEqual([
      ['Title', { centred: true, bold: true, size: 22, wholeParagraph: true }],
      ['一、Part', { heading: 1, size: 12, wholeParagraph: true }],
      ['Next', { size: 12, wholeParagraph: true, startsPage: true }],
    ]);
  });

  it('has the cells of its tables on one grid, and their paragraphs as lines', () => {
    const row = (cells: string[], edges: string) =>
      `\\trowd${edges}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row `;
    const body =
      row(['No', 'What', 'Who'], '\\cellx1000\\cellx3000\\cellx5000') +
      row(['1', 'a\\par b', 'x'], '\\cellx1000\\cellx3000\\cellx5000') +
      row(['', 'sum'], '\\clvmrg\\cellx1000\\cellx5000');
    const { lines: drawn } = draw(`${body}\\pard end\\par`);
    expect(drawn.map(({ hint, text }) => hint?.cells ?? text)).toEqual([
      ['No', 'What', 'Who'],
      ['1', 'a b', 'x'],
      ['', 'sum', ''],
      'end',
    ]);
    expect(drawn[1]?.hint?.brokenCells?.[1]).toBe('a\nb');
    expect(drawn[2]?.hint?.merged).toEqual([{ column: 1, across: 2, down: 1 }]);
  });

  it('leaves out codes of fields and unknown groups, and shows results', () => {
    expect(
      lines(
        String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt here}}{\*\unknown{\b no}}{\info{\title no}}, \bin4 {{{{there\par`,
      ),
    ).toEqual(['here, there']);
  });

  it('has notes and boxes behind it, heads beside it, and says what it leaves out', () => {
    const body = String.raw`{\header Office of Yunze\par}Text{\super\chftn}{\footnote {\super\chftn} The note}.{\pict 00ff}{\object{\*\objdata 00}{\result x}}{\v secret}{\deleted gone}{\*\annotation no}{\shp{\*\shpinst{\shptxt In the box\par}}{\shprslt no}}\par`;
    expect(lines(body)).toEqual(['Text[1].', 'In the box', '[1] The note']);
    expect(draw(body).margins).toEqual(['Office of Yunze']);
    expect(told(body)).toEqual([
      ['pictures-left-out', 1],
      ['boxes-at-end', undefined],
      ['notes-at-end', undefined],
      ['hidden-text-left-out', 6],
      ['changes-taken', 4],
      ['objects-left-out', 1],
      ['comments-left-out', 1],
    ]);
  });

  it('is read under the name .doc without a word on it, and is damaged where it ends inside a group', async () => {
    expect((await drawText(rtf(String.raw`Text\par`), '通知.doc')).messages).toEqual([]);
    await expect(drawText(bytes(`${head}Text`), '通知.rtf')).rejects.toMatchObject({ code: 'format-damaged' });
    const deep = `${'{'.repeat(5_000)}Text${'}'.repeat(5_000)}`;
    await expect(drawText(rtf(deep), '通知.rtf')).rejects.toMatchObject({ code: 'format-damaged' });
    await expect(drawText(rtf(String.raw`{\pict 00}`), '图.rtf')).rejects.toMatchObject({
      code: 'file-empty',
      details: { reason: 'pictures' },
    });
  });
});
