import { type DragEvent, useState } from "react";

interface Drop {
  /** Files are held over the pane. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly [name in "onDragEnter" | "onDragOver" | "onDragLeave" | "onDrop"]: (
      event: DragEvent<HTMLElement>
    ) => void;
  };
}

/** Takes files that are dropped on an element. Else the browser would show them in the place of the pane. @param isFree not while a run goes on */
export function useDrop(isFree: boolean, onFiles: (files: readonly File[]) => void): Drop {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent<HTMLElement>): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isFree ? "copy" : "none";
    setOver(isFree);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      },
      onDrop: (event) => {
        const files = [...event.dataTransfer.files];
        setOver(false);
        if (files.length === 0) return;
        event.preventDefault();
        if (isFree) onFiles(files);
      },
    },
  };
}
