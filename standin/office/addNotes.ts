/** The parts of the library of which its own classes are made. */
interface Library {
  readonly ClientObject: new (context: object, path: object) => object;
  readonly Utility: {
    load(object: object, options: unknown): object;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
  readonly BatchApiHelper: {
    createPropertyObject(
      type: Type,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number
    ): object;
    createMethodObject(
      type: Type,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number
    ): object;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      result: number
    ): object;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

type Type = new (context: object, path: object) => object;
type Answer = { readonly [name: string]: unknown } | null | undefined;

/** Kinds of operations, and what the library's own classes say of those that only read. */
const [WRITES, READS, READ_ONLY] = [0, 1, 4];

/**
 * The library from npm ends before notes (ExcelApi 1.18): here they are as the newer one has them, made of the same parts, so that what they send is what
 * any of its objects sends.
 */
export function addNotes(excel: object, extension: object): void {
  const { Workbook, Worksheet } = excel as unknown as { readonly [name: string]: Type };
  const library = extension as Library;
  const { BatchApiHelper: helper, ClientObject, Utility } = library;

  class Note extends ClientObject {
    private told: { [name: string]: unknown } = {};
    get _className(): string {
      return "Note";
    }
    get authorName(): unknown {
      return this.loaded("AuthorName", "authorName");
    }
    get content(): unknown {
      return this.loaded("Content", "content");
    }
    set content(text: unknown) {
      this.told["Content"] = text;
      helper.invokeSetProperty(this, "Content", text, WRITES!);
    }
    load(options: unknown): object {
      return Utility.load(this, options);
    }
    delete(): void {
      helper.invokeMethod(this, "Delete", WRITES!, [], 0, 0);
    }
    _handleResult(answer: Answer): void {
      (ClientObject.prototype as { _handleResult(value: unknown): void })._handleResult.call(
        this,
        answer
      );
      Object.assign(this.told, answer);
    }
    private loaded(original: string, name: string): unknown {
      const { isNullObject } = this as unknown as { readonly isNullObject: boolean };
      Utility.throwIfNotLoaded(name, this.told[original], "Note", isNullObject);
      return this.told[original];
    }
  }
  class NoteCollection extends ClientObject {
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    add(cell: unknown, content: unknown): object {
      return helper.createMethodObject(Note, this, "Add", WRITES!, [cell, content], false, true, null, 0);
    }
    getCount(): object {
      return helper.invokeMethod(this, "GetCount", READS!, [], READ_ONLY!, 0);
    }
    getItem(cell: string): object {
      return helper.createMethodObject(Note, this, "GetItem", READS!, [cell], false, false, null, READ_ONLY!);
    }
    getItemOrNullObject(cell: string): object {
      return helper.createMethodObject(Note, this, "GetItemOrNullObject", READS!, [cell], false, false, null, READ_ONLY!);
    }
  } // prettier-ignore
  for (const owner of [Workbook!, Worksheet!])
    Object.defineProperty(owner.prototype, "notes", {
      configurable: true,
      get(this: object) {
        return helper.createPropertyObject(NoteCollection, this, "Notes", true, READ_ONLY!);
      },
    });
}
