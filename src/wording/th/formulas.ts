import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "แถวที่ {row} คอลัมน์ที่ {column} ของช่วง",
  inAll: "มีเซลล์แบบนี้ทั้งหมด {count} เซลล์",
  blank: "{cell} ว่าง ต้องมีตัวเลขสำหรับลูกค้าทุกราย",
  notNumber: "{cell} ไม่ใช่ตัวเลข: “{text}”",
  notOneLine: "ต้องใช้ตัวเลขหนึ่งคอลัมน์หรือหนึ่งแถว ช่วงนี้มี {rows} แถว {columns} คอลัมน์",
  limitRange: "{limit} ต้องอยู่ระหว่าง 0 ถึง 1 เช่น 0.8 หรือ 80%",
  limitOrder: "{smaller} ต้องน้อยกว่า {greater}",
});
