import { texts } from '#core/rules/testing/texts.ts';
import type { organRoleRules } from './organs-of-cell.rules.ts';

export const organRoles: Readonly<Record<(typeof organRoleRules)[number]['id'], readonly string[]>> = {
  'organ-leads': texts`主办 牵头 分办`,
  'organ-supports': texts`会办 协办 配合 参与`,
};

export const noOrganRoles = texts`承办 主办单位 单位主办 会办单位 单位会办`;
