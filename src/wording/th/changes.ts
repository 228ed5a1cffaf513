import type { changes as en } from "../en/changes";
import { texts } from "../texts";

export const changes: typeof en = texts({
  title: {
    some: "ตั้งแต่ {since}: {parts}",
    nobody: "ตั้งแต่ {since} ไม่มีลูกค้ารายใดเปลี่ยนกลุ่ม จังหวะ หรือสถานะ",
    parts: {
      lost: "หายไป {count} ราย",
      returned: "กลับมาซื้อ {count} ราย",
      up: "เลื่อนขึ้น {count} ราย",
      down: "เลื่อนลง {count} ราย",
      new: "ใหม่ {count} ราย",
      gone: "ไม่อยู่ในรายการแล้ว {count} ราย",
      other: "{count} รายมีจังหวะการซื้อหรือสถานะเปลี่ยนไป",
    },
  },
  against: {
    run: "เทียบกับการวิเคราะห์ ณ วันที่ {day}: กลุ่ม สถานะ และยอดตามที่อยู่ในแผ่นงานกลุ่มลูกค้าในตอนนั้น",
    window:
      "ยังไม่มีการวิเคราะห์ก่อนหน้าให้เทียบ ยอดเทียบ {from} – {to} กับ {earlierFrom} – {earlierTo} ส่วนกลุ่มและสถานะเดิมคิดตามการตั้งค่าปัจจุบัน",
  },
  matrix: {
    titles: {
      abc: "ตามยอด “ไม่มีกลุ่ม” รวมลูกค้าที่ตอนนั้นยังไม่มีหรือตอนนี้ไม่มีแล้ว",
      xyz: "ตามความสม่ำเสมอ “ไม่มีตัวอักษร” รวมลูกค้าใหม่และลูกค้าที่ตอนนั้นยังไม่มี",
      status: "ตามสถานะ",
    },
    otherPeriod: "ไม่เทียบความสม่ำเสมอ เพราะตอนนั้นกำหนดตัวอักษรตาม{before} แต่ตอนนี้ตาม{now}",
    corner: "เดิม ↓ · ตอนนี้ →",
    none: { abc: "ไม่มีกลุ่ม", xyz: "ไม่มีตัวอักษร", status: "ไม่มี" },
    totalThen: "รวมเดิม",
    totalNow: "รวมตอนนี้",
    money: "การเปลี่ยนแปลงของ{basis}",
    who: "ใครย้ายไปไหน",
    arrow: "→ {to}: {names}[ และอีก {others} ราย]",
  },
  movers: {
    title: "ใครย้ายบ้าง เรียงตามยอดเงินที่เกี่ยวข้องจากมากไปน้อย",
    cut: "ใครย้ายบ้าง: {shown} จาก {all} รายที่มียอดเงินเกี่ยวข้องมากที่สุด",
  },
  columns: {
    customer: "ลูกค้า",
    move: "เปลี่ยนอย่างไร",
    change: "ยอดเปลี่ยนแปลง",
    before: "ยอดเดิม",
    now: "ยอดตอนนี้",
    segmentBefore: "กลุ่มเดิม",
    segmentNow: "กลุ่มตอนนี้",
    statusBefore: "สถานะเดิม",
    statusNow: "สถานะตอนนี้",
    reason: "สาเหตุ",
    manager: "ผู้ดูแล",
    note: "บันทึก",
    key: "รหัสลูกค้า",
    place: "ลำดับ",
  },
  moves: {
    new: "ใหม่",
    lost: "หายไป",
    returned: "กลับมาซื้อ",
    atRisk: "เสี่ยงจะหายไป",
    up: "เลื่อนขึ้น",
    down: "เลื่อนลง",
    steadier: "ซื้อบ่อยขึ้น",
    lessSteady: "ซื้อห่างขึ้น",
    gone: "ไม่อยู่ในรายการ",
  },
  unmoved: "ครั้งนี้ไม่เปลี่ยน",
  reasons: {
    gone: "ไม่มีลูกค้ารายนี้ในรายการแล้ว",
    new: "ซื้อครั้งแรก {day}",
    lost: "หายไปตั้งแต่ {since} ไม่ได้ซื้อมา {silent}",
    returned: "กลับมาซื้อตั้งแต่ {since}",
    atRisk: "ไม่ได้ซื้อมา {silent} นานกว่าทุกครั้งที่ผ่านมา",
    money:
      "{basis} {difference} เทียบกับ {span}ก่อนหน้า[ หลัก ๆ คือ {dimension}: {part} ({partDifference})]",
    othersGrew: "รายอื่นโตมากกว่า",
    othersFell: "รายอื่นลดลงมากกว่า",
  },
});
