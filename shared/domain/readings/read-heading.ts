import type { LineSpan } from './line-span.ts';

/** One heading of a paper, in the order of its lines. The tree follows from the levels: a heading stands under the last one before it of a lower level. */
export type ReadHeading = LineSpan & {
  document: string;
  /** 1 is the outermost of its paper. */
  level: number;
  /** As printed: 第三章, 一、, （二）, 专栏4; null for a heading that has none. */
  mark: string | null;
  /** Without its mark. */
  title: string;
};
