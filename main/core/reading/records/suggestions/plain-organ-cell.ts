/** Single signs that lists with little room write for a role: 主：市水务局, 市财政局（会）. */
const shortRoles: Readonly<Record<string, string>> = { 主: '主办', 协: '协办', 会: '会办' };

/** 各县（市、区） is one name: its signs are hidden as `splitOrganList` hides them, which shows them again. */
function withCountiesHidden(text: string): string {
  return text.replace(/各[\u4e00-\u9fff]{1,4}（[^（）]{1,8}）/g, (name) =>
    name.replace('（', '\u0001').replace('）', '\u0002').replaceAll('、', '\u0003'),
  );
}

/** Text of a cell without what stands in brackets within brackets, and these words. */
function withoutInnerBrackets(text: string): { text: string; inner: string[] } {
  const hit = /（[^（）]*（([^（）]*)）(?=.*）)/s.exec(text);
  if (!hit) return { text, inner: [] };
  const words = hit[1] ?? '';
  const [from, to] = [hit.index + hit[0].length - words.length - 2, hit.index + hit[0].length];
  const rest = withoutInnerBrackets(text.slice(0, from) + text.slice(to));
  return { ...rest, inner: [words, ...rest.inner] };
}

/**
 * A cell of organs in the one way in which it is read: all brackets alike and right behind their name, roles in full. `inner`: words in
 * brackets within brackets, which name nobody's role.
 */
export function plainOrganCell(cell: string): { text: string; inner: string[] } {
  const alike = cell
    .replace(/[(［【〔[]/g, '（')
    .replace(/[)］】〕\]]/g, '）')
    .replace(/\s+(?=（)/g, '')
    .replace(/(?<=^|[\s，,；;。、])([主协会])(?=[：:])/g, (_, sign: string) => shortRoles[sign] ?? sign)
    .replace(/（\s*([主协会])\s*）/g, (_, sign: string) => `（${shortRoles[sign] ?? sign}）`);
  return withoutInnerBrackets(withCountiesHidden(alike));
}
