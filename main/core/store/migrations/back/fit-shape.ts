/** What stands at each path of a record of an older schema, in the words of `shapes/schema-<n>.json`. */
export type OlderShape = Readonly<Record<string, string>>;

/** What stands in the place of a word that an older schema does not know, by path and word; `*` for every other value. */
export type Substitutes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Json = Record<string, unknown>;

const optional = 'optional ';
const nothing = Symbol('nothing fits');

/**
 * A record in the shape of an older schema: what that schema does not name is left out, of a word that it does not know the substitute is taken, and where
 * there is none, null or the member of a list is left out. Null where the record cannot be held at all. The input is not changed.
 */
export function fitShape(record: unknown, shape: OlderShape, substitutes: Substitutes): Json | null {
  const fitted = new Fitting(shape, substitutes).fit('', record);
  return fitted === nothing ? null : (fitted as Json);
}

class Fitting {
  readonly #shape: OlderShape;
  readonly #substitutes: Substitutes;
  readonly #members = new Map<string, string[]>();

  constructor(shape: OlderShape, substitutes: Substitutes) {
    this.#shape = shape;
    this.#substitutes = substitutes;
    for (const path of Object.keys(shape)) {
      const at = path.lastIndexOf('.');
      const parent = at < 0 ? '' : path.slice(0, at);
      const name = path.slice(at + 1);
      if (path === '' || name.endsWith('[]') || name.endsWith('{}') || name.endsWith('>')) continue;
      this.#members.set(parent, [...(this.#members.get(parent) ?? []), name]);
    }
  }

  fit(path: string, value: unknown): unknown {
    const kinds = this.#kindsAt(path);
    if (Array.isArray(value) && kinds.includes('list')) {
      return value.map((one) => this.fit(`${path}[]`, one)).filter((one) => one !== nothing);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const fitted = this.#fitObject(path, kinds, value as Json);
      return fitted === nothing ? this.#substitute(path, kinds, value) : fitted;
    }
    const isKnown = kinds.includes(value === null ? 'null' : typeof value) || kinds.includes(`'${String(value)}'`);
    return isKnown ? value : this.#substitute(path, kinds, value);
  }

  #kindsAt(path: string): string[] {
    const told = this.#shape[path] ?? '';
    return (told.startsWith(optional) ? told.slice(optional.length) : told).split(' | ');
  }

  #fitObject(path: string, kinds: readonly string[], value: Json): unknown {
    if (kinds.includes('by key')) {
      const members = Object.entries(value).map(([key, one]) => [key, this.fit(`${path}{}`, one)] as const);
      return Object.fromEntries(members.filter(([, one]) => one !== nothing));
    }
    if (kinds.includes('record')) return this.#fitRecord(path, value);
    const form = kinds.find((kind) => kind.startsWith('<') && this.#isForm(`${path}${kind}`, kind, value));
    return form === undefined ? nothing : this.#fitRecord(`${path}${form}`, value);
  }

  #isForm(path: string, form: string, value: Json): boolean {
    const named = `'${form.slice(1, -1)}'`;
    return (this.#members.get(path) ?? []).some(
      (name) => this.#shape[`${path}.${name}`] === named && `'${String(value[name])}'` === named,
    );
  }

  #fitRecord(path: string, value: Json): unknown {
    const fitted: Json = {};
    for (const name of this.#members.get(path) ?? []) {
      const place = path === '' ? name : `${path}.${name}`;
      const isOptional = (this.#shape[place] ?? '').startsWith(optional);
      if (value[name] === undefined && isOptional) continue;
      const own = value[name] === undefined ? this.#lacking(place) : this.fit(place, value[name]);
      if (own === nothing && !isOptional) return nothing;
      if (own !== nothing) fitted[name] = own;
    }
    return fitted;
  }

  /** A field that the older schema always has. */
  #lacking(path: string): unknown {
    const kinds = this.#kindsAt(path);
    if (kinds.includes('list')) return [];
    return kinds.includes('by key') ? {} : this.#substitute(path, kinds, undefined);
  }

  #substitute(path: string, kinds: readonly string[], value: unknown): unknown {
    const known = this.#substitutes[path];
    const found = known?.[String(value)] ?? known?.['*'];
    if (found !== undefined) return found;
    return kinds.includes('null') ? null : nothing;
  }
}
