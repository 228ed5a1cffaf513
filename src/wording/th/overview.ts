import type { overview as en } from "../en/overview";
import { texts } from "../texts";

export const overview: typeof en = texts({
  changed: {
    run: "สิ่งที่เปลี่ยนไปนับจากการวิเคราะห์ครั้งก่อน ณ {day} ({days} วันก่อนหน้า)",
    window: "สิ่งที่เปลี่ยนไป: {from} – {to} เทียบกับ {earlierFrom} – {earlierTo}",
  },
  columns: { customers: "จำนวนลูกค้า", change: "เปลี่ยนแปลง", names: "ใครบ้าง" },
  moves: {
    up: "เลื่อนขึ้นหนึ่งกลุ่ม",
    down: "เลื่อนลงหนึ่งกลุ่ม",
    lost: "หายไปในช่วงนี้",
    returned: "กลับมาซื้อ",
    new: "รายใหม่ในกลุ่มรายใหญ่",
  },
  who: "{names}[ และอีก {others} ราย]",
  cells: "ลูกค้าตามยอดและความสม่ำเสมอ",
  call: "ลูกค้าที่ควรโทรหาก่อน",
  callColumns: { customer: "ลูกค้า", reason: "เหตุผล", stake: "มูลค่าที่อาจเสียไป" },
  reasons: {
    due: "คาดว่าจะสั่งซื้อราว {day}",
    overdue: "คาดว่าจะสั่งซื้อภายใน {day}",
    atRisk: "ไม่ได้ซื้อมา {silent} นานกว่าทุกครั้งที่ผ่านมา",
    lost: "หายไปตั้งแต่ {since} ไม่ได้ซื้อมา {silent}",
  },
  nobodyToCall: "ไม่มีลูกค้าที่ใกล้ถึงรอบสั่งซื้อ มีความเสี่ยง หรือหายไป",
  curve: "ลูกค้า {customers} ทำ{basis}รวมกัน {share}",
  curveAxis: "สัดส่วนลูกค้า",
  moved: "ใน {span}ล่าสุดได้มา {won} ราย เสียไป {lost} ราย",
  period: "งวด",
  won: "รายใหม่และที่กลับมา",
  lost: "เสียไป",
  chartData: "ตัวเลขของแผนภูมิ",
});
