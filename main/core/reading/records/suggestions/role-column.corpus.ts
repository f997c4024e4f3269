import { texts } from '#core/rules/testing/texts.ts';
import type { rowRoleRules } from './role-column.rules.ts';

/** Cells that say what the organs of their row do, by the rule that sees it. */
export const rowRoles: Readonly<Record<(typeof rowRoleRules)[number]['id'], readonly string[]>> = {
  'row-leads': texts`主办 牵头 承办 独办 单办 单独办理 分办 分别办理 主办单位`,
  'row-supports': texts`协办 会办 协助办理 配合 参与 会办单位`,
};

export const noRowRoles = texts`
  市水务局 由主办 主办方 主办单位单位 单位 由协办 协办方 会办单位单位 协助`;
