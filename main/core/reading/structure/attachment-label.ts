const label = /^(?:.{0,30}报告)?附件(?:之)?[\d一二三四五六七八九十]{0,3}[:：]?$/;

/** True for a line of nothing but `附件`, `附 件 2`, `附件三：` or `工作报告附件`. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= 60 && label.test(text.replaceAll(' ', ''));
}
