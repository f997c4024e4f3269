/** Surnames of two characters, behind which a name of one character may stand apart (欧阳　明). */
const doubleSurname =
  /^(?:欧阳|上官|司马|诸葛|夏侯|司徒|皇甫|尉迟|公孙|慕容|令狐|端木|东方|南宫|西门|独孤|长孙|宇文|闻人|钟离|澹台|赫连|呼延|申屠|太史|轩辕|濮阳|淳于|百里|东郭|公冶|公羊|仲孙|拓跋|完颜)$/;
const single = /^[\u3400-\u9fff]$/;
const name = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,8}(?:[·•‧][\u3400-\u9fff]{1,8}){1,3}$/;

/** A name without inner spaces and notes: `卢　渊` → 卢渊, `陈丽艳（女）` → 陈丽艳, `任国强^(女)` → 任国强. */
export function cleanPersonName(text: string): string {
  return text.replace(/\^?[（(][^（）()]{0,8}[）)]/g, '').replace(/[\s*]/g, '');
}

/** True for two to four characters, or a name with points as minorities write it. Says nothing about whether a person is meant. */
export function looksLikePersonName(text: string): boolean {
  return name.test(text);
}

/**
 * The names of a list of persons, in order: parted by 、 or spaces; two characters that stand alone side by side are one name
 * written with a space inside (`任国强   顾  卓   韩  伟` → 任国强, 顾卓, 韩伟). Notes in brackets are dropped, and words that are no name.
 */
export function splitPersonNames(text: string): string[] {
  const tokens = text
    .replace(/\^?[（(][^（）()]{0,8}[）)]/g, ' ')
    .split(/[\s、，,；;|]+/)
    .filter((token) => token !== '');
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    if ((single.test(token) || doubleSurname.test(token)) && single.test(next)) {
      names.push(token + next);
      at++;
    } else names.push(token);
  }
  return names.filter(looksLikePersonName);
}
