import { readLimits } from '../reading/formats/limits.ts';
import { decodeXml, readXmlSubtrees, textOf } from '../reading/formats/xml.ts';
import { openZip } from '../reading/formats/zip-container.ts';
import { lettersOf } from './letters.ts';

/** Letters of a docx that stand outside the flow of its text. */
export type OutsideLetters = {
  /** Heads and feet, such as 抄送 at the foot of a letter: no part of the text, but on the pages of a PDF made from it. */
  pages: string;
  /** Notes at the foot of a page: part of the text, but lost in a plain text file. */
  notes: string;
};

/** What stands outside the flow of a docx; nothing for a workbook. */
export function outsideLetters(bytes: Uint8Array, name: string): OutsideLetters {
  const zip = openZip(bytes, name, readLimits);
  const lettersIn = (parts: RegExp) => {
    const texts: string[] = [];
    for (const part of zip.names.filter((one) => parts.test(one))) {
      const xml = decodeXml(zip.read(part));
      readXmlSubtrees(
        { xml, name, limits: readLimits },
        (element) => element === 't',
        (node) => texts.push(textOf(node)),
      );
    }
    return lettersOf(texts) ?? '';
  };
  return {
    pages: lettersIn(/^word\/(?:header|footer)\d*\.xml$/u),
    notes: lettersIn(/^word\/(?:foot|end)notes\.xml$/u),
  };
}
