/** The little of Node that these files use, so that tsc needs no further package. */

declare module "node:test" {
  export default function test(name: string, body: () => void | Promise<void>): void;
}

declare module "node:assert/strict" {
  export function deepEqual(actual: unknown, expected: unknown, message?: string): void;
  export function equal(actual: unknown, expected: unknown, message?: string): void;
  export function ok(value: unknown, message?: string): asserts value;
  export function throws(run: () => unknown, message?: string): void;
}

declare module "node:fs" {
  export function readFileSync(path: string | number | URL, encoding: "utf8" | "utf-8"): string;
  export function readFileSync(path: string | number | URL): Uint8Array<ArrayBuffer>;
}

declare module "node:zlib" {
  export function deflateSync(text: string, options?: { level?: number }): Uint8Array<ArrayBuffer>;
}

declare module "node:crypto" {
  interface Hash {
    update(text: string): Hash;
    digest(encoding: "hex"): string;
  }
  export function createHash(algorithm: string): Hash;
}

declare const process: { argv: string[]; stdout: { write(text: string): void } };
