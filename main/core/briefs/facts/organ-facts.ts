import { CoreError } from '#core/core-error.ts';
import { supportBeside } from '#core/ledger/organs/lead-and-support.ts';
import { resolveOrgan } from '#core/ledger/organs/resolve-organ.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organNameOn } from '#shared/domain/organ-name-on.ts';
import { organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { shownIn } from '#shared/domain/shown-organ.ts';

/** Name of an organ as it is shown, as it is called now or was on an ISO day; the id itself when the organ is gone, null for none. */
export function organName(ledger: Ledger, id: string | null | undefined, on: string | null = null): string | null {
  if (!id) return null;
  const root = organRoot(ledger.organs, id);
  if (on === null || !root) return organTitle(ledger.organs, id);
  return shownIn(ledger.organs)(root, organNameOn(ledger.organs, id, on));
}

/** Id under which an organ's account is kept. */
export function organRootId(ledger: Ledger, id: string): string {
  return organRoot(ledger.organs, id)?.id ?? id;
}

/** The organ a scope names by id or by name. Errors: `not-found`. */
export function organInScope(ledger: Ledger, nameOrId: string): OrganRecord {
  const organ = resolveOrgan(ledger, nameOrId);
  if (!organ) throw new CoreError('not-found', { id: nameOrId });
  return organ;
}

/** Names of the organs that lead a point; `unknown` alone while nobody is named. */
export function leadNames(ledger: Ledger, point: PointRecord, unknown = '未明确'): string[] {
  const names = organTitles(ledger.organs, pointLeads(point));
  return names.length > 0 ? names : [unknown];
}

/** 主办：…；协办：… on lines of their own, each organ once; — while nobody is named. */
export function dutyText(ledger: Ledger, leads: readonly string[], support: readonly string[]): string {
  const leading = organTitles(ledger.organs, leads).join('、');
  const helping = organTitles(ledger.organs, supportBeside(ledger.organs, leads, support));
  const lines = leading ? [`主办：${leading}`] : [];
  if (helping.length > 0) lines.push(`协办：${helping.join('、')}`);
  return lines.join('\n') || '—';
}
