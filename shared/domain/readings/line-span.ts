/** `page` is the printed page of the first line, where the reader knows it. */
export type LineSpan = { firstLine: number; lastLine: number; page?: number | null };
