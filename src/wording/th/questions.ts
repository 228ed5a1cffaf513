import type { questions as en } from "../en/questions";
import { texts } from "../texts";

export const questions: typeof en = texts({
  rivalColumns: {
    what: "คอลัมน์ใดคือ{role}: “{header}” หรือ “{rival}” · หากใช้ “{rival}” ลูกค้า {differing} จาก {customers} รายจะได้ตัวอักษรอื่น[ เช่น {name}: {otherLetter} แทน {letter}]",
    done: "ใช้ “{header}”",
    next: "ถ้าอีกคอลัมน์หนึ่งถูกต้อง ให้เลือกในบานหน้าต่าง",
  },
  dayMonthOrder: {
    what: "“{text}” คือ {dayFirst} หรือ {monthFirst} · มีวันที่ {count} เซลล์ที่อ่านได้สองแบบ",
    done: "อ่านเป็น {read}",
    next: "ถ้าไม่ถูกต้อง ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  swappedDays: {
    what: "มีวันที่ {count} เซลล์ที่วันไม่เกิน 12 ขณะที่วันที่ซึ่งเป็นข้อความ เช่น “{text}” มีวันเกิน 12 ทั้งหมด · วันกับเดือนน่าจะสลับกัน · เซลล์แรกคือ {asWrittenDay} หรือ {swappedDay}",
    done: "อ่านเป็น {readDay}",
    next: "ถ้าไม่ถูกต้อง ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  orderTotal: {
    what: "ทุกบรรทัดของคำสั่งซื้อแสดงยอดเท่ากันใน “{header}” เป็นยอดรวมของคำสั่งซื้อหรือยอดของแต่ละบรรทัด",
    done: "นับครั้งเดียวต่อคำสั่งซื้อ",
    next: "ถ้าไม่ถูกต้อง ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  unknownStatus: {
    what: "แถวที่มีสถานะ “{text}” เป็นการขายหรือไม่ มี {count} แถว[ รวม {sum}]",
    done: "นับเป็นการขาย",
    next: "ถ้าไม่ใช่การขาย ให้เลือกในบานหน้าต่าง",
  },
  sumLevel: {
    what: "มีแถวที่เป็นผลรวมของแถวข้างล่าง ลูกค้าคือ “{upper}” หรือ “{lower}” ที่อยู่ข้างล่าง",
    done: "ลูกค้าคือ “{read}”",
    next: "ถ้าไม่ถูกต้อง ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  decimalMark: {
    what: "“{text}” คือ {asThousands} หรือ {asDecimal} · มียอดเงิน {count} เซลล์ที่อ่านได้สองแบบ",
    done: "อ่านเป็น {read}",
    next: "ถ้าไม่ถูกต้อง ให้เลือกอีกแบบในบานหน้าต่าง",
  },
  currencies: {
    what: "ยอดเงินมี {count} สกุลเงิน: {list}",
    done: "ไม่ได้รวมยอด เพราะเงินต่างสกุลนำมาบวกกันไม่ได้",
    next: "เลือกสกุลเงินเดียว",
  },
});
