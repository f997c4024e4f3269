import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import { signInIndicator } from './compared-titles.rules.ts';
import { different, near, type Sameness, same } from './sameness.ts';

/** An indicator as compared: without spaces and brackets. */
function plain(text: string): string {
  return signInIndicator.form.replaceAll(text.normalize('NFKC'));
}

/** What a target speaks of, whatever figure it gives: indicator, year and role. */
export function targetKey({ indicator, period, role }: Pick<TargetRecord, 'indicator' | 'period' | 'role'>): string {
  return [plain(indicator), period ?? '', role].join('\u0001');
}

/**
 * Whether two targets are one: of one paper (or of two printings of it, `isPrinting`), with the same indicator, year, role and figure. The same
 * with another figure in another printing is near: a person decides. Within one paper another figure is another statement.
 */
export function compareTargets(a: TargetRecord, b: TargetRecord, isPrinting: boolean): Sameness {
  if (targetKey(a) !== targetKey(b)) return different;
  const isSameFigure =
    plain(a.value) === plain(b.value) && plain(a.unit) === plain(b.unit) && a.qualifier === b.qualifier;
  const isSameKind = a.change === undefined || b.change === undefined || a.change === b.change;
  if (!isSameKind) return different;
  if (isSameFigure) return same;
  return isPrinting ? near('figures-differ') : different;
}
