import { holds } from '#core/rules/first-match.ts';
import { plainHan } from '#shared/text/plain-han.ts';
import { bar, fullWidthSign, loneBar, markupRules, markupSign, oddSpace } from './markup.rules.ts';
import { gap, letterSpaced, numberedRow, sentenceMark, spaceBeside, wideGap } from './spacing.rules.ts';

// What Unicode calls control and format characters: they are seen by nobody.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A line with the leftovers of converters undone: `**bold**`, `^(女)`, `PM _{2.5}`, `$…$`, `# `, control characters;
 * full-width digits, letters and spaces as half-width ones; no space beside a Chinese character or mark, except between the parts of a list or table
 * line (two or more spaces, or a line without any sentence mark that has several gaps), where one space is kept.
 * Letter-spaced words (`草 案 的 审 查`) are closed up.
 */
export function cleanLine(raw: string): string {
  const plain = undoMarkup(plainHan(raw));
  if (!plain.includes(' ')) return plain;
  if (isLetterSpaced(plain)) return plain.replaceAll(' ', '');
  const isRow = !sentenceMark.form.test(plain) && (wideGap.form.test(plain) || numberedRow.form.test(plain));
  return isRow ? singleSpaced(plain) : spaceBeside.form.replaceAll(singleSpaced(plain));
}

function singleSpaced(text: string): string {
  return gap.form.replaceAll(text, ' ');
}

/** True for text set with a space after each character, as titles often are: `政 府 工 作 报 告`, `的 议 案`. */
export function isLetterSpaced(text: string): boolean {
  if (!holds(letterSpaced, text)) return false;
  // The characters of a word stand evenly; between the names of a row the gaps are wider than within them.
  const gaps = gap.form.findAll(text).map(({ words }) => words.length);
  if (Math.max(...gaps) > Math.min(...gaps) + 1) return false;
  const parts = text.split(gap.form.regex);
  const single = parts.filter((part) => part.length === 1).length;
  return single >= 3 && single >= parts.length * 0.6;
}

/** Text without any space that touches a Chinese character or mark: the form of titles and names. */
export function closeUp(text: string): string {
  return spaceBeside.form.replaceAll(singleSpaced(text)).trim();
}

/** The line without markup and control characters, its spaces as they are: what its width is measured on. */
export function undoMarkup(raw: string): string {
  let text = oddSpace.form.test(raw) ? oddSpace.form.replaceAll(raw, ' ') : raw;
  if (fullWidthSign.form.test(text)) text = fullWidthSign.form.replaceAll(text, halfWidth);
  text = text.replace(invisible, '');
  if (markupSign.form.test(text)) for (const { form, by } of markupRules) text = form.replaceAll(text, by);
  return loneBar.form.test(text) ? bar.form.replaceAll(text).trim() : text.trim();
}

function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
