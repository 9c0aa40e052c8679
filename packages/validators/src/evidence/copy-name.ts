/** The name of a file without folders and ending, as ids are written: that of an article's copy. */
export function nameOfCopy(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, "").toLowerCase();
}
