import type { TextForm } from './text-form.ts';

const han = '[\\u3400-\\u9fff]';

export const doubleSurname = {
  id: 'person-double-surname',
  means: 'a surname of two signs, behind which a name of one sign may stand apart: 欧阳　明',
  form: /^(?:欧阳|上官|司马|诸葛|夏侯|司徒|皇甫|尉迟|公孙|慕容|令狐|端木|东方|南宫|西门|独孤|长孙|宇文|闻人|钟离|澹台|赫连|呼延|申屠|太史|轩辕|濮阳|淳于|百里|东郭|公冶|公羊|仲孙|拓跋|完颜)$/,
} as const satisfies TextForm;

export const oneSign = {
  id: 'person-one-sign',
  means: 'one sign alone: half of a name that is printed with a space inside',
  form: new RegExp(`^${han}$`),
} as const satisfies TextForm;

export const personName = {
  id: 'person-name',
  means: 'a name of two to four signs, or of parts with points between, as minorities write it',
  form: new RegExp(`^${han}{2,4}$|^${han}{1,8}(?:[·•‧]${han}{1,8}){1,3}$`),
} as const satisfies TextForm;

export const noteOnPerson = {
  id: 'person-note',
  means: 'a note in brackets behind a name, raised or not: （女）, ^(女)',
  form: /\^?[（(][^（）()]{0,8}[）)]/g,
} as const satisfies TextForm;

export const betweenPersons = {
  id: 'persons-between',
  means: 'spaces and marks between the names of a list',
  form: /[\s、，,；;|]+/,
} as const satisfies TextForm;
