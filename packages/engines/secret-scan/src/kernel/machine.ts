// Where the kernel runs: one memory, what lies in it, and its functions, compiled where that was done beforehand.

import { computed } from '../computed.js';
import * as plain from './kernel.js';

type Numbers = Uint8Array | Uint16Array | Int32Array;
interface Kind<A> {
  new (buffer: ArrayBuffer, at: number, length: number): A;
  readonly BYTES_PER_ELEMENT: number;
}

/** An array in a machine's memory. */
export interface Room<A> {
  /** To be read and written. It is another one after a longer text was loaded. */
  array: A;
  /** To be given to the kernel. */
  readonly argument: A;
}

/** What is used of it: its types come with those of browsers alone. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Instance: new (module: object, imports: { readonly env: { readonly memory: Memory } }) => { readonly exports: object };
  readonly validate: (bytes: Uint8Array) => boolean;
}
/** Not there under `node --jitless`. */
const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyApi };

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const pageBytes = 65536;
/** Behind a text lie as many zeros as the kernel looks at together. */
const tail = 16;
const leastText = 4 * pageBytes;

let compiled: object | undefined;

/** The kernel's module; undefined where none was made, or where this Node or its processor runs none like it. */
function compiledKernel({ Module, validate }: WebAssemblyApi): object | undefined {
  if (compiled !== undefined || computed === undefined) return compiled;
  const bytes = Buffer.from(computed.kernel, 'base64');
  compiled = validate(bytes) ? new Module(bytes) : undefined;
  return compiled;
}

/** A memory with arrays, a text, and the functions that work on them. A class for its speed; see detect.ts. */
export class Machine {
  readonly kernel: typeof plain;
  private readonly memory: Memory | undefined;
  private buffer: ArrayBuffer;
  private readonly moves: (() => void)[] = [];
  private used = 0;
  private textRoom: Room<Uint8Array> | undefined;

  /** @param asPlain run the kernel as JavaScript, with arrays of any kind in the place of those of another */
  constructor(asPlain = false) {
    const module = asPlain || WebAssembly === undefined ? undefined : compiledKernel(WebAssembly);
    if (WebAssembly === undefined || module === undefined) {
      this.kernel = plain;
      this.buffer = new ArrayBuffer(pageBytes);
      return;
    }
    this.memory = new WebAssembly.Memory({ initial: 1 });
    this.buffer = this.memory.buffer;
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    // An address stands for an array: see `Room.argument`.
    this.kernel = exports as unknown as typeof plain;
  }

  bytes(length: number): Room<Uint8Array> {
    return this.room(Uint8Array, length);
  }

  shorts(length: number): Room<Uint16Array> {
    return this.room(Uint16Array, length);
  }

  ints(length: number): Room<Int32Array> {
    return this.room(Int32Array, length);
  }

  /** An array with the values of another. */
  holding<A extends Numbers>(values: A): Room<A> {
    const room = this.room(values.constructor as Kind<A>, values.length);
    room.array.set(values);
    return room;
  }

  /** Takes a text in; all arrays must be there by then. */
  load(text: Uint8Array): Room<Uint8Array> {
    if (this.textRoom === undefined || this.textRoom.array.length < text.length + tail) {
      if (this.textRoom !== undefined) this.moves.pop();
      this.textRoom = this.place(Uint8Array, this.used, Math.max(leastText, 2 * text.length + tail));
    }
    this.textRoom.array.set(text);
    this.textRoom.array.fill(0, text.length, text.length + tail);
    return this.textRoom;
  }

  /** The text that was taken in last. */
  get loaded(): Room<Uint8Array> {
    if (this.textRoom === undefined) throw new Error('expected a text');
    return this.textRoom;
  }

  private room<A extends Numbers>(kind: Kind<A>, length: number): Room<A> {
    if (this.textRoom !== undefined) throw new Error('expected all arrays before the first text');
    const room = this.place(kind, this.used, length);
    // Each begins where the widest kind may.
    this.used = (this.used + length * kind.BYTES_PER_ELEMENT + 7) & ~7;
    return room;
  }

  private place<A extends Numbers>(kind: Kind<A>, at: number, length: number): Room<A> {
    this.reach(at + length * kind.BYTES_PER_ELEMENT);
    const array = new kind(this.buffer, at, length);
    const room: Room<A> = { array, argument: this.memory === undefined ? array : (at as unknown as A) };
    this.moves.push(() => {
      room.array = new kind(this.buffer, at, length);
      if (this.memory === undefined) (room as { argument: A }).argument = room.array;
    });
    return room;
  }

  private reach(bytes: number): void {
    const more = Math.ceil((bytes - this.buffer.byteLength) / pageBytes);
    if (more <= 0) return;
    if (this.memory === undefined) {
      const larger = new ArrayBuffer(this.buffer.byteLength + more * pageBytes);
      new Uint8Array(larger).set(new Uint8Array(this.buffer));
      this.buffer = larger;
    } else {
      this.memory.grow(more);
      this.buffer = this.memory.buffer;
    }
    for (const move of this.moves) move();
  }
}
