const label = /^(?:.{0,30}报告)?附件(?:之)?[\d一二三四五六七八九十]{0,3}[:：]?$/;

/** True for a line of nothing but `附件`, `附 件 2`, `附件三：` or `工作报告附件`. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= 60 && label.test(text.replaceAll(' ', ''));
}

/** True for a line that numbers the papers of a meeting: `…第五次会议文件（二）`, `会议材料之三`. */
export function isSeriesLabel(text: string): boolean {
  return (
    text.length <= 60 &&
    /(?:会议|大会)(?:文件|材料)(?:之)?(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3})$/.test(
      text.replaceAll(' ', ''),
    )
  );
}

/** True for a line by which a collection of unrelated papers numbers them: `【篇一】`, `篇2：`. */
export function isPieceLabel(text: string): boolean {
  return /^[【[（(]?\s?(?:篇\s?[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)\s?[】\])）]?\s?[:：]?$/.test(
    text,
  );
}
