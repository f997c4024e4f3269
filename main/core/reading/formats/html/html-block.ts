import type { LineHint } from '../../drawn-text.ts';

/** One block of a page: a line, with how much of it is links, and whether it stands in the page's article. */
export type HtmlBlock = {
  text: string;
  hint: LineHint;
  /** Characters inside links. */
  linked: number;
  inArticle: boolean;
};
