import { SUM, type Step } from "../step";

/** What is true of the list as a whole. */
export const SUMMARY: readonly Step[] = [
  {
    name: "kc_matrix",
    why: "The nine cells.",
    select: `SELECT CONCAT(abc, xyz) AS segment, COUNT(*) AS customers, SUM(value) AS value, SUM(share) AS share,
  SUM(CASE WHEN status = 'lost' THEN 1 ELSE 0 END) AS lost,
  SUM(CASE WHEN status = 'atRisk' THEN 1 ELSE 0 END) AS at_risk
FROM kc_segments
WHERE abc <> '-' AND xyz <> '-'
GROUP BY CONCAT(abc, xyz)`,
  },
  {
    name: "kc_facts",
    why: "What the whole rests on.",
    select: `SELECT first_day, from_day, as_of, period, live AS live_periods, median_gap,
  CASE WHEN last_number >= first_number THEN next_start - 1 ELSE 0 END AS last_complete_day,
  (SELECT COUNT(*) FROM kc_lines WHERE day <= as_of) AS line_count,
  (SELECT CAST(SUM(amount) AS ${SUM}) FROM kc_lines WHERE day <= as_of) AS amount,
  (SELECT CAST(SUM(value) AS ${SUM}) FROM kc_segments) AS total,
  (SELECT CAST(SUM(value) AS ${SUM}) FROM kc_segments WHERE value > 0) AS base
FROM kc_window
CROSS JOIN kc_frame`,
  },
];
