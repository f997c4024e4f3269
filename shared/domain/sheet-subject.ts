/** What a sheet of an office's workbook holds, as its title or its headings say. */
export const sheetSubjects = ['suggestions', 'opinions', 'motions', 'commitments', 'notes', 'contacts'] as const;
export type SheetSubject = (typeof sheetSubjects)[number];
