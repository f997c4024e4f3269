/** What the desk knows besides the input: the ISO day and who sits at it. */
export type Circumstances = { today: string; by: string };
