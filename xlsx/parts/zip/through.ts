/** What a stream of the platform (browser or Node) makes of the bytes. */
export async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array
): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}
