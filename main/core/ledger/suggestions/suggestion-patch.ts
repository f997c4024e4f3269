import type { ParsedInput } from '#shared/contract/contract.ts';

/** `shown` is given cited, beside the rest. */
export type SuggestionPatch = Omit<ParsedInput<'suggestions.update'>, 'shown'>;
