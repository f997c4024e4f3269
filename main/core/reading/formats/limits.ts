/**
 * Every limit of reading a file, in one place. A file over a limit is refused with one sentence that names the limit;
 * nothing is read half and passed on as whole.
 */
export type ReadLimits = {
  /** Largest file, in bytes. */
  fileBytes: number;
  /** Largest number of pages of a PDF or OFD. */
  pages: number;
  /** Largest number of members of a zip container (docx, xlsx and ofd are containers too). */
  zipEntries: number;
  /** Largest unpacked size of one member, in bytes. */
  zipEntryBytes: number;
  /** Largest unpacked size of all members that are read, in bytes: of a zip in zips, of all levels together. */
  zipTotalBytes: number;
  /** Largest ratio of unpacked to packed size of a member of more than 4 MB unpacked. Sheets of empty cells reach 100. */
  zipRatio: number;
  /** How deep a zip may stand in another zip: 1 means a zip of papers may hold zips of papers. */
  zipNesting: number;
  /** Deepest nesting of XML or HTML elements. */
  xmlDepth: number;
  /** Largest number of elements of a piece of XML or HTML that is held at once (a whole page, a table, a row). */
  elements: number;
  /** Largest number of lines drawn from one file. */
  lines: number;
  /** Longest line, in UTF-16 units; a longer one is cut at this length into several lines, and a warning says so. */
  lineLength: number;
  /** Largest number of columns of a table or sheet. */
  columns: number;
  /** Largest number of cells of all tables and sheets of one file, blank ones too. */
  cells: number;
  /** Largest number of characters drawn from one file, in UTF-16 units. A gazette of a thousand pages has one million. */
  characters: number;
  /** Largest number of papers of one file; a gazette of a whole year has some hundreds. */
  papers: number;
  /** Largest number of records of one file (points, measures, rows of a list and the like). */
  records: number;
  /** Largest number of values and characters of what a reading gives back; see `weightOf`. */
  weight: number;
  /** Largest size of what a reading gives back to the program, in bytes, with the unpacked files of a package. */
  returnedBytes: number;
  /** Longest time one file may take in a process of its own, in milliseconds, from when it is begun. */
  timeMs: number;
  /** Largest heap of the process that reads one file, in megabytes. */
  memoryMb: number;
  /** Largest resident memory of that process, in megabytes: heap, bytes and program. */
  residentMb: number;
};

export const readLimits: ReadLimits = {
  fileBytes: 50 * 1024 * 1024,
  pages: 5_000,
  zipEntries: 5_000,
  zipEntryBytes: 96 * 1024 * 1024,
  zipTotalBytes: 192 * 1024 * 1024,
  zipRatio: 400,
  zipNesting: 1,
  xmlDepth: 256,
  elements: 1_000_000,
  lines: 200_000,
  lineLength: 1_000_000,
  columns: 1_024,
  cells: 2_000_000,
  characters: 5_000_000,
  papers: 1_000,
  records: 10_000,
  weight: 25_000_000,
  returnedBytes: 320 * 1024 * 1024,
  timeMs: 60_000,
  memoryMb: 400,
  residentMb: 480,
};
