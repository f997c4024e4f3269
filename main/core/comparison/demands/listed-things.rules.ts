import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const listedThings = {
  id: 'demand-lists-things',
  means: 'lists three things or more by name, and does not end with 等: 对老旧小区的坡道、扶手、电梯实施改造',
  form: form`[\u4e00-\u9fff][\u4e00-\u9fff](、[\u4e00-\u9fff]{2,6}){2,}`,
  not: form`、[^，。、]+等`,
} as const satisfies FormRule;

export const listedThingsRules = [listedThings] as const;
