import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

const leads = /^(?:主办|牵头|承办|独办|单办|单独办理|分办|分别办理)(?:单位)?$/;
const supports = /^(?:协办|会办|协助办理|配合|参与)(?:单位)?$/;

function rolesIn(cell: string): string[] {
  return cell.split('\n').map((part) => part.replace(/\s/g, ''));
}

/** True for a cell that says what the organs of its row do, and nothing else; rows that were joined say it one below the other. */
export function isRoleCell(cell: string): boolean {
  return rolesIn(cell).every((part) => leads.test(part) || supports.test(part));
}

/** The column that says row by row what the organ of the row does (办理方式: 主办, 协办), where some only support; null for none. */
export function roleColumn(rows: readonly Cells[], mapping: Mapping): string | null {
  const isRoles = (heading: string) => {
    const filled = rows.map((cells) => cells[heading] ?? '').filter((cell) => cell.trim() !== '');
    return filled.every(isRoleCell) && filled.some((cell) => supports.test(cell.trim()));
  };
  const isFree = (heading: string) => mapping[heading] === undefined || mapping[heading] === 'note';
  return Object.keys(rows[0] ?? {}).find((heading) => isFree(heading) && isRoles(heading)) ?? null;
}

/** A row whose organs say that they only support, where its column of roles does: 市水务局（协办）. Cells that say who does what stay. */
export function withRole(cells: Cells, role: string, mapping: Mapping): Record<string, string> {
  const plain = role.trim();
  if (!supports.test(plain)) return { ...cells };
  const named = Object.entries(cells).map(([heading, cell]) => {
    const field = mapping[heading];
    if (field !== 'lead' && field !== 'organs') return [heading, cell];
    const { lead, support, rest } = organsOfCell(cell, organsHeading(heading, field));
    const isPlain = lead.length > 0 && support.length + rest.length === 0 && !/[：:（(]/.test(cell);
    return [heading, isPlain ? lead.map((name) => `${name}（${plain.replace(/单位$/, '')}）`).join('、') : cell];
  });
  return Object.fromEntries(named);
}
