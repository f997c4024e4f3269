const digits = '零一二三四五六七八九';

/** 二十一 → 21, 12 → 12; null where it is no number below a hundred. */
export function chineseCount(text: string): number | null {
  const plain = Number(text);
  if (text !== '' && Number.isInteger(plain)) return plain;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && digits.includes(text) ? digits.indexOf(text) : null;
  const tens = ten === 0 ? 1 : digits.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : digits.indexOf(text.slice(ten + 1));
  return tens < 0 || ones < 0 ? null : tens * 10 + ones;
}
