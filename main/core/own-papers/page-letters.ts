import { readLimits } from '../reading/formats/limits.ts';
import { decodeXml, readXmlSubtrees, textOf } from '../reading/formats/xml.ts';
import { openZip } from '../reading/formats/zip-container.ts';
import { lettersOf } from './letters.ts';

/**
 * The letters of the heads and feet of a docx, such as 抄送 at the foot of a letter. They are no part of its text, but stand
 * on the pages of a PDF made from it. Empty for a workbook.
 */
export function pageLetters(bytes: Uint8Array, name: string): string {
  const zip = openZip(bytes, name, readLimits);
  const parts = zip.names.filter((part) => /^word\/(?:header|footer)\d*\.xml$/u.test(part));
  const texts: string[] = [];
  for (const part of parts) {
    const xml = decodeXml(zip.read(part));
    readXmlSubtrees(
      { xml, name, limits: readLimits },
      (element) => element === 't',
      (node) => texts.push(textOf(node)),
    );
  }
  return lettersOf(texts) ?? '';
}
