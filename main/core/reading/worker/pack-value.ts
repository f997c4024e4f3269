import { strict as assert } from 'node:assert';
import { atom, emptySlice, form, isOwnNumber, kinds, node, ownNumber, type ValueSlice } from './value-slice.ts';

/** How much one slice holds: a value weighs 1, a character a quarter. Putting one together takes a few milliseconds. */
const sliceWeight = 20_000;

/** Parts that are told at once of what has more. */
const partsAtOnce = 10_000;

/** Bytes of one piece. */
const pieceBytes = 512 * 1024;

/** Stands for the number of an object whose parts are being told. */
const halfTold = -1;

/** An object half told: its parts, and the numbers of those that are told. */
type Frame = { object: object; form: number; parts: readonly unknown[]; numbers: number[] };

/**
 * Tells a value in slices: anything made of plain objects, arrays, maps, sets, bytes (which come out as `Uint8Array`), strings,
 * numbers, booleans, null and undefined, without circles; fails on anything else. What is deeply nested is no danger: nothing recurses.
 */
export function* packValue(value: unknown): Generator<ValueSlice, void> {
  const packing = new Packing();
  const frames: Frame[] = [packing.begin([value])];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.numbers.length === frame.parts.length) {
      frames.pop();
      const number = packing.end(frame);
      frames.at(-1)?.numbers.push(number);
    } else {
      const part = frame.parts[frame.numbers.length];
      const number = packing.numberOf(part);
      if (number === null) frames.push(packing.begin(part));
      else frame.numbers.push(number);
    }
    if (packing.isFull) yield* packing.full();
  }
  yield packing.take();
}

/** What is numbered so far, and the slice that is being filled. */
class Packing {
  #slice = emptySlice();
  #weight = 0;
  #nodeCount = 0;
  /** What goes on in slices of its own: further parts and pieces of bytes. */
  #later: (() => void)[] = [];
  readonly #atoms = new Map<unknown, number>();
  readonly #nodes = new Map<object, number>();
  readonly #shapes = new Map<string, number>();

  /** The number of an atom, of bytes, and of an object that is told already; null for an object that is not. */
  numberOf(value: unknown): number | null {
    if (typeof value !== 'object' || value === null) return this.#numberOfAtom(value);
    const known = this.#nodes.get(value);
    assert(known !== halfTold, 'a value in a circle');
    return known ?? (ArrayBuffer.isView(value) ? this.#tellBytes(value) : null);
  }

  begin(value: unknown): Frame {
    assert(typeof value === 'object' && value !== null);
    this.#nodes.set(value, halfTold);
    return { object: value, ...this.#formOf(value), numbers: [] };
  }

  /** Tells an object whose parts are told. Gives its number. */
  end({ object, form: its, numbers }: Frame): number {
    const atOnce = its < form.shape ? partsAtOnce : numbers.length;
    const number = this.#tell(its, numbers.slice(0, atOnce));
    this.#nodes.set(object, number);
    for (let at = atOnce; at < numbers.length; at += partsAtOnce) {
      this.#later.push(() => this.#push(form.more, [number, ...numbers.slice(at, at + partsAtOnce)]));
    }
    return number;
  }

  get isFull(): boolean {
    return this.#weight >= sliceWeight || this.#later.length > 0;
  }

  /** The slice that is full, and those of what goes on in slices of its own. */
  *full(): Generator<ValueSlice, void> {
    yield this.take();
    const later = this.#later;
    this.#later = [];
    for (const go of later) {
      go();
      yield this.take();
    }
  }

  take(): ValueSlice {
    const slice = this.#slice;
    this.#slice = emptySlice();
    this.#weight = 0;
    return slice;
  }

  #numberOfAtom(value: unknown): number {
    if (isOwnNumber(value)) return value * kinds + ownNumber;
    assert(typeof value !== 'function' && typeof value !== 'symbol', 'not a value that can be sent');
    const known = this.#atoms.get(value);
    if (known !== undefined) return known;
    const number = this.#atoms.size * kinds + atom;
    this.#atoms.set(value, number);
    this.#slice.atoms.push(value);
    this.#weight += typeof value === 'string' ? 1 + value.length / 4 : 1;
    return number;
  }

  #tellBytes(view: ArrayBufferView): number {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const number = this.#tell(form.bytes, [bytes.length]);
    this.#nodes.set(view, number);
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      this.#later.push(() => {
        this.#push(form.piece, [number, at]);
        this.#slice.pieces.push(bytes.slice(at, at + pieceBytes));
      });
    }
    return number;
  }

  #tell(its: number, numbers: readonly number[]): number {
    this.#push(its, numbers);
    const number = this.#nodeCount * kinds + node;
    this.#nodeCount += 1;
    return number;
  }

  #push(its: number, numbers: readonly number[]): void {
    const { nodes } = this.#slice;
    nodes.push(its, numbers.length);
    for (const number of numbers) nodes.push(number);
    this.#weight += 2 + numbers.length;
  }

  #formOf(value: object): Pick<Frame, 'form' | 'parts'> {
    if (Array.isArray(value)) return { form: form.array, parts: value };
    if (value instanceof Map) return { form: form.map, parts: [...value].flat() };
    if (value instanceof Set) return { form: form.set, parts: [...value] };
    const prototype: unknown = Object.getPrototypeOf(value);
    assert(prototype === Object.prototype || prototype === null, 'not a value that can be sent');
    return { form: form.shape + this.#shapeOf(Object.keys(value)), parts: Object.values(value) };
  }

  #shapeOf(keys: string[]): number {
    const name = JSON.stringify(keys);
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    const number = this.#shapes.size;
    this.#shapes.set(name, number);
    this.#slice.shapes.push(keys);
    return number;
  }
}
