import type { Language } from "./options";

/** The few words of Excel itself; all others come from the add-in's manifest or from the add-in. */
export interface Words {
  readonly home: string;
  readonly workbook: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly undo: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly closePane: string;
  readonly ready: string;
  readonly working: string;
  readonly standin: string;
  traffic(batches: number, sent: string, answered: string): string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  "en-US": {
    home: "Home",
    workbook: "Workbook",
    open: "Open…",
    openTip:
      "Opens an Excel workbook (.xlsx, .xlsm) or a list (.csv) of this computer. It stays on this computer.",
    save: "Save as .xlsx",
    saveTip:
      "Saves the workbook as a file for Excel, with everything that was in the file it was opened from.",
    undo: "Undo",
    language: "Language",
    dark: "Dark",
    light: "Light",
    closePane: "Close the pane",
    ready: "Ready",
    working: "Working…",
    standin: "stand-in for Excel",
    traffic: (batches, sent, answered) =>
      `${batches} batches · ${sent} sent · ${answered} answered`,
  },
  "th-TH": {
    home: "หน้าแรก",
    workbook: "สมุดงาน",
    open: "เปิด…",
    openTip:
      "เปิดสมุดงาน Excel (.xlsx, .xlsm) หรือรายการ (.csv) จากคอมพิวเตอร์นี้ ข้อมูลอยู่ในคอมพิวเตอร์นี้เท่านั้น",
    save: "บันทึกเป็น .xlsx",
    saveTip: "บันทึกสมุดงานเป็นไฟล์สำหรับ Excel พร้อมทุกอย่างที่อยู่ในไฟล์เดิม",
    undo: "เลิกทำ",
    language: "ภาษา",
    dark: "มืด",
    light: "สว่าง",
    closePane: "ปิดบานหน้าต่าง",
    ready: "พร้อม",
    working: "กำลังทำงาน…",
    standin: "ใช้แทน Excel",
    traffic: (batches, sent, answered) => `${batches} ชุดคำสั่ง · ส่ง ${sent} · ตอบ ${answered}`,
  },
  "uk-UA": {
    home: "Основне",
    workbook: "Книга",
    open: "Відкрити…",
    openTip:
      "Відкриває книгу Excel (.xlsx, .xlsm) або список (.csv) із цього комп’ютера. Дані лишаються на ньому.",
    save: "Зберегти як .xlsx",
    saveTip: "Зберігає книгу як файл для Excel з усім, що було у відкритому файлі.",
    undo: "Скасувати",
    language: "Мова",
    dark: "Темна",
    light: "Світла",
    closePane: "Закрити панель",
    ready: "Готово",
    working: "Виконується…",
    standin: "замість Excel",
    traffic: (batches, sent, answered) =>
      `Пакетів: ${batches} · надіслано ${sent} · у відповідь ${answered}`,
  },
  "ru-RU": {
    home: "Главная",
    workbook: "Книга",
    open: "Открыть…",
    openTip:
      "Открывает книгу Excel (.xlsx, .xlsm) или список (.csv) с этого компьютера. Данные остаются на нём.",
    save: "Сохранить как .xlsx",
    saveTip: "Сохраняет книгу как файл для Excel со всем, что было в открытом файле.",
    undo: "Отменить",
    language: "Язык",
    dark: "Тёмная",
    light: "Светлая",
    closePane: "Закрыть панель",
    ready: "Готово",
    working: "Выполняется…",
    standin: "вместо Excel",
    traffic: (batches, sent, answered) =>
      `Пакетов: ${batches} · отправлено ${sent} · в ответ ${answered}`,
  },
};
