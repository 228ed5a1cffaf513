/** What `npm run segment -- --help` prints. */
export const HELP = `Segments the customers in a list of sales, without Excel: ABC, XYZ, who is lost and at risk, key accounts.

  npm run segment -- LIST.xlsx OUTPUT.xlsx
      A list in a workbook (.xlsx, .xlsm). The output is that workbook with the sheets of the result in it.
  npm run segment -- A.csv B.csv.gz C.parquet OUTPUT.xlsx
      Text (.csv, .tsv, .txt, also .gz) and Parquet files, read as one list. The output holds the sheets of the result.
  npm run segment -- --engine duckdb|spark 'sales/*.parquet' OUTPUT.xlsx
      Clean files beyond memory, read by DuckDB, or by an Apache Spark 4 that you have (docs/beyond.md).
  npm run segment -- --table SEGMENTS.parquet OUTPUT.xlsx
      The result that the text of \`npm run -s sql\` made where the sales are, as .csv or .parquet.

For each of them:
  --settings FILE.json   limits, period, criterion of loss and so on: docs/method.md names them all
  --language L           en-US, uk-UA, ru-RU or th-TH
  --json FILE.json       what the sheets say, as numbers: src/job/segmentResultJson.ts describes each field

For a list in a workbook or in files:
  --range "Sheet!A1:F900[;Sheet2!A1:F800]"   where the list is; without it, the list that the workbook seems to be about
  --letters              the letters also beside the list, in empty cells (workbooks only)
  --accounts ["NAME"]    account cards: of all key accounts, or of the customers that are named, one --accounts each
  --cards                the cards of all accounts on one sheet, to print
  --accept-partial       go on where less than half of the list can be used

With --engine:
  --by COLUMN            the losses told apart by the values of this column
  --before               also what changed since the window before, at some twice the cost
  --master URL|local[N]  where Spark runs; without it, on all cores of this machine

With --table:
  --facts, --losses, --directions FILE   the other tables of that result, as far as you have them

Exit codes: 0 done; 1 the input cannot be used, or the output cannot be written: a sentence says why, nothing is written;
2 wrong usage; 130 stopped by Ctrl+C, nothing is written.
`;
