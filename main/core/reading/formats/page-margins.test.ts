import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { docxOf, paragraph } from './testing/made-files.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const body = paragraph('现将有关情况报告如下。');

function withParts(parts: Record<string, string>, relations: readonly [type: string, target: string][]): Uint8Array {
  const rows = relations.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return docxOf(body, { '_rels/document.xml.rels': `<Relationships>${rows.join('')}</Relationships>`, ...parts });
}

describe('what stands above and below the text of a Word file', () => {
  it('is kept beside its lines: headers and footers, with their tables and text boxes', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('内部资料')}</w:txbxContent></w:pict></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph('机密★10年')}</w:tc></w:tr></w:tbl>`;
    const bytes = withParts(
      {
        'header1.xml': `<w:hdr>${table}${box}</w:hdr>`,
        'footer1.xml': `<w:ftr>${paragraph('不得外传')}${paragraph('')}</w:ftr>`,
      },
      [
        ['header', 'header1.xml'],
        ['header', '/word/header1.xml'],
        ['footer', 'footer1.xml'],
        ['header', 'lost.xml'],
        ['styles', 'footer1.xml'],
      ],
    );
    const { margins, lines } = await drawText(bytes, '报告.docx');
    expect(margins).toEqual(['机密★10年', '内部资料', '不得外传']);
    expect(lines.map(({ text }) => text)).toEqual(['现将有关情况报告如下。']);
  });

  it('is absent where there is nothing', async () => {
    expect(await drawText(docxOf(body), '报告.docx')).not.toHaveProperty('margins');
    const blank = withParts({ 'header1.xml': `<w:hdr>${paragraph(' ')}</w:hdr>` }, [['header', 'header1.xml']]);
    expect(await drawText(blank, '报告.docx')).not.toHaveProperty('margins');
  });

  it('is read of the older format as well', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('./fixtures/marked-header.doc', import.meta.url)));
    const { margins, lines } = await drawText(bytes, '报告.doc');
    expect(margins).toEqual(['秘密★长期']);
    expect(lines.some(({ text }) => text.includes('秘密'))).toBe(false);
  });
});
