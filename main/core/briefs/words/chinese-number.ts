const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; from 1 to 999, beyond that the figures themselves. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, false);
  const head = `${digits[hundreds]}百`;
  if (rest === 0) return head;
  return head + (rest < 10 ? `零${digits[rest]}` : belowHundred(rest, true));
}

function belowHundred(value: number, inside: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? '';
  const head = tens === 1 && !inside ? '十' : `${digits[tens]}十`;
  return ones === 0 ? head : `${head}${digits[ones]}`;
}
