import { TextRun } from 'docx';
import { cleanText } from '../../ooxml/clean-text.ts';
import type { Form } from '../form/brief-styles.ts';
import { splitAtRare } from '../form/rare-characters.ts';

export type Face = 'body' | 'hei' | 'kai' | 'title';

// Signs that Latin and Chinese fonts both hold; the hint says that they are meant full-width.
const shared = /[\u00b0-\u00f7\u2010-\u2e7f]/u;

/**
 * Runs of a text set in the style's own face. Characters that a GB2312 font does not hold get the large font of the
 * same face; the hint makes quotation marks and dashes full-width. `face` overrides the style's face.
 */
export function textRuns(
  form: Form,
  text: string,
  options: { base: Face; face?: 'hei' | 'kai' | undefined },
): TextRun[] {
  const name = form.fonts[options.face ?? options.base];
  const large = form.largeFonts[name];
  return splitAtRare(cleanText(text)).map((part) => {
    const eastAsia = part.rare ? large : options.face ? name : undefined;
    if (eastAsia) return new TextRun({ text: part.text, font: { eastAsia, hint: 'eastAsia' } });
    return shared.test(part.text)
      ? new TextRun({ text: part.text, font: { hint: 'eastAsia' } })
      : new TextRun({ text: part.text });
  });
}
