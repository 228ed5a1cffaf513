import type { questions as en } from "../en/questions";
import { texts } from "../texts";

/** What the data leave open; where nobody can be asked, what was done. Otherwise as issues. */
export const questions: typeof en = texts({
  rivalColumns: {
    what: "คอลัมน์ใดคือ{role}: “{header}” หรือ “{rival}” · หากใช้ “{rival}” ลูกค้า {differing} จาก {customers} รายจะได้ตัวอักษรอื่น[ เช่น {name}: {otherLetter} แทน {letter}]",
    done: "เลือก “{header}” ไว้",
    next: "หากหมายถึงอีกคอลัมน์หนึ่ง ให้เลือกในบานหน้าต่าง",
  },
  dayMonthOrder: {
    what: "“{text}” คือ {dayFirst} หรือ {monthFirst} มีวันที่ {count} เซลล์อ่านได้สองแบบ",
    done: "อ่านเป็น {read}",
    next: "ถ้าไม่ถูก ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  decimalMark: {
    what: "“{text}” คือ {asThousands} หรือ {asDecimal} มียอดเงิน {count} เซลล์อ่านได้สองแบบ",
    done: "อ่านเป็น {read}",
    next: "ถ้าไม่ถูก ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  currencies: {
    what: "ยอดเงินมี {count} สกุลเงิน: {list}",
    done: "ไม่ได้บวกรวมอะไร เพราะไม่นำต่างสกุลเงินมารวมกัน",
    next: "เลือกสกุลเงินเดียว",
  },
});
