import type { TextForm } from './text-form.ts';

const organEnds = '政府|人大|委员会|常委会|办公室|局|厅|委|院';

export const endOfOrgan = {
  id: 'joint-end',
  means: 'words that end as an organ does which signs a paper',
  form: new RegExp(`(?:${organEnds})$`),
} as const satisfies TextForm;

export const organAtHead = {
  id: 'joint-head',
  means: 'the organ with which a line of signing organs begins, without 中共 before it',
  form: new RegExp(`^(?:中共)?(?<organ>.+?(?:${organEnds}))`),
} as const satisfies TextForm;

export const betweenOrgans = {
  id: 'joint-between',
  means: 'what stands between organs that sign together and is part of none',
  form: /[\s、，,]/g,
} as const satisfies TextForm;
