import { holds } from '#core/rules/first-match.ts';
import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import { beforeName, behindNames, behindNext, joinedNames, noName } from './organ-change.rules.ts';

const isName = (words: string) => hasOrganForm(words) && !holds(noName, words);

/** Names of organs that some words list, without what stands around them; nothing where one of them is none. */
export function namesIn(words: string): string[] {
  const list = beforeName.form.replace(behindNames.form.replace(words));
  const names = splitOrganList(list).map((name) => beforeName.form.replace(name));
  const parted = names.flatMap((name) => (isName(name) ? apart(name) : [name]));
  return parted.every(isName) ? parted : [];
}

/** As `namesIn`, of words that name what follows. */
export function nextNamesIn(words: string): string[] {
  return namesIn(behindNext.form.replace(beforeName.form.replace(words)));
}

/** 市体育局和市文化局 is two names, 市住房和城乡建设局 is one: what stands before the word ends as a name does. */
function apart(words: string): string[] {
  const { first = '', second = '' } = joinedNames.form.find(words)?.groups ?? {};
  return hasOrganForm(first) && hasOrganForm(second) ? [first, ...apart(second)] : [words];
}
