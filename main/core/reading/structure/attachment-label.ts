import { anyMatch } from '#core/rules/first-match.ts';
import { attachmentLabel, letterheadLabel, pieceLabel, seriesLabel } from './label.rules.ts';

/** Signs, spaces included, beyond which a line is no label. */
const longestLabel = 60;

/** True for a line of nothing but `附件`, `附 件 2`, `附件三：` or `工作报告附件`. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= longestLabel && attachmentLabel.form.test(text.replaceAll(' ', ''));
}

/** True for a line that names the meeting or the organ whose paper stands below: `…第五次会议文件（二）`, `会议材料之三`, `…人民政府文件`. */
export function isSeriesLabel(text: string): boolean {
  return text.length <= longestLabel && anyMatch([seriesLabel, letterheadLabel], text.replaceAll(' ', ''));
}

/** True for a line by which a collection of unrelated papers numbers them: `【篇一】`, `篇2：`. */
export function isPieceLabel(text: string): boolean {
  return pieceLabel.form.test(text);
}
