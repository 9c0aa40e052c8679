/** Characters that are held as text before they go into a Blob, which the browser may keep on disk. */
const HELD = 1_000_000;

/** The pieces of a text as a Blob, with what its maker ended with. */
export async function textBlob<Result>(
  pieces: AsyncGenerator<string, Result>,
): Promise<{ readonly blob: Blob; readonly result: Result }> {
  const parts: Blob[] = [];
  let held: string[] = [];
  let characters = 0;
  while (true) {
    const next = await pieces.next();
    if (next.done) return { blob: new Blob([...parts, ...held]), result: next.value };
    held.push(next.value);
    characters += next.value.length;
    if (characters < HELD) continue;
    parts.push(new Blob(held));
    held = [];
    characters = 0;
  }
}

/** A file's name without its ending, or both where it is packed. */
export function baseOf(name: string): string {
  return name.replace(/(?:\.[a-z0-9]{1,8}){1,2}$/i, "") || "file";
}

/** Saves a Blob under a name, as a download. */
export function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may begin to read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
