import type { Ledger } from '#shared/domain/ledger.ts';

/** Full name of an organ as it is called now; the id itself when the organ is gone, null for none. */
export function organName(ledger: Ledger, id: string | null | undefined): string | null {
  if (!id) return null;
  const root = organRootId(ledger, id);
  return ledger.organs[root]?.title ?? id;
}

/** Id of the organ that a merged organ now is. A ring of merges ends at the first one met again. */
export function organRootId(ledger: Ledger, id: string): string {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const next = ledger.organs[current]?.mergedInto;
    if (!next || seen.has(next)) return current;
    seen.add(current);
    current = next;
  }
}

/** 主办：…；协办：… on lines of their own; 未明确 while nobody is named. */
export function dutyText(ledger: Ledger, lead: string | null, support: readonly string[]): string {
  const leading = organName(ledger, lead);
  const helping = support.map((id) => organName(ledger, id)).filter((name) => name !== null);
  const lines = [leading ? `主办：${leading}` : '主办未明确'];
  if (helping.length > 0) lines.push(`协办：${helping.join('、')}`);
  return lines.join('\n');
}
