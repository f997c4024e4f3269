/** A page of a made PDF: its content, further entries of its resources and of the page, and objects that these name (from number 20 on). */
export type PdfPagePlan = { content: string; resources?: string; page?: string };

/** A PDF of these pages, with objects of one's own by their numbers (20 and above). Font `/F` is Helvetica. */
export function pdfOf(pages: PdfPagePlan[], objects: Record<number, string> = {}): Uint8Array {
  const parts = ['%PDF-1.7\n', '1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm 19 0 R>>endobj\n'];
  const kids = pages.map((_, at) => `${100 + at * 2} 0 R`).join(' ');
  parts.push(`2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>endobj\n`);
  parts.push('3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n');
  if (objects[19] === undefined) parts.push('19 0 obj<</Fields[]>>endobj\n');
  for (const [at, { content, resources = '', page = '' }] of pages.entries()) {
    const own = `<</Font<</F 3 0 R ${resources.startsWith('/G') ? resources : ''}>>${resources.startsWith('/G') ? '' : resources}>>`;
    parts.push(
      `${100 + at * 2} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${own}/Contents ${101 + at * 2} 0 R${page}>>endobj\n`,
      `${101 + at * 2} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n`,
    );
  }
  for (const [number, body] of Object.entries(objects)) parts.push(`${number} 0 obj${body}endobj\n`);
  parts.push('trailer<</Root 1 0 R>>\n%%EOF');
  return Uint8Array.from([...parts.join('')].map((char) => char.charCodeAt(0)));
}

/** Text at a place, in points from the foot of the page. */
export function shown(text: string, x: number, y: number, { size = 12, font = 'F', matrix = '1 0 0 1' } = {}): string {
  const drawn = text.startsWith('<') ? text : `(${text})`;
  return `BT /${font} ${size} Tf ${matrix} ${x} ${y} Tm ${drawn} Tj ET\n`;
}
