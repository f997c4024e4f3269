/** Pages (1-based) that follow each other, from the first to the last of each run. */
export type PageRuns = [number, number][];

/** Takes a page into the runs, where it is the same as the last or comes behind it. */
export function addPage(runs: PageRuns, page: number): void {
  const last = runs.at(-1);
  if (last === undefined || page > last[1] + 1) runs.push([page, page]);
  else last[1] = Math.max(last[1], page);
}

/** Pages as they are told, those that follow each other together: `1–3、7`. */
export function pagesTold(runs: PageRuns): string {
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}
