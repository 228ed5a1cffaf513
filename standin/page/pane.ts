import type { Language } from "./options";

/** The add-in's own, of the same origin. */
type AddinWindow = Window & {
  readonly Excel?: { run: unknown };
  readonly OfficeExtension?: object;
};

/** The add-in's iframe, in the pane at the right. It lives on when the pane is closed: the runtime is a shared one. */
export interface Pane {
  readonly element: HTMLElement;
  show(): void;
  hide(): void;
  readonly visible: boolean;
  /** Told whenever the pane opens or closes. @returns a way to stop */
  onVisible(listener: (visible: boolean) => void): () => void;
  /** Loads the add-in anew, in a language; returns its window and the conversation's id. */
  load(
    source: string,
    title: string,
    language: Language
  ): { readonly window: AddinWindow; readonly conversation: string };
  /** Names the close button in the language of the page. */
  nameClose(text: string): void;
}

const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** @param element the pane's place, empty */
export function createPane(element: HTMLElement): Pane {
  const title = document.createElement("h2");
  const close = document.createElement("button");
  close.className = "pane-close";
  close.textContent = "✕";
  const head = document.createElement("header");
  head.className = "pane-head";
  head.append(title, close);
  element.append(head);
  let frame: HTMLIFrameElement | undefined;
  let conversations = 0;

  const listeners = new Set<(visible: boolean) => void>();

  const setVisible = (visible: boolean): void => {
    if (visible === !element.hidden) return;
    element.hidden = !visible;
    for (const listener of listeners) listener(visible);
  };
  close.addEventListener("click", () => setVisible(false));

  return {
    element,
    get visible() {
      return !element.hidden;
    },
    onVisible: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show: () => setVisible(true),
    hide: () => setVisible(false),
    nameClose: (text) => {
      close.title = text;
      close.setAttribute("aria-label", text);
    },
    load: (source, name, language) => {
      frame?.remove();
      title.textContent = name;
      const conversation = `standin-${++conversations}`;
      frame = document.createElement("iframe");
      frame.title = name;
      // office.js reads all it knows of its host from the frame's name, so it must stand before the source.
      frame.name = JSON.stringify({
        baseFrameName: "addin",
        hostInfo: `Excel$Web$16.01$${language}$${conversation}$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
        xdmInfo: `${conversation}|1|${location.origin}`,
        serializerVersion: 1,
        flights: "[]",
      });
      frame.src = source;
      element.append(frame);
      const { contentWindow } = frame;
      if (contentWindow === null) throw new Error("The pane's frame has no window.");
      return { window: contentWindow, conversation };
    },
  };
}
