import { holdsMark } from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
import { isAttachmentLabel } from './attachment-label.ts';
import { isSalutation } from './byline-form.ts';
import { cleanTitle } from './title-form.ts';
import { namedMatter, namedProjects } from './title-signs.rules.ts';

/** So many lines over a title may be labels of attachments. */
const mostLabels = 2;
/** So many lines can lead to a list of livelihood projects that is the whole paper. */
const mostLeading = 2;

/**
 * A title for text that has none in the form of one: its first short line without a sentence mark, a label like 附件1 aside, what
 * livelihood projects that it leads to are called, else the name of the file. `line` is the line that served, when one did.
 */
export function titleWithoutHead(body: SourceLine[], name: string): { title: string; line: SourceLine | null } {
  const first = body.slice(0, mostLabels + 1).find((line) => !isAttachmentLabel(line.text));
  if (
    first !== undefined &&
    first.role === 'text' &&
    first.width <= 40 &&
    !holdsMark.form.test(first.text) &&
    body.length > 1
  ) {
    return { title: cleanTitle([first.text]), line: first };
  }
  const named = body.slice(0, 3).find((line) => !isSalutation(line.text) && namedMatter.form.test(line.text));
  const projects = body
    .slice(0, mostLeading)
    .flatMap(({ text }) => namedProjects.form.find(text)?.groups.name ?? [])[0];
  if (projects !== undefined) return { title: projects, line: null };
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return { title: cleanTitle([bare === '' ? (named?.text.slice(0, 40) ?? name) : bare]), line: null };
}
