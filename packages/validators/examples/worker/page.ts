import { createChecker, OpenTipError } from "@open-tip/validators/worker";

const worker = new Worker(new URL("./checker.js", import.meta.url), { type: "module" });
const checker = createChecker(worker);

const input = document.querySelector("input") as HTMLInputElement;
const stop = document.querySelector("button") as HTMLButtonElement;
const bar = document.querySelector("progress") as HTMLProgressElement;
const output = document.querySelector("pre") as HTMLPreElement;

input.addEventListener("change", async () => {
  const [file] = input.files ?? [];
  if (!file) return;
  const stopped = new AbortController();
  stop.onclick = () => stopped.abort();
  stop.disabled = false;
  try {
    const { what, coverage, groups } = await checker.report(file, {
      signal: stopped.signal,
      onProgress: ({ bytesRead, size = 0 }) => {
        bar.max = size;
        bar.value = bytesRead;
      },
    });
    const lines = groups.map(({ severity, message, count }) => `${severity}: ${message} (${count})`);
    output.textContent = [`This is ${what}, of ${coverage.rowsRead} rows.`, ...lines].join("\n");
  } catch (error) {
    if (stopped.signal.aborted) output.textContent = "Stopped.";
    else if (error instanceof OpenTipError) output.textContent = `${error.message} ${error.remedy}`;
    else throw error;
  } finally {
    stop.disabled = true;
  }
});
