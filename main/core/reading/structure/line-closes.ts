import {
  endsInComma,
  endsInStop,
  holdsClauses,
  holdsClausesOrLists,
  holdsGaps,
  mayClose,
} from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
import { personRemark } from './title-line.rules.ts';

/**
 * True when a line can be the last of its paragraph: it ends in a closing mark, or stops short of the full width of
 * wrapped lines; in unwrapped text, when it is too short to be a sentence cut by a page break. Before the top of a page a
 * line without any sentence mark (a row of names) closes too.
 */
export function lineCloses(line: SourceLine | undefined, beforePageTop = false): boolean {
  if (line === undefined || line.role !== 'text') return true;
  if (endsInStop.form.test(line.text)) return true;
  if (endsInComma.form.test(line.text)) return false;
  if (beforePageTop && !holdsClausesOrLists.form.test(line.text)) return true;
  // A row of names or values never runs on.
  if (
    !holdsClausesOrLists.form.test(line.text) &&
    (holdsGaps.form.test(line.text) || personRemark.form.test(line.text))
  )
    return true;
  if (line.hint?.wholeParagraph) return true;
  if (line.measure !== null)
    return line.width < line.measure - 4 || (mayClose.form.test(line.text) && line.width < line.measure - 2);
  return mayClose.form.test(line.text) || line.width < 18 || !holdsClauses.form.test(line.text);
}
