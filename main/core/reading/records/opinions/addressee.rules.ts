import { stateBody } from '#core/language/organs.ts';
import { pause } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** A body that an opinion can put its points to: 市人民政府及相关部门, 有关部门. */
export const askedBody = part(
  'askedBody',
  form`
    (各级|市|县|区|州|省|全市各级|市县两级)?(人民)?(${stateBody}|监察委员会|监委)((及其?|和|与)(相关|有关|各)?(职能)?部门)?|
    (相关|有关)(职能)?部门`,
);

/** The words by which an opinion names whom it asks to act. The first rule that names somebody decides. */
export const addresseeRules = [
  {
    id: 'addressee-told',
    means: 'a body, then a word of duty',
    form: form`(^|[，。：:、要望建议求请])(?<body>${askedBody})(要|应|须|必须|进一步|切实|认真|高度)`,
    read: ({ groups }) => groups.body ?? null,
  },
  {
    id: 'addressee-asked',
    means: '请 before a body',
    form: form`请(?<body>${askedBody})`,
    read: ({ groups }) => groups.body ?? null,
  },
  {
    id: 'addressee-advised',
    means: '建议 before a body that a sign parts from what is asked',
    form: form`(建议|要求)(?<body>${askedBody})${pause}`,
    read: ({ groups }) => groups.body ?? null,
  },
] as const satisfies readonly ExtractionRule<string>[];

export const greetedPerson = {
  id: 'addressee-person',
  means: 'greets persons, who are not asked to act',
  form: form`代表|委员|主任`,
} as const satisfies FormRule;
