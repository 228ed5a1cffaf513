import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "แถวที่ {row} คอลัมน์ที่ {column} ของช่วง",
  inAll: "มีเซลล์แบบนี้ทั้งหมด {count} เซลล์",
  blank: "{cell} ว่าง ต้องมีตัวเลขสำหรับลูกค้าทุกราย",
  notNumber: "{cell} ไม่ใช่ตัวเลข: “{text}”",
  notOneLine: "ต้องใช้ตัวเลขหนึ่งคอลัมน์หรือหนึ่งแถว ช่วงนี้มี {rows} แถว {columns} คอลัมน์",
  limitShare: "{name} ต้องอยู่ระหว่าง 0 ถึง 1 เช่น 0.8 หรือ 80%",
  limitRange: "{name} ต้องอยู่ระหว่าง {min} ถึง {max}",
  limitOrder: "{smaller} ต้องน้อยกว่า {greater}",
  choice: "{name} ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: {choices}",
  openNumber: "{cell} อ่านได้สองแบบ: “{text}” โปรดป้อนเป็นตัวเลข",
  notInColumn: "ไม่มียอดรวม {value} ในคอลัมน์นี้",
  tiesApart: "เกณฑ์นี้จัดลูกค้าที่มียอดรวม {value} ไว้คนละกลุ่ม โปรดใช้สูตรเดียวสำหรับทั้งคอลัมน์",
  fewPeriods: "X, Y และ Z ต้องมีอย่างน้อย {least} งวดนับจากการซื้อครั้งแรก ช่วงนี้มี {periods} งวด",
  notPairs: "options ต้องมีสองคอลัมน์ คือชื่อและค่า ช่วงนี้มี {columns} คอลัมน์",
  noName: "แถวที่ {row} ของ options ไม่ได้ขึ้นต้นด้วยชื่อการตั้งค่า: “{text}”",
});
