import { strict as assert } from 'node:assert';
import { atom, form, kinds, ownNumber, type ValueSlice } from './value-slice.ts';

/** Puts a value together from its slices (`packValue`), one after the other. Throws on what no packing gives. */
export class Unpacking {
  readonly #atoms: unknown[] = [];
  readonly #nodes: unknown[] = [];
  readonly #shapes: string[][] = [];

  take({ atoms, shapes, nodes, pieces }: ValueSlice): void {
    for (const atom of atoms) this.#atoms.push(atom);
    for (const shape of shapes) this.#shapes.push(shape);
    const bytes = pieces.values();
    for (let at = 0; at < nodes.length; ) {
      const [its = -1, count = -1] = [nodes[at], nodes[at + 1]];
      const numbers = nodes.slice(at + 2, at + 2 + count);
      assert(count >= 0 && numbers.length === count);
      if (its === form.piece) this.#fill(numbers, bytes.next().value);
      else if (its === form.more) this.#add(numbers);
      else this.#nodes.push(this.#made(its, numbers));
      at += 2 + count;
    }
  }

  /** The value, when all slices are there. */
  value(): unknown {
    const all = this.#nodes.at(-1);
    assert(Array.isArray(all) && all.length === 1);
    return all[0];
  }

  #valueOf(number: number): unknown {
    const kind = number % kinds;
    const index = (number - kind) / kinds;
    if (kind === ownNumber) return index;
    const all = kind === atom ? this.#atoms : this.#nodes;
    assert(index >= 0 && index < all.length);
    return all[index];
  }

  #made(its: number, numbers: readonly number[]): unknown {
    if (its === form.bytes) return new Uint8Array(numbers[0] ?? 0);
    const parts = numbers.map((number) => this.#valueOf(number));
    if (its === form.array) return parts;
    if (its === form.set) return new Set(parts);
    if (its === form.map) return new Map(pairsOf(parts));
    const keys = this.#shapes[its - form.shape];
    assert(keys !== undefined && keys.length === parts.length);
    return objectOf(keys, parts);
  }

  #add([number = -1, ...numbers]: readonly number[]): void {
    const whole = this.#valueOf(number);
    const parts = numbers.map((one) => this.#valueOf(one));
    if (Array.isArray(whole)) for (const part of parts) whole.push(part);
    else if (whole instanceof Set) for (const part of parts) whole.add(part);
    else if (whole instanceof Map) for (const [key, part] of pairsOf(parts)) whole.set(key, part);
    else assert.fail('nothing can be added to it');
  }

  #fill([number = -1, at = 0]: readonly number[], piece: unknown): void {
    const bytes = this.#valueOf(number);
    assert(bytes instanceof Uint8Array && piece instanceof Uint8Array);
    bytes.set(piece, at);
  }
}

function* pairsOf(parts: readonly unknown[]): Generator<[unknown, unknown]> {
  for (let at = 0; at + 1 < parts.length; at += 2) yield [parts[at], parts[at + 1]];
}

function objectOf(keys: readonly string[], parts: readonly unknown[]): object {
  const object: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) {
    const value = parts[index];
    // Set like any other, this name would put the value behind the object instead of into it.
    if (key === '__proto__')
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
    else object[key] = value;
  }
  return object;
}
