/** Why a program said something: the id of the rule that decided, and the words it decided by (empty where none did). */
export type RuleReason = { rule: string; words: string };
