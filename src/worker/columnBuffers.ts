import type { Sales } from "../engine/sales/sales";

/** The memory of all columns, each once, for the transfer list of a message. */
export function columnBuffers(sales: Sales): ArrayBuffer[] {
  const { customer, day, amount, profit, quantity, invoice, dimensions, dayPairs = [] } = sales;
  const days = dayPairs.flatMap(({ planned, actual }) => [planned, actual]);
  const columns = [customer, day, amount, profit, quantity, invoice];
  const buffers = new Set<ArrayBuffer>();
  for (const column of [...columns, ...days, ...dimensions.map(({ index }) => index)]) {
    if (column !== undefined && isOwned(column.buffer)) buffers.add(column.buffer);
  }
  return [...buffers];
}

/** Shared memory is not moved: both sides see it. */
function isOwned(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return buffer[Symbol.toStringTag] === "ArrayBuffer";
}
