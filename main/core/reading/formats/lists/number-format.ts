/**
 * Writes a count in a number format of Word (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). A format that is not known
 * here is written in Arabic digits. `bullet` and `none` give the empty string.
 */
export function formatNumber(count: number, format: string): string {
  const write = writers[format];
  return write === undefined ? String(count) : write(count);
}

const writers: Record<string, (count: number) => string> = {
  bullet: () => '',
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  upperRoman: (n) => roman(n),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letters(n, 65),
  lowerLetter: (n) => letters(n, 97),
  chineseCounting: (n) => (n < 100 ? chineseCount(n) : [...String(n)].map(chineseDigit).join('')),
  chineseCountingThousand: chineseCount,
  taiwaneseCounting: chineseCount,
  taiwaneseCountingThousand: chineseCount,
  japaneseCounting: chineseCount,
  koreanCounting: chineseCount,
  ideographDigital: (n) => [...String(n)].map(chineseDigit).join(''),
  japaneseDigitalTenThousand: (n) => [...String(n)].map(chineseDigit).join(''),
  taiwaneseDigital: (n) => [...String(n)].map(chineseDigit).join('').replaceAll('〇', '○'),
  chineseLegalSimplified: legalCount,
  ideographLegalTraditional: (n) => traditional(legalCount(n)),
  japaneseLegal: (n) => traditional(legalCount(n)),
  ideographTraditional: (n) => oneOf('甲乙丙丁戊己庚辛壬癸', n),
  ideographZodiac: (n) => oneOf('子丑寅卯辰巳午未申酉戌亥', n),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2473 + n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2487 + n) : `${n}.`),
  ideographEnclosedCircle: (n) => (n >= 1 && n <= 10 ? String.fromCodePoint(0x327f + n) : chineseCount(n)),
};

function chineseDigit(digit: string): string {
  return '〇一二三四五六七八九'[Number(digit)] ?? digit;
}

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
function chineseCount(count: number): string {
  const words = spell(count, '零一二三四五六七八九', ['', '十', '百', '千']);
  // 一十一 is said and written 十一, but only at the very start.
  return words.startsWith('一十') ? words.slice(1) : words;
}

function legalCount(count: number): string {
  return spell(count, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']);
}

function spell(count: number, digits: string, units: string[]): string {
  if (count >= 10_000) return `${spell(Math.floor(count / 10_000), digits, units)}万${below(count, digits, units)}`;
  if (count <= 0) return '零';
  const places = [...String(count)];
  let words = '';
  let zero = false;
  for (const [index, place] of places.entries()) {
    if (place === '0') {
      zero = true;
      continue;
    }
    words += `${zero ? digits[0] : ''}${digits[Number(place)]}${units[places.length - 1 - index]}`;
    zero = false;
  }
  return words;
}

function below(count: number, digits: string, units: string[]): string {
  const rest = count % 10_000;
  if (rest === 0) return '';
  return `${rest < 1000 ? digits[0] : ''}${spell(rest, digits, units)}`;
}

function traditional(words: string): string {
  return words.replaceAll('贰', '貳').replaceAll('叁', '參').replaceAll('陆', '陸').replaceAll('万', '萬');
}

function circled(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCodePoint(0x245f + n);
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  if (n >= 36 && n <= 50) return String.fromCodePoint(0x32b1 + n - 36);
  return String(n);
}

function fullWidth(n: number): string {
  return [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
}

function oneOf(words: string, n: number): string {
  return words[(n - 1) % words.length] ?? String(n);
}

/** Word repeats the letter: 26 → Z, 27 → AA, 28 → BB. */
function letters(n: number, first: number): string {
  if (n < 1 || n > 780) return String(n);
  return String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let words = '';
  for (const [value, letter] of steps) {
    while (rest >= value) {
      words += letter;
      rest -= value;
    }
  }
  return words;
}
