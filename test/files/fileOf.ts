import type { FileSource } from "../../src/files/fileSource";

/** A file in memory whose bytes come in pieces. */
export function fileOf(name: string, content: string | Uint8Array, piece = 1 << 16): FileSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    slice: (from, to) => new Blob([bytes.slice(from, to)]),
    stream: () => {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + piece));
          at += piece;
        },
      });
    },
  };
}
