/** What is used of hyparquet: its doors, and the parts that decode a page. */
export { parquetHeader } from "hyparquet/src/column.js";
export { convert, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
export { decompressPage } from "hyparquet/src/datapage.js";
export { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
export { parquetMetadataAsync, parquetScan, parquetSchema } from "hyparquet";
export { readPlain } from "hyparquet/src/plain.js";
