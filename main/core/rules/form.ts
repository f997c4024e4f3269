// Private-use characters that stand in a template for the named parts put into it.
const shelf = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

/** `part`: tested where it is defined. `frame`: stands around what a form says and is never what it says. */
export type FormRole = 'inline' | 'part' | 'frame';

/** Words of a text that have a form. `start` is their UTF-16 offset; `groups` are the named pieces, absent ones left out. */
export type Found = { words: string; start: number; groups: Readonly<Record<string, string | undefined>> };

/**
 * What the words of a rule look like: a regular expression that remembers the named parts it was put together from, so that a
 * test can change it piece by piece (`testing/mutants.ts`). Written with `form`, `part` or `frame`, never with `new`.
 */
export class Form {
  readonly regex: RegExp;
  #sticky: RegExp | null = null;
  #global: RegExp | null = null;

  /** `template` is the expression with one private-use character for each named part. `regex` is given only by mutation. */
  constructor(
    readonly template: string,
    readonly parts: readonly Form[],
    readonly name: string | null = null,
    readonly role: FormRole = 'inline',
    regex?: RegExp,
  ) {
    this.regex = regex ?? new RegExp(fill(template, parts));
  }

  test(text: string): boolean {
    return this.regex.test(text);
  }

  /** The first words of the text that have this form, or null. */
  words(text: string): string | null {
    return this.regex.exec(text)?.[0] ?? null;
  }

  /** As `words`, with their place and named pieces. */
  find(text: string): Found | null {
    return foundOf(this.regex.exec(text));
  }

  /** The words that have this form and begin exactly at `offset`, or null. `^` is the start of the text, not the offset. */
  findAt(text: string, offset: number): Found | null {
    this.#sticky ??= new RegExp(this.regex.source, 'y');
    this.#sticky.lastIndex = offset;
    return foundOf(this.#sticky.exec(text));
  }

  /** The text with the first words that have this form replaced. */
  replace(text: string, by = ''): string {
    return text.replace(this.regex, () => by);
  }

  /** The text with all words that have this form replaced, by one text or by what is made of the words and their named pieces. */
  replaceAll(text: string, by: string | ((words: string, groups: Found['groups']) => string) = ''): string {
    this.#global ??= new RegExp(this.regex.source, 'g');
    if (typeof by !== 'string') return text.replace(this.#global, (words, ...rest) => by(words, groupsOf(rest)));
    return text.replace(this.#global, by.replaceAll('$', '$$$$'));
  }

  /** The text with all words that have this form replaced by as many spaces, so that offsets stay. */
  blankAll(text: string): string {
    this.#global ??= new RegExp(this.regex.source, 'g');
    return text.replace(this.#global, (words) => ' '.repeat(words.length));
  }

  /** All words that have this form, from left to right, none inside another. */
  findAll(text: string): Found[] {
    this.#global ??= new RegExp(this.regex.source, 'g');
    return [...text.matchAll(this.#global)].flatMap((hit) => foundOf(hit) ?? []);
  }
}

/** The named pieces, which come last of what `String.replace` tells, where the form has any. */
function groupsOf(told: readonly unknown[]): Found['groups'] {
  const last = told.at(-1);
  return typeof last === 'object' && last !== null ? (last as Found['groups']) : {};
}

function foundOf(hit: RegExpExecArray | null): Found | null {
  return hit === null ? null : { words: hit[0], start: hit.index, groups: hit.groups ?? {} };
}

/**
 * A form in the notation of regular expressions, with three changes that make it readable: spaces and line ends do not count
 * (write `\s` or `\x20`), a bracket groups without capturing unless it is named, and `${part}` puts another form in.
 */
export function form(strings: TemplateStringsArray, ...parts: readonly Form[]): Form {
  const named: Form[] = [];
  const pieces = strings.raw.map((piece, order) => plain(piece) + place(parts[order], named));
  return new Form(pieces.join(''), named);
}

/** Latin words parted by `|`, in small and capital letters alike. */
export function anyCase(words: string): Form {
  return new Form(
    words.replace(/[A-Za-z]/g, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
    [],
  );
}

/** An expression that is put together elsewhere, from a list that has its own test; its pieces are not changed here. */
export function spelled(source: string): Form {
  return new Form(source, []);
}

/** A part that other forms put in by name; it is tested where it is defined, not in each rule that uses it. */
export function part(name: string, own: Form): Form {
  return new Form(own.template, own.parts, name, 'part');
}

/** A part that only frames what a form says: a rule may be right without a text that needs it. */
export function frame(name: string, own: Form): Form {
  return new Form(own.template, own.parts, name, 'frame');
}

/** The expression behind a template, with its named parts filled in. */
export function fill(template: string, parts: readonly Form[]): string {
  return template.replace(marks, (mark) => `(?:${partAt(parts, mark)?.regex.source ?? ''})`);
}

/** The named part that a character of a template stands for. */
export function partAt(parts: readonly Form[], mark: string): Form | undefined {
  return parts[mark.charCodeAt(0) - shelf];
}

function plain(piece: string): string {
  const compact = piece.replace(/\s+/g, '');
  return compact.replace(/\[(?:\\.|[^\]])*\]|\\.|\((?!\?)/g, (found) => (found === '(' ? '(?:' : found));
}

function place(own: Form | undefined, named: Form[]): string {
  if (own === undefined) return '';
  if (own.name !== null) return String.fromCharCode(shelf + named.push(own) - 1);
  const before = named.length;
  named.push(...own.parts);
  const moved = own.template.replace(marks, (mark) => String.fromCharCode(mark.charCodeAt(0) + before));
  return `(?:${moved})`;
}
