/** Lines between ribbon and grid: what Excel would refuse, and what went wrong here. Never only in the console. */
interface Messages {
  /** Shows a line until it is closed or its topic is cleared; the same line is shown once. */
  show(topic: string, text: string): void;
  clear(topic: string): void;
}

export function createMessages(place: HTMLElement): Messages {
  const clear = (topic: string): void => {
    for (const line of place.querySelectorAll(`[data-topic="${topic}"]`)) line.remove();
  };
  return {
    clear,
    show: (topic, text) => {
      if ([...place.children].some((line) => line.firstChild?.textContent === text)) return;
      const line = document.createElement("div");
      line.className = "message";
      line.dataset["topic"] = topic;
      const words = document.createElement("span");
      words.textContent = text;
      const close = document.createElement("button");
      close.textContent = "✕";
      close.setAttribute("aria-label", "Close this message");
      close.addEventListener("click", () => line.remove());
      line.append(words, close);
      place.append(line);
    },
  };
}
