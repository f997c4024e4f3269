import type { SuggestionField } from '#shared/domain/suggestion-field.ts';

/** The columns of a list: unique headings with their meanings. `at`: place of each heading's column in the sheet. */
export type ListColumns = { headings: string[]; at: number[]; mapping: Record<string, SuggestionField> };
