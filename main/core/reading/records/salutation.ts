import type { Paper } from '../structure/paper.ts';

const salutation = /^(?:尊敬的)?([^。；：:，]{2,80})[：:]$/;

/**
 * Whom a paper addresses in the line above its text (市人民政府：, 王刚、李明代表：), without 尊敬的 and the colon; from the lines between title
 * and text or from the first paragraphs. Null when no such line stands there.
 */
export function findSalutation(paper: Paper): string | null {
  const lines = [...(paper.cut?.bylineLines ?? []), ...paper.body.slice(0, 2)];
  for (const { text } of lines) {
    const hit = salutation.exec(text.trim())?.[1];
    if (
      hit &&
      !/提出|意见|建议|如下|问题/.test(hit) &&
      /政府|法院|检察院|委员会|常委会|监委|局|办公室|代表|委员|主任/.test(hit)
    )
      return hit.trim();
  }
  return null;
}
