import { anyMatch } from '#core/rules/first-match.ts';
import { attachmentLabel, letterheadLabel, paperOfMeeting, pieceLabel, seriesLabel } from './label.rules.ts';

/** Signs, spaces included, beyond which a line is no label. */
const longestLabel = 60;

/** True for a line of nothing but `附件`, `附 件 2`, `附件三：` or `工作报告附件`. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= longestLabel && attachmentLabel.form.test(text.replaceAll(' ', ''));
}

const nameLabels = [seriesLabel, paperOfMeeting, letterheadLabel];

/** True for a line that names the meeting or the organ whose paper stands below: `…第五次会议文件（二）`, `会议材料之三`, `…人民政府文件`. */
export function isSeriesLabel(text: string): boolean {
  // Asked of every line: both end in 文件 or 材料.
  if (text.length > longestLabel || !(text.includes('件') || text.includes('料'))) return false;
  return anyMatch(nameLabels, text.replaceAll(' ', ''));
}

/** True for a line by which a collection of unrelated papers numbers them: `【篇一】`, `篇2：`. */
export function isPieceLabel(text: string): boolean {
  return pieceLabel.form.test(text);
}
