import type { Traffic } from "../host/host";
import type { Words } from "./words";

/** The line at the bottom: working or ready, and what went between add-in and workbook. */
interface StatusLine {
  show(words: Words, working: boolean, traffic: Traffic): void;
}

/** @param place the line, empty */
export function createStatusLine(place: HTMLElement): StatusLine {
  const state = document.createElement("span");
  const traffic = document.createElement("span");
  traffic.className = "traffic";
  place.replaceChildren(state, traffic);
  return {
    show: (words, working, counted) => {
      state.textContent = working ? words.working : words.ready;
      traffic.textContent = words.traffic(
        counted.batches,
        bytes(counted.requestBytes),
        bytes(counted.responseBytes)
      );
    },
  };
}

function bytes(count: number): string {
  return count < 1000
    ? `${count} B`
    : count < 1_000_000
      ? `${(count / 1000).toFixed(1)} kB`
      : `${(count / 1_000_000).toFixed(1)} MB`;
}
