import type { BriefKind, BriefScope } from '#shared/contract/brief-calls.ts';

export type SourceMode = 'footnotes' | 'column' | 'none';

/** What is asked of the core for one paper: kind, scope and the parts that a person rewrote. */
export type BriefRequest = {
  kind: string;
  scope: BriefScope;
  freeParts?: Record<string, string>;
  sources: SourceMode;
  template?: string;
  /** False where a person declines that the letter is entered as a chase. */
  chase?: boolean;
};

/** The scope that an address names, without what the kind does not take. */
export function scopeFromQuery(kind: BriefKind, query: Readonly<Record<string, string>>): BriefScope {
  const names = kind.scope.map((one) => one.name);
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => names.includes(name) && value !== ''));
}

/** True when everything that the kind cannot do without is there. */
export function isComplete(kind: BriefKind, scope: BriefScope): boolean {
  return kind.scope.every((one) => !one.required || Boolean(scope[one.name]));
}
