/**
 * Legal forms of companies, folded, by kind. Two spellings with different kinds are different companies ("ФОП Мороз" and
 * "ТОВ Мороз"); a form on one side only, or two forms of one kind, may be left aside when spellings are compared.
 */
const KINDS: readonly string[] = [
  // limited liability
  "тов ооо llc ltd limited gmbh sarl srl bv pte pty spzoo sro oü ou ab oy as doo kft zoo",
  // shares
  "ат пат прат зат ват ао пао оао зао plc inc incorporated corp corporation ag sa spa nv jsc pjsc ojsc cjsc",
  // one person
  "фоп спд ип чп фл",
  // private, state and other enterprises
  "пп мпп дп кп нвп фг",
  // partnerships
  "kg ohg lp llp",
];

/** Words that go with any form and tell nothing. */
const ANY = "co company компанія компания фірма фирма";

export const LEGAL_FORMS: ReadonlyMap<string, number> = new Map([
  ...KINDS.flatMap((words, i) => words.split(" ").map((word) => [word, i + 1] as const)),
  ...ANY.split(" ").map((word) => [word, 0] as const),
]);

/** Forms written in several words, at the beginning or the end. */
export const LONG_FORMS: readonly (readonly [words: string, kind: number])[] = [
  ["товариство з обмеженою відповідальністю", 1],
  ["общество с ограниченной ответственностью", 1],
  ["приватне акціонерне товариство", 2],
  ["публічне акціонерне товариство", 2],
  ["акціонерне товариство", 2],
  ["акционерное общество", 2],
  ["фізична особа підприємець", 3],
  ["индивидуальный предприниматель", 3],
  ["приватне підприємство", 4],
  ["відкрите акціонерне товариство", 2],
  ["закрите акціонерне товариство", 2],
  ["публичное акционерное общество", 2],
  ["открытое акционерное общество", 2],
  ["закрытое акционерное общество", 2],
  ["непубличное акционерное общество", 2],
  ["limited liability company", 1],
  ["private limited company", 1],
  ["private limited", 1],
  ["pvt limited", 1],
  ["pvt ltd", 1],
  ["public limited company", 2],
  ["gesellschaft mit beschränkter haftung", 1],
  ["aktiengesellschaft", 2],
  ["société à responsabilité limitée", 1],
  ["société anonyme", 2],
  ["sociedad limitada", 1],
  ["sociedad anónima", 2],
  ["sa de cv", 2],
  ["s de rl de cv", 1],
  ["sp z oo", 1],
  ["sp zoo", 1],
  ["spółka z ograniczoną odpowiedzialnością", 1],
  ["spółka akcyjna", 2],
  ["spol s ro", 1],
];

/** Thai forms stand without spaces: at the beginning, and at the end. */
export const THAI_BEFORE: readonly (readonly [text: string, kind: number])[] = [
  ["ห้างหุ้นส่วนสามัญ", 5],
  ["ห้างหุ้นส่วนจำกัด", 5],
  ["บริษัทมหาชนจำกัด", 2],
  ["บริษัท", 0],
  ["บจก", 1],
  ["บมจ", 2],
  ["หจก", 5],
];
export const THAI_AFTER: readonly (readonly [text: string, kind: number])[] = [
  ["จำกัดมหาชน", 2],
  ["จำกัด", 1],
];
