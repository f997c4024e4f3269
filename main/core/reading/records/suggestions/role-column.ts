import { anyMatch, firstMatch } from '#core/rules/first-match.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';
import { type RowRoleRule, roleTold, roleUnit, rowRoleRules } from './role-column.rules.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

function supports(cell: string): boolean {
  return firstMatch<RowRoleRule>(rowRoleRules, cell.trim())?.rule.role === 'support';
}

function rolesIn(cell: string): string[] {
  return cell.split('\n').map((part) => part.replace(/\s/g, ''));
}

/** True for a cell that says what the organs of its row do, and nothing else; rows that were joined say it one below the other. */
export function isRoleCell(cell: string): boolean {
  return rolesIn(cell).every((part) => anyMatch(rowRoleRules, part));
}

/** The column that says row by row what the organ of the row does (办理方式: 主办, 协办), where some only support; null for none. */
export function roleColumn(rows: readonly Cells[], mapping: Mapping): string | null {
  const isRoles = (heading: string) => {
    const filled = rows.map((cells) => cellAt(cells, heading)).filter((cell) => cell.trim() !== '');
    return filled.every(isRoleCell) && filled.some((cell) => supports(cell));
  };
  const isFree = (heading: string) => mapping[heading] === undefined || mapping[heading] === 'note';
  return Object.keys(rows[0] ?? {}).find((heading) => isFree(heading) && isRoles(heading)) ?? null;
}

/** A row whose organs say that they only support, where its column of roles does: 市水务局（协办）. Cells that say who does what stay. */
export function withRole(cells: Cells, role: string, mapping: Mapping): Record<string, string> {
  const plain = role.trim();
  if (!supports(plain)) return { ...cells };
  const named = Object.entries(cells).map(([heading, cell]) => {
    const field = mapping[heading];
    if (field !== 'lead' && field !== 'organs') return [heading, cell];
    const { lead, support, rest } = organsOfCell(cell, organsHeading(heading, field));
    const isPlain = lead.length > 0 && support.length + rest.length === 0 && !roleTold.form.test(cell);
    return [heading, isPlain ? lead.map((name) => `${name}（${roleUnit.form.replace(plain)}）`).join('、') : cell];
  });
  return Object.fromEntries(named);
}
