/** One level of a list definition, whatever file it came from (docx or doc). Levels are 0-based, 0..8. */
export type ListLevel = {
  start: number;
  /** ST_NumberFormat name, for example `chineseCounting`. */
  format: string;
  /** The label with `%1`..`%9` where the count of level 0..8 stands, for example `（%2）`. */
  text: string;
  /**
   * After which level the count starts anew: null is the default (any higher level), 0 means never, n means when
   * level n-1 or a higher one appears (ECMA-376 17.9.10).
   */
  restartAfter: number | null;
  /** Legal numbering: all counts of the label in Arabic digits. */
  legal: boolean;
};

/** The list a paragraph belongs to: counts are shared by `list`, labels come from `levels`. */
export type ListOfParagraph = {
  /** The definition whose counts are shared. */
  list: string;
  /** The instance, by which a start override is applied once. */
  instance: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Counts with which this instance starts anew, level → count. */
  startOverrides: ReadonlyMap<number, number>;
};
