import { TextRun } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import { cleanText } from '../form/clean-text.ts';
import { splitAtRare } from '../form/rare-characters.ts';

export type Face = 'body' | 'hei' | 'kai' | 'title';

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
    return new TextRun({ text: part.text, font: eastAsia ? { eastAsia, hint: 'eastAsia' } : { hint: 'eastAsia' } });
  });
}
