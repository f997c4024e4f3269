import { strToU8, zipSync } from 'fflate';

/** A zip with these members, for tests. */
export function zipOf(members: Record<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(members)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A docx whose body is this WordprocessingML, with further parts of the folder `word/` by name. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const members: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, content] of Object.entries(parts)) {
    members[`word/${name}`] = content.replace(/^<(w:\w+)/, `<$1 ${namespaces}`);
  }
  return zipOf(members);
}

/** A paragraph of plain text, on a list level when one is given. */
export function paragraph(text: string, list?: { numId: number; level?: number }): string {
  const numbers =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.numId}"/></w:numPr></w:pPr>`;
  return `<w:p>${numbers}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A PDF of one page that draws nothing but an empty box: a scan without its picture. */
export function pdfWithoutText(): Uint8Array {
  const content = '0 0 10 10 re f';
  return strToU8(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n' +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
  );
}
